namespace CommunityDomain.Volunteering;

/// <summary>
/// The best value of each state of a <see cref="LabelGraph"/> and what led to it, and the pass over some days
/// that carries values on. Whole sweeps and windows do the same with them. Has its own memory and serves one thread.
/// </summary>
internal sealed class LabelValues(RosterProblemData data)
{
    /// <summary>The value of a state that nothing led to.</summary>
    public const long Unreached = long.MinValue / 2;

    // What led to a node: an arc, or the complement of the evening node before.
    private long[] _values = [];
    private int[] _cameBy = [];

    /// <summary>How many steps were tried.</summary>
    public long Work { get; private set; }

    public long this[int node] => _values[node];

    /// <summary>Begins at one state; the states of the given range are reached by nothing else.</summary>
    public void Begin(LabelGraph graph, int from, int to, int node, long value)
    {
        if (_values.Length < graph.Nodes)
            (_values, _cameBy) = (new long[graph.Nodes], new int[graph.Nodes]);
        _values.AsSpan(from, to - from).Fill(Unreached);
        (_values[node], _cameBy[node]) = (value, 0);
    }

    /// <summary>Carries values over the days from <paramref name="first"/> to before <paramref name="end"/>; tells how many shifts there must be in.</summary>
    public int Pass(LabelGraph graph, LabelProgram program, int person, long[] prices, sbyte[]? fixing, int first, int end)
    {
        var (must, pair, last) = (0, FirstPair(person, program.Shifts.AsSpan(program.DayStart[first])), data.PersonStart[person + 1]);
        for (var d = first; d < end; d++)
        {
            for (var at = program.DayStart[d]; at < program.DayStart[d + 1]; at++)
            {
                if (pair == last || data.PairShift[pair] != program.Shifts[at])
                    continue;
                var gain = (data.PairWeight[pair] * PriceScale.Scale) - prices[data.PairShift[pair]] - program.BaseFairness;
                var fix = fixing is null ? 0 : fixing[pair];
                pair++;
                if (fix < 0)
                    continue;
                must += fix;
                gain += fix * PriceScale.Must;
                if (gain > 0 || !program.IsMonotone)
                    Take(graph, at, gain);
            }

            if (d + 1 < program.Days.Length)
                Sleep(graph, d);
        }

        return must;
    }

    // The volunteer's first pair from the first of some shifts on; of no shifts, the end.
    private int FirstPair(int person, ReadOnlySpan<int> shifts)
    {
        var (from, to) = (data.PersonStart[person], data.PersonStart[person + 1]);
        var at = shifts.IsEmpty ? to : Array.BinarySearch(data.PairShift, from, to - from, shifts[0]);
        return at < 0 ? ~at : at;
    }

    private void Take(LabelGraph graph, int at, long gain)
    {
        var (values, cameBy) = (_values, _cameBy);
        var (from, to, cost) = (graph.From, graph.To, graph.Cost);
        Work += graph.ShiftArc[at + 1] - graph.ShiftArc[at];
        for (var arc = graph.ShiftArc[at]; arc < graph.ShiftArc[at + 1]; arc++)
        {
            var reached = values[from[arc]] + gain - (cost[arc] * PriceScale.Scale);
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

    /// <summary>The best state of the last day and its value when all is over.</summary>
    public (long Value, int Node) Ending(LabelGraph graph)
    {
        var (best, node) = (long.MinValue, -1);
        for (var at = graph.DayNode[^2]; at < graph.Nodes; at++)
        {
            var value = _values[at] - (graph.NightCost[at] * PriceScale.Scale);
            if (value > best)
                (best, node) = (value, at);
        }

        return (best, node);
    }

    /// <summary>The pairs on the way from one state to another, in time order; tells how many. None when there is no other state (−1).</summary>
    public int Trace(LabelGraph graph, LabelProgram program, int person, int from, int node, int[] picks)
    {
        var count = 0;
        while (node != from && node >= 0)
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
