namespace CommunityDomain.Volunteering;

/// <summary>
/// Evaluates the bound at given prices: the best number of places of every shift and the best schedule of every volunteer, each exact and each apart.
/// Volunteers are split among threads in fixed blocks and everything is summed in integers, so the answer does not depend on the number of threads.
/// </summary>
internal sealed class PriceEngine
{
    private readonly RosterProblemData _data;
    private readonly CountPricing.CountRules[] _rules;
    private readonly bool[] _isCount;
    private readonly Worker[] _workers;
    private readonly ParallelOptions _parallel;
    private readonly long[][] _worth;
    private sbyte[]? _within;

    public PriceEngine(RosterProblemData data, int threads, int labelCap)
    {
        _data = data;
        _rules = Array.ConvertAll(data.RuleSets, CountPricing.CountRules.Of);
        Dropped = new int[data.Persons.Length];
        _isCount = new bool[data.Persons.Length];
        for (var person = 0; person < data.Persons.Length; person++)
        {
            var rules = _rules[data.RulesOf[person]];
            _isCount[person] = rules.Fits && CountPricing.BindsWithinDays(data, person, rules.Rest);
        }

        var widest = data.WidestPerson;
        threads = Math.Clamp(threads, 1, Math.Max(1, data.Persons.Length));
        _workers = new Worker[threads];
        var graphs = new Lazy<LabelGraphs>(() => new LabelGraphs(data, _isCount, labelCap));
        for (var i = 0; i < threads; i++)
            _workers[i] = new Worker(new CountPricing(data, _rules), new LabelPricing(data, graphs, Dropped, labelCap), new int[data.Shifts.Length], new int[widest + 2]);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        _worth = Array.ConvertAll(data.Shifts, WorthOf);
        if (data.FixedCount > 0)
            Fixing = FixedPairs(data);
    }

    /// <summary>For each volunteer the rules that his subproblem leaves out; 0 nearly always.</summary>
    public int[] Dropped { get; }

    /// <summary>For each pair whether it must or must not be in; <c>null</c> while all are free.</summary>
    public sbyte[]? Fixing { get; set; }

    /// <summary>For each shift the worth of 0, 1, … places.</summary>
    public long[][] Worth => _worth;

    /// <summary>How many steps of all subproblems were tried so far; the same on any number of threads.</summary>
    public long Work => _workers.Sum(worker => worker.Count.Work + worker.Label.Work);

    private sealed record Worker(CountPricing Count, LabelPricing Label, int[] Filled, int[] Picks)
    {
        public Int128 Value { get; set; }

        public bool IsInfeasible { get; set; }
    }

    /// <summary>The worth of 0, 1, … places of a shift.</summary>
    public static long[] WorthOf(RosterShift shift)
    {
        var worth = new long[shift.Cover.Maximum + 1];
        for (var places = 0; places < worth.Length; places++)
            worth[places] = shift.Cover.WorthOf(places);
        return worth;
    }

    /// <summary>The pairs that are fixed by the problem, as fixings.</summary>
    public static sbyte[] FixedPairs(RosterProblemData data)
    {
        var fixing = new sbyte[data.PairShift.Length];
        for (var pair = 0; pair < fixing.Length; pair++)
            fixing[pair] = data.IsFixedPair(pair) ? (sbyte)1 : (sbyte)0;
        return fixing;
    }

    /// <summary>The bound at these prices, scaled; <c>null</c> when the fixings leave some volunteer no schedule.</summary>
    /// <param name="prices">The scaled prices.</param>
    /// <param name="wanted">Receives for each shift the best number of places at its price, the one nearest to what the schedules fill.</param>
    /// <param name="filled">Receives for each shift how many of the best schedules take it.</param>
    public Int128? Evaluate(long[] prices, int[] wanted, int[] filled)
    {
        Array.Clear(filled);
        var (persons, before) = (_data.Persons.Length, _workers.Sum(worker => worker.Label.Work));
        if (_workers.Length == 1 || _data.PairShift.Length < 4_096)
        {
            Range(_workers[0], prices, 0, persons);
            for (var i = 1; i < _workers.Length; i++)
                (_workers[i].Value, _workers[i].IsInfeasible) = (0, false);
        }
        else
        {
            Parallel.For(0, _workers.Length, _parallel, i => Range(_workers[i], prices, Block(i), Block(i + 1)));
        }

        GeneralWork = _workers.Sum(worker => worker.Label.Work) - before;
        Int128 value = 0;
        var infeasible = false;
        foreach (var worker in _workers)
        {
            infeasible |= worker.IsInfeasible;
            value += worker.Value;
            for (var shift = 0; shift < filled.Length; shift++)
                filled[shift] += worker.Filled[shift];
            Array.Clear(worker.Filled);
        }

        if (infeasible)
            return null;
        for (var shift = 0; shift < wanted.Length; shift++)
            value += BestPlaces(shift, prices[shift], filled[shift], out wanted[shift]);
        return value;
    }

    /// <summary>How many volunteers are under general rules.</summary>
    public int Generals => _isCount.Count(isCount => !isCount);

    /// <summary>What it takes to evaluate all subproblems of volunteers under general rules once, at the last prices, as <see cref="Work"/> counts it.</summary>
    public long GeneralWork { get; private set; }

    /// <summary>Whether the volunteer is served by the fast path.</summary>
    public bool IsCount(int person) => _isCount[person];

    /// <summary>One volunteer's best schedule at these prices.</summary>
    public long Schedule(int person, long[] prices, sbyte[]? fixing, int[] picks, out int count) =>
        (_isCount[person] ? (IPersonalPricing)_workers[0].Count : _workers[0].Label).Solve(person, prices, fixing, picks, out count);

    /// <summary>
    /// One volunteer's best schedule at these prices of those that differ from a known one only within a span of days. Shifts outside count without prices.
    /// </summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="prices">The scaled price of each shift of the span.</param>
    /// <param name="span">The days in question.</param>
    /// <param name="known">The pairs of the known schedule, legal, in time order; those of the span are not looked at.</param>
    /// <param name="picks">Receives the pairs of the best schedule within the span.</param>
    /// <param name="count">How many these are.</param>
    public long ScheduleWithin(int person, long[] prices, DaySpan span, ReadOnlySpan<int> known, int[] picks, out int count)
    {
        if (!_isCount[person] && _workers[0].Label.SolveWithin(person, prices, Fixing, span, known, picks, out count) is { } value)
            return value;
        var within = _within ??= new sbyte[_data.PairShift.Length];
        for (var pair = _data.PersonStart[person]; pair < _data.PersonStart[person + 1]; pair++)
            within[pair] = !span.Has(_data.Day[_data.PairShift[pair]]) ? (sbyte)-1 : Fixing is null ? (sbyte)0 : Fixing[pair];
        var paid = 0L;
        foreach (var pair in known)
        {
            if (span.Has(_data.Day[_data.PairShift[pair]]))
                continue;
            within[pair] = 1;
            paid += prices[_data.PairShift[pair]];
        }

        value = Schedule(person, prices, within, picks, out var all);
        count = 0;
        for (var i = 0; i < all; i++)
        {
            if (span.Has(_data.Day[_data.PairShift[picks[i]]]))
                picks[count++] = picks[i];
        }

        return value == PriceScale.NoSchedule ? value : value + paid;
    }

    /// <summary>The greatest worth + price × n, and the n that reaches it nearest to <paramref name="filled"/>.</summary>
    public Int128 BestPlaces(int shift, long price, int filled, out int places)
    {
        var worth = _worth[shift];
        var best = Int128.MinValue;
        places = 0;
        for (var n = 0; n < worth.Length; n++)
        {
            var value = ((Int128)worth[n] * PriceScale.Scale) + ((Int128)price * n);
            if (value > best || (value == best && Math.Abs(n - filled) < Math.Abs(places - filled)))
                (best, places) = (value, n);
        }

        return best;
    }

    // Blocks of about equally many pairs.
    private int Block(int number)
    {
        if (number == _workers.Length)
            return _data.Persons.Length;
        var pairs = (int)((long)_data.PairShift.Length * number / _workers.Length);
        var at = Array.BinarySearch(_data.PersonStart, pairs);
        return Math.Min(at < 0 ? ~at : at, _data.Persons.Length);
    }

    private void Range(Worker worker, long[] prices, int from, int to)
    {
        (worker.Value, worker.IsInfeasible) = (0, false);
        Int128 sum = 0;
        for (var person = from; person < to; person++)
        {
            var value = _isCount[person]
                ? worker.Count.Solve(person, prices, Fixing, worker.Picks, out var count)
                : worker.Label.Solve(person, prices, Fixing, worker.Picks, out count);
            if (value == PriceScale.NoSchedule)
            {
                worker.IsInfeasible = true;
                return;
            }

            sum += value;
            for (var i = 0; i < count; i++)
                worker.Filled[_data.PairShift[worker.Picks[i]]]++;
        }

        worker.Value = sum;
    }
}
