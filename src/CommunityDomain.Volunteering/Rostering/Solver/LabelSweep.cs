namespace CommunityDomain.Volunteering;

/// <summary>Finds the best schedule at given prices by one pass over a <see cref="LabelGraph"/>. Has its own memory and serves one thread.</summary>
internal sealed class LabelSweep(RosterProblemData data)
{
    private const long Unreached = long.MinValue / 2;

    // What led to a node: an arc, or the complement of the evening node before.
    private long[] _values = [];
    private int[] _cameBy = [];

    /// <summary>Like <see cref="IPersonalPricing.Solve"/>, for a volunteer with the graph's rules and some of its shifts.</summary>
    public long Solve(LabelGraph graph, LabelProgram program, int person, long[] prices, sbyte[]? fixing, int[] picks, out int count)
    {
        if (_values.Length < graph.Nodes)
            (_values, _cameBy) = (new long[graph.Nodes], new int[graph.Nodes]);
        _values.AsSpan(0, graph.Nodes).Fill(Unreached);
        (_values[0], _cameBy[0]) = (-graph.FirstCost * PriceScale.Scale, 0);
        var must = 0;
        var (next, end) = (data.PersonStart[person], data.PersonStart[person + 1]);
        for (var d = 0; d < program.Days.Length; d++)
        {
            for (var at = program.DayStart[d]; at < program.DayStart[d + 1]; at++)
            {
                if (next == end || data.PairShift[next] != program.Shifts[at])
                    continue;
                var pair = next++;
                var value = (data.PairWeight[pair] * PriceScale.Scale) - prices[data.PairShift[pair]] - program.BaseFairness;
                if (fixing is not null && fixing[pair] != 0)
                {
                    if (fixing[pair] < 0)
                        continue;
                    value += PriceScale.Must;
                    must++;
                }

                if (value > 0 || !program.IsMonotone)
                    Take(graph, at, value);
            }

            if (d + 1 < program.Days.Length)
                Sleep(graph, d);
        }

        var (best, node) = (long.MinValue, -1);
        for (var at = graph.DayNode[^2]; at < graph.Nodes; at++)
        {
            var value = _values[at] - (graph.NightCost[at] * PriceScale.Scale);
            if (value > best)
                (best, node) = (value, at);
        }

        count = Trace(graph, program, person, node, picks);
        best -= must * PriceScale.Must;
        return best < -(PriceScale.Must / 2) ? PriceScale.NoSchedule : best;
    }

    private void Take(LabelGraph graph, int at, long value)
    {
        var (values, cameBy) = (_values, _cameBy);
        var (from, to, cost) = (graph.From, graph.To, graph.Cost);
        for (var arc = graph.ShiftArc[at]; arc < graph.ShiftArc[at + 1]; arc++)
        {
            var reached = values[from[arc]] + value - (cost[arc] * PriceScale.Scale);
            if (reached <= values[to[arc]])
                continue;
            values[to[arc]] = reached;
            cameBy[to[arc]] = arc;
        }
    }

    private void Sleep(LabelGraph graph, int d)
    {
        var (values, cameBy) = (_values, _cameBy);
        for (var node = graph.DayNode[d]; node < graph.DayNode[d + 1]; node++)
        {
            var morning = graph.Night[node];
            var reached = values[node] - (graph.NightCost[node] * PriceScale.Scale);
            if (reached <= values[morning])
                continue;
            values[morning] = reached;
            cameBy[morning] = ~node;
        }
    }

    private int Trace(LabelGraph graph, LabelProgram program, int person, int node, int[] picks)
    {
        var count = 0;
        while (node != 0)
        {
            var by = _cameBy[node];
            if (by < 0)
            {
                node = ~by;
                continue;
            }

            picks[count++] = PairOf(person, program.Shifts[graph.ShiftOf(by)]);
            node = graph.From[by];
        }

        picks.AsSpan(0, count).Reverse();
        return count;
    }

    private int PairOf(int person, int shift) =>
        Array.BinarySearch(data.PairShift, data.PersonStart[person], data.PersonStart[person + 1] - data.PersonStart[person], shift);
}
