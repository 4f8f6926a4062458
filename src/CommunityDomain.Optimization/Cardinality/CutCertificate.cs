namespace CommunityDomain.Optimization;

/// <summary>
/// A cut through the candidates: a proof that no matching has more units (König 1931; with capacities, Ford and Fulkerson 1956).
/// </summary>
/// <param name="Left">The left agents on the near side, in ascending order: those who compete for what is scarce.</param>
/// <param name="Right">The right agents on the near side, in ascending order: what they compete for.</param>
/// <remarks>
/// Every matched unit uses the capacity of a left agent off the near side, of a right agent on it, or a candidate that leads from the near left
/// side to the far right side. So no matching has more units than those together. Read it as an explanation: all that the left agents named may
/// have are the right agents named, and those few candidates; and these are full.
/// </remarks>
public sealed record CutCertificate(ValueList<int> Left, ValueList<int> Right)
{
    /// <summary>Checks a matching against this certificate: feasible, and as many units as the cut lets through. Shares no code with the solver.</summary>
    /// <param name="problem">The problem that was solved.</param>
    /// <param name="matching">The matching that is said to be the largest.</param>
    /// <returns>The audit; its defects carry <c>optimization.pair-not-candidate</c>, <c>optimization.pair-repeated</c>,
    /// <c>optimization.quantity-out-of-range</c>, <c>optimization.capacity-exceeded</c>, <c>optimization.cut-malformed</c> and
    /// <c>optimization.not-proven</c>.</returns>
    public OptimalityAudit Verify(MatchingProblem problem, Matching matching)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(matching);
        var defects = new Refusals();
        MatchingCheck.Feasible(
            matching, problem.LeftCapacities, problem.RightCapacities, (left, right) => problem.Find(left, right)?.Limit ?? 0, defects);
        var left = Members(Left, problem.LeftCount, MatchingSide.Left, defects);
        var right = Members(Right, problem.RightCount, MatchingSide.Right, defects);
        Int128 bound = 0;
        if (left is not null && right is not null)
        {
            bound = Through(problem, left, right);
            if (bound != matching.Quantity)
                defects.Add(new OptimizationErrors.NotProven(matching.Quantity, bound));
        }
        return new(matching.Quantity, 0, matching.Quantity, bound, defects.All.ToValueList());
    }

    private static Int128 Through(MatchingProblem problem, bool[] left, bool[] right)
    {
        Int128 units = 0;
        for (var i = 0; i < left.Length; i++)
            units += left[i] ? 0 : problem.LeftCapacities[i];
        for (var i = 0; i < right.Length; i++)
            units += right[i] ? problem.RightCapacities[i] : 0;
        foreach (var candidate in problem.Candidates)
            units += left[candidate.Left] && !right[candidate.Right] ? candidate.Limit : 0;
        return units;
    }

    private static bool[]? Members(ValueList<int> indices, int agents, MatchingSide side, Refusals defects)
    {
        var members = new bool[agents];
        for (var i = 0; i < indices.Count; i++)
        {
            if ((uint)indices[i] >= (uint)agents || (i > 0 && indices[i] <= indices[i - 1]))
            {
                defects.Add(new OptimizationErrors.CutMalformed(side, i));
                return null;
            }
            members[indices[i]] = true;
        }
        return members;
    }
}
