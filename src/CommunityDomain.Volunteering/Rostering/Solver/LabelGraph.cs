namespace CommunityDomain.Volunteering;

/// <summary>
/// Every state that schedules of some shifts under some rules can be in, and every step between them. It depends on no price, so it is laid out once and
/// each price iteration only sweeps over it, without keys or hashing. Volunteers of the same rules and shifts share one.
/// </summary>
/// <remarks>
/// Nodes are numbered in the order of their days; within a day a shift's steps lead to nodes that begin with it, so one pass over the shifts in time
/// order settles all. The same steps as <see cref="LabelPricing"/>'s, in the same order.
/// </remarks>
internal sealed class LabelGraph
{
    private const int MostArcs = 1 << 21;

    private LabelGraph(int[] dayNode, int[] shiftArc, int[] from, int[] to, int[] cost, int[] night, int[] nightCost, int firstCost)
    {
        (DayNode, ShiftArc, From, To, Cost) = (dayNode, shiftArc, from, to, cost);
        (Night, NightCost, FirstCost) = (night, nightCost, firstCost);
    }

    /// <summary>For each day the first of its nodes; one more entry at the end.</summary>
    public int[] DayNode { get; }

    /// <summary>For each shift the first of its arcs; one more entry at the end.</summary>
    public int[] ShiftArc { get; }

    public int[] From { get; }

    public int[] To { get; }

    /// <summary>What each arc costs, in whole units of the objective.</summary>
    public int[] Cost { get; }

    /// <summary>For each node the node of the next day's morning; none after the last day.</summary>
    public int[] Night { get; }

    /// <summary>For each node what the night costs, or the end after the last day, in whole units.</summary>
    public int[] NightCost { get; }

    /// <summary>What the way to the first morning costs, in whole units: spans that ended before it.</summary>
    public int FirstCost { get; }

    public int Nodes => NightCost.Length;

    public int Arcs => From.Length;

    /// <summary>The shift that an arc takes.</summary>
    public int ShiftOf(int arc)
    {
        var (low, high) = (0, ShiftArc.Length - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = ShiftArc[middle] <= arc ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Lays out the graph; <c>null</c> where a day has more states than the cap, where it is too large, or where costs are too great.</summary>
    public static LabelGraph? TryBuild(RosterProblemData data, LabelProgram program, int cap)
    {
        // Without the last shift in the key a step could lead to a node from which the same shift starts.
        if (!program.Last.Exists || program.Days.Length == 0)
            return null;
        var (dayNode, shiftArc) = (new int[program.Days.Length + 1], new int[program.Shifts.Length + 1]);
        var (from, to, cost, night, nightCost) = (new List<int>(), new List<int>(), new List<int>(), new List<int>(), new List<int>());
        var (now, next) = (new LabelSet(), new LabelSet());
        if (!Put(next, LabelSteps.Advance(data, program, 0, default, 0), out _, out var firstCost))
            return null;
        for (var d = 0; d < program.Days.Length; d++)
        {
            (now, next) = (next, now);
            for (var at = program.DayStart[d]; at < program.DayStart[d + 1]; at++)
            {
                shiftArc[at] = from.Count;
                for (int i = 0, count = now.Count; i < count; i++)
                {
                    var key = now.Keys[i];
                    if (!LabelSteps.Take(data, program, d, at, ref key, out var step))
                        continue;
                    if (!Put(now, (key, -step), out var node, out var units))
                        return null;
                    from.Add(dayNode[d] + i);
                    to.Add(dayNode[d] + node);
                    cost.Add(units);
                }

                if (now.Count > cap || from.Count > MostArcs)
                    return null;
            }

            dayNode[d + 1] = dayNode[d] + now.Count;
            next.Clear();
            for (var i = 0; i < now.Count; i++)
            {
                var isLast = d + 1 == program.Days.Length;
                var step = isLast ? (now.Keys[i], -LabelSteps.Ending(data, program, now.Keys[i])) : LabelSteps.Advance(data, program, d + 1, now.Keys[i], 0);
                if (!Put(next, step, out var node, out var units))
                    return null;
                night.Add(isLast ? -1 : dayNode[d + 1] + node);
                nightCost.Add(units);
            }
        }

        shiftArc[^1] = from.Count;
        return new LabelGraph(dayNode, shiftArc, [.. from], [.. to], [.. cost], [.. night], [.. nightCost], firstCost);
    }

    // All costs are whole; keys alone matter here.
    private static bool Put(LabelSet labels, (LabelKey Key, long Value) step, out int node, out int units)
    {
        node = labels.Place(step.Key);
        var whole = -step.Value / PriceScale.Scale;
        units = (int)whole;
        return units == whole;
    }
}
