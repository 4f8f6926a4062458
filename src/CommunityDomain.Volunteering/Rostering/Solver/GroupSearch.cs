namespace CommunityDomain.Volunteering;

/// <summary>
/// Rosters for volunteers under general rules, whose schedules are long and hang together, so that chains from shift to shift find little. All of them, or a
/// few of them within a span of days, give up their schedules and get new ones together: prices are found for them, the most decided is settled with the
/// best schedule for him while what the others will do counts as a fraction, prices follow, and so on (diving); then each answers exactly to all others as
/// they stand until nobody gains. A large-neighbourhood search; it ends by counted work and makes the same choices in every run.
/// </summary>
internal sealed class GroupSearch
{
    private const long Closed = PriceScale.Must / 1_024;
    private const int Size = 8;
    private const int ShortestSpan = 7;
    private const int LongestSpan = 42;
    private const int StepsForEach = 40;

    // One step in three looks anywhere; the others where the gap between roster and prices is.
    private const int Anywhere = 3;

    // How much of a settled volunteer's answer is prices, and how much the worth of places beside the others'.
    private const double AllPrices = 0.5;
    private const double FewPrices = 0.7;

    private readonly RosterProblemData _data;
    private readonly PriceEngine _engine;
    private readonly RosterDraft _draft;
    private readonly GroupPrices _prices;
    private readonly int[] _general;
    private readonly int[] _picks;
    private readonly long[] _answers;
    private readonly double[] _others;
    private ulong _picked = 1;

    public GroupSearch(RosterProblemData data, PriceEngine engine, RosterDraft draft)
    {
        (_data, _engine, _draft) = (data, engine, draft);
        _general = Enumerable.Range(0, data.Persons.Length).Where(person => !engine.IsCount(person)).ToArray();
        _prices = new GroupPrices(data, engine, draft);
        (_picks, _answers, _others) = (new int[data.WidestPerson + 2], new long[data.Shifts.Length], new double[data.Shifts.Length]);
    }

    /// <summary>Gives all general volunteers new schedules, the others' as they stand. The draft may be worse for it.</summary>
    /// <param name="prices">Good prices of the whole problem.</param>
    /// <param name="aim">An objective within reach, in whole units.</param>
    /// <param name="cancellation">Ends the search; the draft stays legal.</param>
    public void Dive(long[] prices, long aim, CancellationToken cancellation)
    {
        var (mark, group) = (_draft.Mark(), _general.ToList());
        Leave(group, new DaySpan(0, _data.Days), prices);
        if (Settle(group, new Effort(aim, 100, 20, 0.05, AllPrices), cancellation) && Polish(_general))
            _draft.Commit();
        else
            _draft.Undo(mark);
    }

    /// <summary>Improves by groups and spans until the work is done; tells whether the objective gained. Never makes it worse.</summary>
    /// <param name="prices">Good prices of the whole problem.</param>
    /// <param name="work">The most work, as <see cref="PriceEngine.Work"/> counts it.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool Improve(long[] prices, long work, CancellationToken cancellation)
    {
        var (before, until, steps) = (_draft.Objective, _engine.Work + work, StepsForEach * _general.Length);
        for (var step = 0; step < steps && _engine.Work < until && !cancellation.IsCancellationRequested; step++)
            Regroup(PickGroup(), PickSpan(prices), prices, cancellation);
        return _draft.Objective > before;
    }

    /// <summary>Gives a group new schedules within a span and keeps them when the objective is no worse.</summary>
    public void Regroup(List<int> group, DaySpan span, long[] prices, CancellationToken cancellation)
    {
        var (mark, before, all) = (_draft.Mark(), _draft.Objective, group.ToArray());
        Leave(group, span, prices);
        if (Settle(group, new Effort(before, 15, 6, 0.1, FewPrices), cancellation) && Polish(all) && _draft.Objective >= before)
            _draft.Commit();
        else
            _draft.Undo(mark);
    }

    private readonly record struct Effort(long Aim, int First, int Next, double Rate, double PriceShare);

    // One after the other, the most decided first; false when none can be better than the aim, or when somebody has no schedule.
    private bool Settle(List<int> left, Effort effort, CancellationToken cancellation)
    {
        if (!_prices.Ascend(left, effort.Aim, effort.First, effort.Rate))
            return false;
        while (left.Count > 0)
        {
            for (var many = (left.Count + 49) / 50; many > 0; many--)
            {
                var person = MostDecided(left);
                left.Remove(person);
                if (!Answer(person, left, effort.PriceShare))
                    return false;
            }

            // What this proves is about the rest alone: others were settled in one way of many.
            if (left.Count > 1 && !cancellation.IsCancellationRequested)
                _prices.Ascend(left, effort.Aim, effort.Next, effort.Rate);
        }

        return true;
    }

    private void Leave(List<int> group, DaySpan span, long[] prices)
    {
        foreach (var person in group)
            Leave(person, span);
        _prices.Start(span, prices, group);
    }

    private void Leave(int person, DaySpan span)
    {
        foreach (var pair in _draft.ScheduleOf(person).ToArray())
        {
            if (span.Has(_data.Day[_data.PairShift[pair]]))
                _draft.Remove(person, pair);
        }
    }

    // The one whose last schedules differ least.
    private int MostDecided(List<int> group)
    {
        var (least, who) = (double.MaxValue, -1);
        foreach (var person in group)
        {
            var (from, to) = _prices.PairsOf(person);
            var undecided = 0.0;
            for (var pair = from; pair < to; pair++)
                undecided += _prices.Share[pair] * (1 - _prices.Share[pair]);
            if (undecided < least)
                (least, who) = (undecided, person);
        }

        return who;
    }

    // The best schedule within the span against all others as they stand, those not yet settled by their shares; exact when nobody is left.
    private bool Answer(int person, List<int> others, double priceShare)
    {
        Expect(others);
        var (from, to) = _prices.PairsOf(person);
        for (var pair = from; pair < to; pair++)
        {
            var shift = _data.PairShift[pair];
            var worth = _draft.WorthOfOneMore(shift);
            if (worth == RosterDraft.Illegal || _draft.IsKeptFrom(person, shift))
                _answers[shift] = Closed;
            else if (others.Count == 0)
                _answers[shift] = -worth * PriceScale.Scale;
            else
                _answers[shift] = (long)((priceShare * _prices.Prices[shift]) - ((1 - priceShare) * WorthOfOneMore(shift) * PriceScale.Scale));
        }

        if (_engine.ScheduleWithin(person, _answers, _prices.Span, _draft.ScheduleOf(person), _picks, out var count) == PriceScale.NoSchedule)
            return false;
        foreach (var pair in _picks.AsSpan(0, count))
        {
            // A fixed assignment can want a closed shift, and a volunteer whose rules were dropped from the bound what is not legal.
            if (_answers[_data.PairShift[pair]] == Closed || (_engine.Dropped[person] != 0 && _draft.OwnGain(person, pair, -1) == RosterDraft.Illegal))
                return false;
            _draft.Add(person, pair);
        }

        return true;
    }

    private void Expect(List<int> others)
    {
        var (first, end) = _prices.Shifts;
        Array.Clear(_others, first, end - first);
        foreach (var other in others)
        {
            var (from, to) = _prices.PairsOf(other);
            for (var pair = from; pair < to; pair++)
                _others[_data.PairShift[pair]] += _prices.Share[pair];
        }
    }

    // What one more place is worth at a fraction of places: the worth is a line from one number to the next, and level past the maximum.
    private double WorthOfOneMore(int shift)
    {
        var filled = _draft.FilledOf(shift) + _others[shift];
        return WorthAt(shift, filled + 1) - WorthAt(shift, filled);
    }

    private double WorthAt(int shift, double filled)
    {
        var worth = _engine.Worth[shift];
        if (filled >= worth.Length - 1)
            return worth[^1];
        var whole = (int)filled;
        return worth[whole] + ((filled - whole) * (worth[whole + 1] - worth[whole]));
    }

    // Each answers exactly to the others until nobody gains.
    private bool Polish(int[] group)
    {
        long before;
        do
        {
            before = _draft.Objective;
            foreach (var person in group)
            {
                Leave(person, _prices.Span);
                if (!Answer(person, [], 0))
                    return false;
            }
        }
        while (_draft.Objective > before);
        return true;
    }

    private List<int> PickGroup()
    {
        var group = new List<int>();
        while (group.Count < Math.Min(Size, _general.Length))
        {
            var person = _general[Pick(_general.Length)];
            if (!group.Contains(person))
                group.Add(person);
        }

        return group;
    }

    private DaySpan PickSpan(long[] prices)
    {
        var length = Math.Min(_data.Days, ShortestSpan + Pick(LongestSpan - ShortestSpan + 1));
        var first = Pick(_data.Days - length + 1);
        if (Pick(Anywhere) > 0 && PickOpen(prices) is { } day)
            first = Math.Clamp(day - Pick(length), 0, _data.Days - length);
        return new DaySpan(first, first + length);
    }

    // The day of a shift, by the slack between what its places are worth and what they could best be worth at the prices.
    private int? PickOpen(long[] prices)
    {
        Int128 all = 0;
        for (var shift = 0; shift < _data.Shifts.Length; shift++)
            all += Slack(shift, prices);
        var at = all * Pick(1 << 30) >> 30;
        for (var shift = 0; shift < _data.Shifts.Length; shift++)
        {
            at -= Slack(shift, prices);
            if (at < 0)
                return _data.Day[shift];
        }

        return null;
    }

    private Int128 Slack(int shift, long[] prices)
    {
        var filled = _draft.FilledOf(shift);
        return _engine.BestPlaces(shift, prices[shift], filled, out _)
            - ((Int128)_engine.Worth[shift][filled] * PriceScale.Scale) - ((Int128)prices[shift] * filled);
    }

    // The upper bits of a linear congruence: the same choices in every run.
    private int Pick(int below)
    {
        _picked = (_picked * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
        return (int)((_picked >> 33) % (ulong)below);
    }
}
