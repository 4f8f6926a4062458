namespace CommunityDomain.Optimization;

/// <summary>
/// Prices of the agents' capacities: a proof that no matching is better, which can be checked without knowing how it was found.
/// </summary>
/// <param name="Objective">What is proven to be the most.</param>
/// <param name="LeftPrices">The price of a unit of each left agent, zero or more. Zero where capacity is to spare.</param>
/// <param name="RightPrices">The price of a unit of each right agent, likewise.</param>
/// <param name="UnitBonus">What is added to each weight so that more units come before more weight; 0 for maximum weight.</param>
/// <remarks>
/// <para>
/// For any prices p ≥ 0 every matching's value is at most the <em>bound</em>: Σ capacity × price over both sides, plus Σ limit × what a
/// candidate's weight exceeds its two prices by, where it does (weak duality of linear programming). When a feasible matching reaches
/// the bound, both are the best. The verifier asks no more than that.
/// </para>
/// <para>A price tells what one more unit of that agent's capacity could add at most: where help would be worth most.</para>
/// </remarks>
public sealed record PriceCertificate(
    AssignmentObjective Objective, ValueList<long> LeftPrices, ValueList<long> RightPrices, long UnitBonus)
{
    /// <summary>
    /// By how much a candidate's weight falls short of its two prices. As long as the weight rises by no more than this, the proven matching
    /// stays the best; a candidate with a positive shortfall is in no best matching.
    /// </summary>
    /// <param name="candidate">A candidate of the problem.</param>
    /// <returns>The shortfall; zero or below for a candidate that a best matching may use.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The problem has no such agent.</exception>
    public Int128 Shortfall(Candidate candidate)
    {
        if ((uint)candidate.Left >= (uint)LeftPrices.Count || (uint)candidate.Right >= (uint)RightPrices.Count)
            throw new ArgumentOutOfRangeException(nameof(candidate), candidate, "The problem has no such agent.");
        return (Int128)LeftPrices[candidate.Left] + RightPrices[candidate.Right] - UnitBonus - candidate.Weight;
    }

    /// <summary>
    /// Checks a matching against this certificate: feasible, prices legal, value equal to the bound. Shares no code with the solver.
    /// Takes time linear in the problem, but for a binary search for each pair.
    /// </summary>
    /// <param name="problem">The problem that was solved.</param>
    /// <param name="matching">The matching that is said to be the best.</param>
    /// <returns>The audit; its defects carry <c>optimization.pair-not-candidate</c>, <c>optimization.pair-repeated</c>,
    /// <c>optimization.quantity-out-of-range</c>, <c>optimization.capacity-exceeded</c>, <c>optimization.price-count</c>,
    /// <c>optimization.price-negative</c>, <c>optimization.bonus-unfit</c> and <c>optimization.not-proven</c>.</returns>
    /// <exception cref="InvalidOperationException">The certificate's objective is undefined.</exception>
    public OptimalityAudit Verify(MatchingProblem problem, Matching matching)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(matching);
        var defects = new Refusals();
        MatchingCheck.Feasible(
            matching, problem.LeftCapacities, problem.RightCapacities, (left, right) => problem.Find(left, right)?.Limit ?? 0, defects);
        Int128 weight = 0;
        foreach (var pair in matching.Pairs)
            weight += (Int128)(problem.Find(pair.Left, pair.Right)?.Weight ?? 0) * pair.Quantity;
        var value = weight + ((Int128)UnitBonus * matching.Quantity);

        var needed = Objective switch
        {
            AssignmentObjective.MaximumWeight => 0,
            AssignmentObjective.MaximumCardinalityThenWeight => CardinalityBonus.Of(problem),
            _ => throw new InvalidOperationException("Not an objective."),
        };
        if (Objective == AssignmentObjective.MaximumWeight ? UnitBonus != 0 : UnitBonus < needed)
            defects.Add(new OptimizationErrors.BonusUnfit(UnitBonus, needed));
        var counted = Count(LeftPrices, problem.LeftCount, MatchingSide.Left, defects)
            & Count(RightPrices, problem.RightCount, MatchingSide.Right, defects);
        var bound = counted ? Bound(problem) : 0;
        if (counted && bound != value)
            defects.Add(new OptimizationErrors.NotProven(value, bound));
        return new(matching.Quantity, weight, value, bound, defects.All.ToValueList());
    }

    private Int128 Bound(MatchingProblem problem)
    {
        Int128 bound = 0;
        for (var i = 0; i < problem.LeftCount; i++)
            bound += (Int128)problem.LeftCapacities[i] * LeftPrices[i];
        for (var i = 0; i < problem.RightCount; i++)
            bound += (Int128)problem.RightCapacities[i] * RightPrices[i];
        foreach (var candidate in problem.Candidates)
        {
            var excess = -Shortfall(candidate);
            if (excess > 0)
                bound += candidate.Limit * excess;
        }
        return bound;
    }

    private static bool Count(ValueList<long> prices, int agents, MatchingSide side, Refusals defects)
    {
        if (prices.Count != agents)
            defects.Add(new OptimizationErrors.PriceCount(side, prices.Count, agents));
        for (var i = 0; i < prices.Count; i++)
        {
            if (prices[i] < 0)
                defects.Add(new OptimizationErrors.PriceNegative(side, i, prices[i]));
        }
        return prices.Count == agents;
    }
}
