namespace CommunityDomain.Volunteering;

/// <summary>
/// Makes rosters out of prices and improves them. At any prices the gap between bound and roster is a sum of slacks, one for each volunteer and shift:
/// the search works where slack is, gives a volunteer the schedule that the prices want for him, mends the consequences by chains, and keeps what pays.
/// </summary>
internal sealed class RosterImprover
{
    private const int RegroupSteps = 20;
    private const long RegroupWork = 200_000_000;

    private readonly RosterProblemData _data;
    private readonly PriceEngine _engine;
    private readonly ChainSearch _chains;
    private readonly int[] _picks;
    private readonly long[] _response;
    private ulong _picked = 1;

    public RosterImprover(RosterProblemData data, PriceEngine engine, RosterDraft draft, ShiftColumns columns, int mostSettled)
    {
        (_data, _engine, Draft) = (data, engine, draft);
        _chains = new ChainSearch(data, draft, columns, mostSettled);
        var widest = 0;
        for (var person = 0; person < data.Persons.Length; person++)
            widest = Math.Max(widest, data.PersonStart[person + 1] - data.PersonStart[person]);
        (_picks, _response) = (new int[widest + 2], new long[data.Shifts.Length]);
    }

    public RosterDraft Draft { get; }

    /// <summary>Builds on what the draft has: every volunteer gets what the prices want for him while places last, then chains fill the rest.</summary>
    public void Build(long[] prices, CancellationToken cancellation)
    {
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
        if (Answer(person, null) && Draft.Objective > before)
        {
            Draft.Commit();
            return true;
        }

        Draft.Undo(mark);
        return false;
    }

    /// <summary>
    /// Takes volunteers off three at a time, whichever the step's number says, and lets each answer anew: the first two halfway between what a place is
    /// worth now and its price, so that they leave what others can do as well. Keeps what is no worse; ends by counted work. For general volunteers.
    /// </summary>
    public bool Regroup(long[] prices, CancellationToken cancellation)
    {
        var general = Enumerable.Range(0, _data.Persons.Length).Where(person => !_engine.IsCount(person)).ToArray();
        if (general.Length < 3)
            return false;
        var (before, mostWork) = (Draft.Objective, _engine.Work + RegroupWork);
        for (var steps = 0; steps < general.Length * RegroupSteps && _engine.Work < mostWork && !cancellation.IsCancellationRequested; steps++)
        {
            var (mark, start) = (Draft.Mark(), Draft.Objective);
            var first = Pick(general.Length);
            var second = (first + 1 + Pick(general.Length - 1)) % general.Length;
            var third = Pick(general.Length);
            int[] group = third == first || third == second ? [general[first], general[second]] : [general[third], general[first], general[second]];
            foreach (var person in group)
                Leave(person);
            if (Array.TrueForAll(group[..^1], person => Answer(person, prices)) && Answer(group[^1], null)
                && Array.TrueForAll(group, person => Answer(person, null)) && Draft.Objective >= start)
                Draft.Commit();
            else
                Draft.Undo(mark);
        }

        return Draft.Objective > before;
    }

    // The upper bits of a linear congruence: the same choices in every run.
    private int Pick(int below)
    {
        _picked = (_picked * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
        return (int)((_picked >> 33) % (ulong)below);
    }

    private void Leave(int person)
    {
        foreach (var pair in Draft.ScheduleOf(person).ToArray())
            Draft.Remove(person, pair);
    }

    private bool Answer(int person, long[]? prices)
    {
        Leave(person);
        for (var pair = _data.PersonStart[person]; pair < _data.PersonStart[person + 1]; pair++)
        {
            var shift = _data.PairShift[pair];
            var worth = Draft.WorthOfOneMore(shift);
            _response[shift] = worth == RosterDraft.Illegal ? PriceScale.Must / 1_024
                : prices is null ? -worth * PriceScale.Scale : (prices[shift] - (worth * PriceScale.Scale)) / 2;
        }

        _engine.Schedule(person, _response, _engine.Fixing, _picks, out var count);
        return Replace(person, _picks.AsSpan(0, count));
    }

    private void Respond(CancellationToken cancellation)
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
