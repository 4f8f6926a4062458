namespace CommunityDomain.Volunteering;

/// <summary>
/// Branch and bound for what gap the prices leave on a small problem: depth first, on the pair of a volunteer and a shift about which the prices are
/// least decided. The leaves, each with its decisions and prices, become part of the certificate; nodes that were not opened stay in it as leaves.
/// </summary>
internal sealed class RosterBranching(
    RosterProblemData data, PriceEngine engine, PriceAscent root, RosterImprover improver, RosterSolverOptions options, CancellationToken cancellation)
{
    private const int NodeIterations = 120;
    private const int Patience = 12;

    private readonly List<RosterLeaf> _leaves = [];
    private readonly int[] _picks = new int[data.PairShift.Length + 2];

    public int[][] Best { get; private set; } = [];

    public long Objective { get; private set; }

    /// <summary>The fixings of a leaf and of the problem, by pair; <c>null</c> when there are none.</summary>
    public static sbyte[]? FixingOf(RosterProblemData data, IReadOnlyList<BranchFixing> fixings)
    {
        if (data.FixedCount == 0 && fixings.Count == 0)
            return null;
        var fixing = PriceEngine.FixedPairs(data);
        foreach (var one in fixings)
        {
            var pair = Array.BinarySearch(data.PairShift, data.PersonStart[one.Person], data.PersonStart[one.Person + 1] - data.PersonStart[one.Person], one.Shift);
            fixing[pair] = one.IsOn ? (sbyte)1 : (sbyte)-1;
        }

        return fixing;
    }

    public List<RosterLeaf> Close(int[][] best, long objective)
    {
        (Best, Objective) = (best, objective);
        var rootFixing = engine.Fixing;
        var stack = new Stack<(ValueList<BranchFixing> Fixings, long[] Prices)>();
        stack.Push(([], (long[])root.Prices.Clone()));
        var mostWork = engine.Work + options.BranchWork;
        for (var nodes = 0; stack.TryPop(out var node); nodes++)
        {
            if (nodes >= options.BranchNodes || engine.Work >= mostWork || cancellation.IsCancellationRequested)
            {
                _leaves.Add(new RosterLeaf(node.Fixings, [.. node.Prices]));
                continue;
            }

            Open(node.Fixings, node.Prices, stack, rootFixing);
        }

        engine.Fixing = rootFixing;
        return _leaves;
    }

    private void Open(
        ValueList<BranchFixing> fixings, long[] prices, Stack<(ValueList<BranchFixing> Fixings, long[] Prices)> stack, sbyte[]? rootFixing)
    {
        engine.Fixing = FixingOf(data, fixings);
        var ascent = new PriceAscent(engine, data.Shifts.Length);
        ascent.Start(prices);
        ascent.Run(NodeIterations, Objective, Patience, cancellation);
        if (ascent.IsInfeasible || PriceScale.Floor(ascent.Bound) <= Objective)
        {
            _leaves.Add(new RosterLeaf(fixings, [.. ascent.Prices]));
            return;
        }

        TryRoster(ascent.Prices, rootFixing);
        var pair = PriceScale.Floor(ascent.Bound) <= Objective ? -1 : Choose(ascent.Prices);
        if (pair < 0)
        {
            _leaves.Add(new RosterLeaf(fixings, [.. ascent.Prices]));
            return;
        }

        var person = PersonOf(pair);
        var next = (long[])ascent.Prices.Clone();
        stack.Push((fixings.Add(new BranchFixing(person, data.PairShift[pair], false)), next));
        stack.Push((fixings.Add(new BranchFixing(person, data.PairShift[pair], true)), next));
    }

    private void TryRoster(long[] prices, sbyte[]? rootFixing)
    {
        var fixing = engine.Fixing;
        improver.Draft.Restore(Array.ConvertAll(Best, _ => Array.Empty<int>()));
        for (var person = 0; person < data.Persons.Length; person++)
        {
            for (var pair = data.PersonStart[person]; data.FixedCount > 0 && pair < data.PersonStart[person + 1]; pair++)
            {
                if (data.IsFixedPair(pair))
                    improver.Draft.Add(person, pair);
            }
        }

        improver.Build(prices, cancellation);
        engine.Fixing = rootFixing;
        improver.Improve(prices, options.ImprovementsPerRound, cancellation);
        if (improver.Draft.Objective > Objective)
            (Best, Objective) = (improver.Draft.Copy(), improver.Draft.Objective);
        engine.Fixing = fixing;
    }

    // On the shift where the schedules fill most beside what is wanted, the pair whose reduced value is nearest to nothing; where all is balanced,
    // any pair that is still free and in which the prices' schedules differ from the best roster.
    private int Choose(long[] prices)
    {
        var (wanted, filled) = (new int[data.Shifts.Length], new int[data.Shifts.Length]);
        engine.Evaluate(prices, wanted, filled);
        var inSchedule = new bool[data.PairShift.Length];
        for (var person = 0; person < data.Persons.Length; person++)
        {
            engine.Schedule(person, prices, engine.Fixing, _picks, out var count);
            for (var i = 0; i < count; i++)
                inSchedule[_picks[i]] = true;
        }

        var inBest = new bool[data.PairShift.Length];
        foreach (var schedule in Best)
        {
            foreach (var pair in schedule)
                inBest[pair] = true;
        }

        var (choice, least) = (-1, (Rank: 3, Off: 0, Value: long.MaxValue));
        for (var pair = 0; pair < inSchedule.Length; pair++)
        {
            if (engine.Fixing is { } fixing && fixing[pair] != 0)
                continue;
            var shift = data.PairShift[pair];
            var off = Math.Abs(wanted[shift] - filled[shift]);
            var differs = inSchedule[pair] != inBest[pair];
            var rank = off > 0 && differs ? 0 : off > 0 || differs ? 1 : 2;
            var value = Math.Abs((data.PairWeight[pair] * PriceScale.Scale) - prices[shift]);
            var one = (rank, -off, value);
            if (one.CompareTo(least) < 0)
                (choice, least) = (pair, one);
        }

        return choice;
    }

    private int PersonOf(int pair)
    {
        var at = Array.BinarySearch(data.PersonStart, pair);
        if (at < 0)
            return ~at - 1;
        while (data.PersonStart[at + 1] == pair)
            at++;
        return at;
    }
}
