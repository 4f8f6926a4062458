namespace CommunityDomain.Optimization;

/// <summary>What the independent check of a matching against everybody's preferences found.</summary>
/// <param name="Quantity">The matched units.</param>
/// <param name="BlockingPairs">All blocking pairs, ordered by left and then by right agent.</param>
/// <param name="Defects">Everything that is wrong: infeasible pairs first, then one for each blocking pair; empty when the matching is stable.</param>
public sealed record StabilityAudit(long Quantity, ValueList<BlockingPair> BlockingPairs, ValueList<DomainError> Defects)
{
    /// <summary>Whether the matching is feasible and no pair blocks it.</summary>
    public bool IsStable => Defects.IsEmpty;

    /// <summary>
    /// Checks any matching for weak stability. A pair blocks when more units of it are allowed than matched, and each of the two has capacity left
    /// or holds a unit of somebody whom he ranks strictly lower. Ties never block. Shares no code with the solver; takes linear time.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="matching">The matching, solved here or brought from elsewhere.</param>
    /// <returns>The audit; its defects carry <c>optimization.pair-not-candidate</c>, <c>optimization.pair-repeated</c>,
    /// <c>optimization.quantity-out-of-range</c>, <c>optimization.capacity-exceeded</c> and <c>optimization.pair-blocks</c>.</returns>
    public static StabilityAudit Of(StableProblem problem, Matching matching)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(matching);
        var units = new Dictionary<(int Left, int Right), long>();
        foreach (var pair in matching.Pairs)
            units[(pair.Left, pair.Right)] = units.GetValueOrDefault((pair.Left, pair.Right)) + pair.Quantity;
        var limits = new Dictionary<(int Left, int Right), int>();
        foreach (var candidate in problem.Candidates)
        {
            if (units.ContainsKey((candidate.Left, candidate.Right)))
                limits[(candidate.Left, candidate.Right)] = candidate.Limit;
        }
        var defects = new Refusals();
        MatchingCheck.Feasible(
            matching, problem.LeftCapacities, problem.RightCapacities, (left, right) => limits.GetValueOrDefault((left, right)), defects);

        // The rank below which an agent would rather have somebody: beyond every rank while he has capacity left, else that of the worst he holds.
        var (left, right) = (new long[problem.LeftCount], new long[problem.RightCount]);
        foreach (var candidate in problem.Candidates)
        {
            var held = units.GetValueOrDefault((candidate.Left, candidate.Right));
            left[candidate.Left] += held;
            right[candidate.Right] += held;
        }
        for (var i = 0; i < left.Length; i++)
            left[i] = left[i] < problem.LeftCapacities[i] ? long.MaxValue : -1;
        for (var i = 0; i < right.Length; i++)
            right[i] = right[i] < problem.RightCapacities[i] ? long.MaxValue : -1;
        foreach (var candidate in problem.Candidates)
        {
            // A pair listed with no unit is a defect; it holds nothing that anybody could give up.
            if (units.GetValueOrDefault((candidate.Left, candidate.Right)) <= 0)
                continue;
            left[candidate.Left] = Math.Max(left[candidate.Left], candidate.LeftRank);
            right[candidate.Right] = Math.Max(right[candidate.Right], candidate.RightRank);
        }

        var blocking = new List<BlockingPair>();
        foreach (var candidate in problem.Candidates)
        {
            if (candidate.LeftRank < left[candidate.Left] && candidate.RightRank < right[candidate.Right]
                && units.GetValueOrDefault((candidate.Left, candidate.Right)) < candidate.Limit)
            {
                blocking.Add(new(candidate.Left, candidate.Right));
                defects.Add(new OptimizationErrors.PairBlocks(candidate.Left, candidate.Right));
            }
        }
        return new(matching.Quantity, blocking.ToValueList(), defects.All.ToValueList());
    }
}
