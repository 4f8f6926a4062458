using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Optimization.Tests;

/// <summary>What the guide promises of prices, held to the problem itself and to exhaustive search, not to the verifier.</summary>
public sealed class PriceMeaningTests
{
    private static MatchingProblem Problem(int[] left, int[] right, params Candidate[] candidates) =>
        MatchingProblem.Create(left, right, candidates).Value;

    // The bound as the guide writes it, with the limits of the problem.
    private static Int128 Published(MatchingProblem problem, PriceCertificate prices)
    {
        Int128 bound = 0;
        for (var i = 0; i < problem.LeftCount; i++)
            bound += (Int128)problem.LeftCapacities[i] * prices.LeftPrices[i];
        for (var i = 0; i < problem.RightCount; i++)
            bound += (Int128)problem.RightCapacities[i] * prices.RightPrices[i];
        foreach (var one in problem.Candidates)
        {
            var excess = (Int128)one.Weight + prices.UnitBonus - prices.LeftPrices[one.Left] - prices.RightPrices[one.Right];
            bound += one.Limit * Int128.Max(0, excess);
        }
        return bound;
    }

    private static Int128 Best(MatchingProblem problem) => Exhaustive.Matchings(problem).Max(matching => Exhaustive.Weight(problem, matching));

    private static MatchingProblem WithOneMore(MatchingProblem problem, MatchingSide side, int index)
    {
        var (left, right) = (problem.LeftCapacities.ToArray(), problem.RightCapacities.ToArray());
        (side == MatchingSide.Left ? left : right)[index]++;
        return Problem(left, right, problem.Candidates.ToArray());
    }

    private static void PricesAreTheMostThatAUnitAdds(MatchingProblem problem)
    {
        var (best, prices) = (Best(problem), Assignment.Solve(problem).Value.Certificate);
        for (var i = 0; i < problem.LeftCount; i++)
            Assert.True(Best(WithOneMore(problem, MatchingSide.Left, i)) - best <= prices.LeftPrices[i], $"left {i}");
        for (var i = 0; i < problem.RightCount; i++)
            Assert.True(Best(WithOneMore(problem, MatchingSide.Right, i)) - best <= prices.RightPrices[i], $"right {i}");
    }

    [Property(MaxTest = 400)]
    public Property Prices_reach_the_published_bound_for_both_objectives() => Prop.ForAll(MatchingProblems.Small, problem =>
    {
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
        {
            var solved = Assignment.Solve(problem, objective).Value;
            Assert.Equal(
                solved.Weight + ((Int128)solved.Certificate.UnitBonus * solved.Matching.Quantity), Published(problem, solved.Certificate));
        }
    });

    [Property(MaxTest = 200)]
    public Property Price_is_the_most_that_one_more_unit_adds() => Prop.ForAll(MatchingProblems.Small, PricesAreTheMostThatAUnitAdds);

    // Regression: who had no capacity at all had a price of zero, as if one unit of him could add nothing.
    [Fact]
    public void Price_of_who_has_no_capacity_says_what_a_unit_would_add()
    {
        var problem = Problem([0, 1], [1, 0], new(0, 0, 9), new(1, 0, 2), new(1, 1, 7));
        PricesAreTheMostThatAUnitAdds(problem);
        Assert.InRange(Assignment.Solve(problem).Value.Certificate.LeftPrices[0], 7, long.MaxValue);
        Assert.InRange(Assignment.Solve(problem).Value.Certificate.RightPrices[1], 5, long.MaxValue);
    }

    // Regression: a pair whose limit lies above the capacity of one of its agents was taken as if that capacity were the limit.
    [Fact]
    public void Price_of_who_gives_all_his_units_to_one_pair_says_what_another_would_add()
    {
        PricesAreTheMostThatAUnitAdds(Problem([1], [3], new Candidate(0, 0, 10, Limit: 3)));
        PricesAreTheMostThatAUnitAdds(Problem([3], [1], new Candidate(0, 0, 10, Limit: 3)));
        PricesAreTheMostThatAUnitAdds(Problem([2], [2], new Candidate(0, 0, 10, Limit: 2)));
    }
}
