namespace CommunityDomain.Optimization;

/// <summary>
/// What every audit asks first: are the pairs candidates, each once and within its limit, and nobody beyond his capacity?
/// Written apart from the solvers: it reads the problem and the matching, and nothing that a solver computed.
/// </summary>
internal static class MatchingCheck
{
    /// <param name="matching">The matching.</param>
    /// <param name="leftCapacities">The capacities of the left side.</param>
    /// <param name="rightCapacities">The capacities of the right side.</param>
    /// <param name="limitOf">The limit of a pair; 0 when it is no candidate.</param>
    /// <param name="defects">Where defects are added.</param>
    public static void Feasible(
        Matching matching, ReadOnlySpan<int> leftCapacities, ReadOnlySpan<int> rightCapacities, Func<int, int, int> limitOf, Refusals defects)
    {
        var (left, right) = (new long[leftCapacities.Length], new long[rightCapacities.Length]);
        MatchedPair? last = null;
        foreach (var pair in matching.Pairs)
        {
            var limit = limitOf(pair.Left, pair.Right);
            if (limit == 0)
            {
                defects.Add(new OptimizationErrors.PairNotCandidate(pair.Left, pair.Right));
                continue;
            }
            if (last is { } before && before.Left == pair.Left && before.Right == pair.Right)
                defects.Add(new OptimizationErrors.PairRepeated(pair.Left, pair.Right));
            if (pair.Quantity < 1 || pair.Quantity > limit)
                defects.Add(new OptimizationErrors.QuantityOutOfRange(pair.Left, pair.Right, pair.Quantity, limit));
            left[pair.Left] += pair.Quantity;
            right[pair.Right] += pair.Quantity;
            last = pair;
        }
        WithinCapacity(left, leftCapacities, MatchingSide.Left, defects);
        WithinCapacity(right, rightCapacities, MatchingSide.Right, defects);
    }

    private static void WithinCapacity(long[] used, ReadOnlySpan<int> capacities, MatchingSide side, Refusals defects)
    {
        for (var i = 0; i < used.Length; i++)
        {
            if (used[i] > capacities[i])
                defects.Add(new OptimizationErrors.CapacityExceeded(side, i, used[i], capacities[i]));
        }
    }
}
