namespace CommunityDomain.Optimization.Tests;

public sealed class PriceCertificateTests
{
    private static readonly MatchingProblem Problem = MatchingProblem.Create(
        [2, 1], [1, 1, 1], [new(0, 0, 9), new(0, 1, 6), new(1, 0, 8), new(1, 2, 1)]).Value;

    private static readonly Assignment Best = Assignment.Solve(Problem).Value;

    private static string[] Codes(OptimalityAudit audit) => [.. audit.Defects.Select(defect => defect.Code)];

    private static ValueList<long> With(ValueList<long> prices, int index, long price)
    {
        var changed = prices.ToArray();
        changed[index] = price;
        return ValueList.Create<long>(changed);
    }

    [Fact]
    public void Verify_best_matching_is_proven_to_the_unit()
    {
        var audit = Best.Certificate.Verify(Problem, Best.Matching);
        Assert.True(audit.IsProven);
        Assert.Equal((3L, (Int128)16, (Int128)0), (audit.Quantity, audit.Weight, audit.Gap));
    }

    [Fact]
    public void Verify_each_tampered_price_is_refused()
    {
        for (var delta = -3; delta <= 3; delta++)
        {
            for (var i = 0; i < Problem.LeftCount; i++)
            {
                var tampered = Best.Certificate with { LeftPrices = With(Best.Certificate.LeftPrices, i, Best.Certificate.LeftPrices[i] + delta) };
                var audit = tampered.Verify(Problem, Best.Matching);
                Assert.True(audit.Bound >= audit.Value || tampered.LeftPrices.Any(price => price < 0));
                Assert.Equal(audit.Gap == 0 && tampered.LeftPrices.All(price => price >= 0), audit.IsProven);
            }
        }
    }

    [Theory]
    [InlineData("optimization.pair-not-candidate", 1, 1, 1)]
    [InlineData("optimization.pair-not-candidate", 7, 0, 1)]
    [InlineData("optimization.pair-not-candidate", 0, -1, 1)]
    [InlineData("optimization.pair-repeated", 0, 1, 1)]
    [InlineData("optimization.quantity-out-of-range", 1, 2, 0)]
    [InlineData("optimization.quantity-out-of-range", 1, 2, 2)]
    [InlineData("optimization.capacity-exceeded", 1, 0, 1)]
    public void Verify_matching_with_one_illegal_pair_more_is_refused(string code, int left, int right, int quantity)
    {
        var tampered = Matching.Of([new(0, 0), new(0, 1), new(left, right, quantity)]);
        Assert.Contains(code, Codes(Best.Certificate.Verify(Problem, tampered)));
    }

    [Fact]
    public void Verify_names_side_and_use_of_a_capacity_exceeded()
    {
        var audit = Best.Certificate.Verify(Problem, Matching.Of([new(0, 0), new(1, 0), new(1, 2)]));
        var defects = audit.Defects.OfType<OptimizationErrors.CapacityExceeded>().ToList();
        Assert.Equal(
            [(MatchingSide.Left, 1, 2L, 1), (MatchingSide.Right, 0, 2L, 1)],
            defects.Select(defect => (defect.Side, defect.Index, defect.Quantity, defect.Capacity)));
    }

    [Fact]
    public void Verify_worse_matching_is_not_proven_and_names_both_numbers()
    {
        var audit = Best.Certificate.Verify(Problem, Matching.Of([new(0, 0), new(0, 1)]));
        var defect = Assert.IsType<OptimizationErrors.NotProven>(Assert.Single(audit.Defects));
        Assert.Equal(((Int128)15, (Int128)16), (defect.Value, defect.Bound));
    }

    [Fact]
    public void Verify_zero_prices_bound_but_prove_nothing()
    {
        var zero = Best.Certificate with { LeftPrices = [0, 0], RightPrices = [0, 0, 0] };
        var audit = zero.Verify(Problem, Best.Matching);
        Assert.Equal((Int128)24, audit.Bound);
        Assert.Equal(["optimization.not-proven"], Codes(audit));
    }

    [Fact]
    public void Verify_negative_price_is_refused_even_when_the_sums_agree()
    {
        var problem = MatchingProblem.Create([1], [1], [new Candidate(0, 0, 4)]).Value;
        var certificate = new PriceCertificate(AssignmentObjective.MaximumWeight, [6], [-2], 0);
        var audit = certificate.Verify(problem, Matching.Of([new(0, 0)]));
        Assert.Equal(0, audit.Gap);
        Assert.Equal(["optimization.price-negative"], Codes(audit));
        Assert.Equal(["optimization.price-negative"], Codes(new PriceCertificate(default, [-2], [6], 0).Verify(problem, Matching.Of([new(0, 0)]))));
    }

    [Fact]
    public void Verify_missing_prices_are_refused()
    {
        Assert.Equal(["optimization.price-count"], Codes((Best.Certificate with { LeftPrices = [0] }).Verify(Problem, Best.Matching)));
        Assert.Equal(["optimization.price-count"], Codes((Best.Certificate with { RightPrices = [0, 0, 0, 0] }).Verify(Problem, Best.Matching)));
    }

    [Fact]
    public void Verify_unfit_bonus_is_refused()
    {
        // With a bonus of 1 for each unit, one heavy pair beats two light ones: too little for "more units first".
        var problem = MatchingProblem.Create([1, 1], [1, 1], [new(0, 0, 10), new(0, 1, 1), new(1, 0, 1)]).Value;
        var heavy = Matching.Of([new(0, 0)]);
        var weak = new PriceCertificate(AssignmentObjective.MaximumCardinalityThenWeight, [9, 0], [2, 0], 1);
        Assert.Equal(["optimization.bonus-unfit"], Codes(weak.Verify(problem, heavy)));
        var proven = Assignment.Solve(problem, AssignmentObjective.MaximumCardinalityThenWeight).Value;
        Assert.Equal(21, proven.Certificate.UnitBonus);
        Assert.True(proven.Certificate.Verify(problem, proven.Matching).IsProven);
        var smuggled = Assignment.Solve(problem).Value.Certificate with { UnitBonus = 21 };
        var none = Assert.Single(smuggled.Verify(problem, heavy).Defects.OfType<OptimizationErrors.BonusUnfit>());
        Assert.Equal((21L, (Int128)0), (none.Bonus, none.Needed));
        var least = Assert.Single((proven.Certificate with { UnitBonus = 20 }).Verify(problem, proven.Matching).Defects.OfType<OptimizationErrors.BonusUnfit>());
        Assert.Equal((20L, (Int128)21), (least.Bonus, least.Needed));
    }

    // The spread of the weights, with zero among them, for each unit that can be matched at all, and one more.
    [Theory]
    [InlineData(2, 9, 9, 4, 9)]
    [InlineData(9, 2, 9, 4, 9)]
    [InlineData(9, 9, 2, 4, 9)]
    [InlineData(9, 9, 2, -4, 9)]
    [InlineData(0, 9, 2, 4, 1)]
    public void Bonus_outweighs_every_difference_and_no_more(int left, int right, int limit, long weight, long bonus)
    {
        var problem = MatchingProblem.Create([left], [right], [new Candidate(0, 0, weight, limit)]).Value;
        Assert.Equal(bonus, Assignment.Solve(problem, AssignmentObjective.MaximumCardinalityThenWeight).Value.Certificate.UnitBonus);
    }

    [Fact]
    public void Verify_other_objective_with_the_same_prices_is_refused()
    {
        var claimed = Best.Certificate with { Objective = AssignmentObjective.MaximumCardinalityThenWeight };
        Assert.Contains("optimization.bonus-unfit", Codes(claimed.Verify(Problem, Best.Matching)));
    }

    // Regression: an objective that is none was taken for "more units first".
    [Fact]
    public void Verify_undefined_objective_proves_nothing()
    {
        var proven = Assignment.Solve(Problem, AssignmentObjective.MaximumCardinalityThenWeight).Value;
        var forged = proven.Certificate with { Objective = (AssignmentObjective)9 };
        Assert.Throws<InvalidOperationException>(() => forged.Verify(Problem, proven.Matching));
    }

    // Limits count as they stand in the problem, also above the capacities: else a price would not say what one more unit could add.
    [Fact]
    public void Verify_prices_that_rest_on_a_capacity_for_a_limit_are_refused()
    {
        var problem = MatchingProblem.Create([1], [3], [new Candidate(0, 0, 10, Limit: 2)]).Value;
        var matching = Matching.Of([new(0, 0)]);
        var audit = new PriceCertificate(default, [0], [0], 0).Verify(problem, matching);
        Assert.Equal(((Int128)10, (Int128)20), (audit.Value, audit.Bound));
        Assert.False(audit.IsProven);
        Assert.True(new PriceCertificate(default, [10], [0], 0).Verify(problem, matching).IsProven);
    }

    [Fact]
    public void Verify_null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Best.Certificate.Verify(null!, Best.Matching));
        Assert.Throws<ArgumentNullException>(() => Best.Certificate.Verify(Problem, null!));
    }
}
