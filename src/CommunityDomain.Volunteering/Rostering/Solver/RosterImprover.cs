namespace CommunityDomain.Volunteering;

/// <summary>
/// Makes rosters out of prices and improves them. At any prices the gap between bound and roster is a sum of slacks, one for each volunteer and shift:
/// the search works where slack is, gives a volunteer the schedule that the prices want for him, mends the consequences by chains, and keeps what pays.
/// </summary>
internal sealed class RosterImprover
{
    // What chains may cost under general rules in one round: each question looks at a whole schedule.
    private const long ChainWork = 20_000_000;

    private readonly RosterProblemData _data;
    private readonly PriceEngine _engine;
    private readonly ChainSearch _chains;
    private readonly int[] _picks;
    private readonly long[] _response;

    public RosterImprover(RosterProblemData data, PriceEngine engine, RosterDraft draft, ShiftColumns columns, int mostSettled)
    {
        (_data, _engine, Draft) = (data, engine, draft);
        _chains = new ChainSearch(data, draft, columns, mostSettled);
        (_picks, _response) = (new int[data.WidestPerson + 2], new long[data.Shifts.Length]);
    }

    public RosterDraft Draft { get; }

    /// <summary>Builds on what the draft has: every volunteer gets what the prices want for him while places last, then chains fill the rest.</summary>
    public void Build(long[] prices, CancellationToken cancellation)
    {
        _chains.MostWork = _chains.Work + ChainWork;
        var wishes = new List<(long Value, int Person, int Pair)>();
        for (var person = 0; person < _data.Persons.Length; person++)
        {
            _engine.Schedule(person, prices, _engine.Fixing, _picks, out var count);
            for (var i = 0; i < count; i++)
            {
                var pair = _picks[i];
                wishes.Add(((_data.PairWeight[pair] * PriceScale.Scale) - prices[_data.PairShift[pair]], person, pair));
            }
        }

        wishes.Sort((a, b) => a.Value != b.Value ? b.Value.CompareTo(a.Value) : a.Pair.CompareTo(b.Pair));
        foreach (var (_, person, pair) in wishes)
            TryAdd(person, pair);
        FillAll(prices, cancellation);
        Draft.Commit();
    }

    /// <summary>Fills places of every shift by chains while the objective gains.</summary>
    public void FillAll(long[] prices, CancellationToken cancellation)
    {
        for (var shift = 0; shift < _data.Shifts.Length && !cancellation.IsCancellationRequested; shift++)
        {
            while (_chains.Fill(shift, prices))
            {
            }
        }
    }

    /// <summary>One round over the volunteers with slack, the greatest first; tells whether the objective gained.</summary>
    public bool Improve(long[] prices, int most, CancellationToken cancellation)
    {
        var before = Draft.Objective;
        _chains.MostWork = _chains.Work + ChainWork;
        FillAll(prices, cancellation);
        DropLosses();
        Respond(cancellation);
        var slacks = new List<(long Slack, int Person)>();
        for (var person = 0; person < _data.Persons.Length; person++)
        {
            var slack = _engine.Schedule(person, prices, _engine.Fixing, _picks, out _) - Reduced(person, prices);
            if (slack > PriceScale.Scale / 1_000)
                slacks.Add((slack, person));
        }

        slacks.Sort((a, b) => a.Slack != b.Slack ? b.Slack.CompareTo(a.Slack) : a.Person.CompareTo(b.Person));
        for (var i = 0; i < slacks.Count && i < most && !cancellation.IsCancellationRequested; i++)
            TryWanted(slacks[i].Person, prices);
        return Draft.Objective > before;
    }

    /// <summary>Gives a volunteer the best schedule against the others' as they stand, exactly; keeps it when the objective gains.</summary>
    public bool Respond(int person)
    {
        var (mark, before) = (Draft.Mark(), Draft.Objective);
        if (Answer(person) && Draft.Objective > before)
        {
            Draft.Commit();
            return true;
        }

        Draft.Undo(mark);
        return false;
    }

    private void Leave(int person)
    {
        foreach (var pair in Draft.ScheduleOf(person).ToArray())
            Draft.Remove(person, pair);
    }

    private bool Answer(int person)
    {
        Leave(person);
        for (var pair = _data.PersonStart[person]; pair < _data.PersonStart[person + 1]; pair++)
        {
            var shift = _data.PairShift[pair];
            var worth = Draft.WorthOfOneMore(shift);
            _response[shift] = worth == RosterDraft.Illegal ? PriceScale.Must / 1_024 : -worth * PriceScale.Scale;
        }

        _engine.Schedule(person, _response, _engine.Fixing, _picks, out var count);
        return Replace(person, _picks.AsSpan(0, count));
    }

    /// <summary>Every volunteer under general rules answers once, exactly, to all others as they stand.</summary>
    public void Respond(CancellationToken cancellation)
    {
        for (var person = 0; person < _data.Persons.Length && !cancellation.IsCancellationRequested; person++)
        {
            if (!_engine.IsCount(person))
                Respond(person);
        }
    }

    private bool Replace(int person, ReadOnlySpan<int> picks)
    {
        foreach (var pair in picks)
        {
            if (Draft.WorthOfOneMore(_data.PairShift[pair]) == RosterDraft.Illegal || Draft.OwnGain(person, pair, -1) == RosterDraft.Illegal)
                return false;
            Draft.Add(person, pair);
        }

        return true;
    }

    private bool TryAdd(int person, int pair)
    {
        if (Draft.IsOn(person, pair))
            return false;
        var worth = Draft.WorthOfOneMore(_data.PairShift[pair]);
        if (worth == RosterDraft.Illegal)
            return false;
        var gain = Draft.OwnGain(person, pair, -1);
        if (gain == RosterDraft.Illegal || gain + worth <= 0)
            return false;
        Draft.Add(person, pair);
        return true;
    }

    private void DropLosses()
    {
        for (var person = 0; person < _data.Persons.Length; person++)
        {
            foreach (var pair in Draft.ScheduleOf(person).ToArray())
            {
                var gain = Draft.OwnGain(person, -1, pair);
                if (gain != RosterDraft.Illegal && gain - Draft.WorthOfLast(_data.PairShift[pair]) > 0)
                    Draft.Remove(person, pair);
            }
        }

        Draft.Commit();
    }

    // The value of the schedule at the prices, as the subproblem counts it.
    private long Reduced(int person, long[] prices)
    {
        var value = 0L;
        var schedule = Draft.ScheduleOf(person);
        Span<int> shifts = schedule.Length <= 512 ? stackalloc int[schedule.Length] : new int[schedule.Length];
        for (var i = 0; i < schedule.Length; i++)
        {
            shifts[i] = _data.PairShift[schedule[i]];
            value += (_data.PairWeight[schedule[i]] * PriceScale.Scale) - prices[shifts[i]];
        }

        return value - (ScheduleRules.Cost(_data, person, shifts) * PriceScale.Scale);
    }

    private void TryWanted(int person, long[] prices)
    {
        _engine.Schedule(person, prices, _engine.Fixing, _picks, out var count);
        var wanted = _picks.AsSpan(0, count).ToArray();
        var old = Draft.ScheduleOf(person).ToArray();
        if (wanted.AsSpan().SequenceEqual(old))
            return;
        var (mark, before) = (Draft.Mark(), Draft.Objective);
        foreach (var pair in old)
        {
            if (!wanted.Contains(pair))
                Draft.Remove(person, pair);
        }

        var pushed = new List<int>();
        foreach (var pair in wanted)
        {
            if (old.Contains(pair))
                continue;
            var shift = _data.PairShift[pair];
            if (Draft.WorthOfOneMore(shift) == RosterDraft.Illegal && !PushOut(shift, prices, pushed))
                continue;
            if (Draft.OwnGain(person, pair, -1) != RosterDraft.Illegal)
                Draft.Add(person, pair);
        }

        _chains.Spared = person;
        foreach (var pair in old)
        {
            if (!wanted.Contains(pair))
                _chains.Fill(_data.PairShift[pair], prices);
        }

        _chains.Spared = -1;
        foreach (var other in pushed)
            Refit(other);
        if (Draft.Objective > before)
            Draft.Commit();
        else
            Draft.Undo(mark);
    }

    // The one who loses least by leaving leaves.
    private bool PushOut(int shift, long[] prices, List<int> pushed)
    {
        var (best, who, what) = (long.MinValue, -1, -1);
        foreach (var other in Draft.On(shift))
        {
            var pair = PairOf(other, shift);
            var gain = Draft.OwnGain(other, -1, pair);
            if (gain != RosterDraft.Illegal && (gain > best || (gain == best && other < who)) && !pushed.Contains(other))
                (best, who, what) = (gain, other, pair);
        }

        if (who < 0)
            return false;
        Draft.Remove(who, what);
        pushed.Add(who);
        return true;
    }

    // One who was pushed out takes the best open place that he may.
    private void Refit(int person)
    {
        var (best, what) = (0L, -1);
        for (var pair = _data.PersonStart[person]; pair < _data.PersonStart[person + 1]; pair++)
        {
            var worth = Draft.WorthOfOneMore(_data.PairShift[pair]);
            if (worth == RosterDraft.Illegal || Draft.IsOn(person, pair))
                continue;
            var gain = Draft.OwnGain(person, pair, -1);
            if (gain != RosterDraft.Illegal && gain + worth > best)
                (best, what) = (gain + worth, pair);
        }

        if (what >= 0)
            Draft.Add(person, what);
    }

    private int PairOf(int person, int shift) =>
        Array.BinarySearch(_data.PairShift, _data.PersonStart[person], _data.PersonStart[person + 1] - _data.PersonStart[person], shift);
}
