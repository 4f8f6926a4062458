namespace CommunityDomain.Optimization;

/// <summary>What the two kinds of problem share: the checks of their parts and the canonical order of candidates.</summary>
internal static class CandidateTable
{
    public static void CheckCapacities(ReadOnlySpan<int> capacities, MatchingSide side, Refusals refusals)
    {
        for (var i = 0; i < capacities.Length; i++)
        {
            if (capacities[i] < 0)
                refusals.Add(new OptimizationErrors.CapacityNegative(side, i, capacities[i]));
        }
    }

    public static void CheckPair(int position, int left, int right, int limit, int leftCount, int rightCount, Refusals refusals)
    {
        if ((uint)left >= (uint)leftCount)
            refusals.Add(new OptimizationErrors.UnknownAgent(MatchingSide.Left, left, position));
        if ((uint)right >= (uint)rightCount)
            refusals.Add(new OptimizationErrors.UnknownAgent(MatchingSide.Right, right, position));
        if (limit < 1)
            refusals.Add(new OptimizationErrors.LimitNotPositive(left, right, limit));
    }

    // Two stable counting sorts, by right and then by left: linear, and the same whatever the order given.
    public static int[] Order(int[] lefts, int[] rights, int leftCount, int rightCount, out int[] rows)
    {
        var byRight = Group(rights, rightCount, out var columns);
        rows = new int[leftCount + 1];
        foreach (var left in lefts)
            rows[left + 1]++;
        for (var i = 0; i < leftCount; i++)
            rows[i + 1] += rows[i];
        var next = rows.AsSpan(..leftCount).ToArray();
        var order = new int[lefts.Length];
        foreach (var candidate in byRight)
            order[next[lefts[candidate]]++] = candidate;
        return order;
    }

    /// <summary>The positions grouped by their agent, in ascending order within a group, and where each group starts.</summary>
    public static int[] Group(ReadOnlySpan<int> agents, int count, out int[] starts)
    {
        starts = new int[count + 1];
        foreach (var agent in agents)
            starts[agent + 1]++;
        for (var i = 0; i < count; i++)
            starts[i + 1] += starts[i];
        var next = starts.AsSpan(..count).ToArray();
        var grouped = new int[agents.Length];
        for (var i = 0; i < agents.Length; i++)
            grouped[next[agents[i]]++] = i;
        return grouped;
    }
}
