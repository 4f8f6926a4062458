namespace CommunityDomain.Volunteering;

/// <summary>Finds the best schedule at given prices by one pass over a <see cref="LabelGraph"/>. Has its own memory and serves one thread.</summary>
internal sealed class LabelSweep(RosterProblemData data)
{
    private readonly LabelValues _values = new(data);

    /// <summary>Like <see cref="IPersonalPricing.Solve"/>, for a volunteer with the graph's rules and some of its shifts.</summary>
    public long Solve(LabelGraph graph, LabelProgram program, int person, long[] prices, sbyte[]? fixing, int[] picks, out int count)
    {
        _values.Begin(graph, 0, graph.Nodes, 0, -graph.FirstCost * PriceScale.Scale);
        var must = _values.Pass(graph, program, person, prices, fixing, 0, program.Days.Length);
        var (best, node) = _values.Ending(graph);
        count = _values.Trace(graph, program, person, 0, node, picks);
        best -= must * PriceScale.Must;
        return best < -(PriceScale.Must / 2) ? PriceScale.NoSchedule : best;
    }
}
