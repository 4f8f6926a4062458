using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Optimization.Tests;

/// <summary>
/// Capacities, limits and weights at the edge of their types: the answer is proven, or it is a refusal; never an endless run or another number.
/// </summary>
public sealed class ExtremeNumbersTests
{
    private static readonly Gen<int> Units = Gen.Elements(0, 1, 1, 2, 3, int.MaxValue - 1, int.MaxValue);

    private static readonly Gen<long> Weights =
        from bits in Gen.Choose(0, 62)
        from nudge in Gen.Choose(-2, 2)
        from isLoss in Gen.Elements(false, true)
        select isLoss ? -((1L << bits) + nudge) : (1L << bits) + nudge;

    private static readonly Gen<MatchingProblem> Problems =
        (from left in Units.ArrayOf()
         from right in Units.ArrayOf()
         let pairs = Math.Min(3, left.Length) * Math.Min(3, right.Length)
         from order in Gen.Shuffle(Enumerable.Range(0, pairs))
         from count in Gen.Choose(0, pairs)
         from weights in Weights.ListOf(count)
         from limits in Gen.Elements(1, 1, 2, int.MaxValue).ListOf(count)
         select MatchingProblem.Create(
             left, right,
             [.. order.Take(count).Select((pair, i) => new Candidate(pair % Math.Min(3, left.Length), pair / Math.Min(3, left.Length), weights[i], limits[i]))]))
        .Where(created => created.IsSuccess).Select(created => created.Value);

    [Property(MaxTest = 1_000)]
    public Property Solve_is_proven_or_refused_and_refused_only_where_it_says() => Prop.ForAll(Problems.ToArbitrary(), problem =>
    {
        Int128 agents = problem.LeftCount + problem.RightCount + 2;
        Int128 greatest = problem.Candidates.ToArray().Select(one => Int128.Abs(one.Weight)).DefaultIfEmpty().Max();
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
        {
            var result = Assignment.Solve(problem, objective);
            if (result.IsFailed)
            {
                Assert.IsType<OptimizationErrors.WeightsOverflow>(Assert.Single(result.Errors));
                Assert.True(objective != AssignmentObjective.MaximumWeight || greatest * agents > 1L << 58);
                continue;
            }
            var audit = result.Value.Certificate.Verify(problem, result.Value.Matching);
            Assert.Empty(audit.Defects.Select(defect => defect.ToString()));
            Assert.Equal(result.Value.Weight, audit.Weight);
            if (objective == AssignmentObjective.MaximumCardinalityThenWeight)
                Assert.Equal(LargestMatching.Solve(problem).Value.Matching.Quantity, result.Value.Matching.Quantity);
        }
    });

    // The same weights, multiplied by as much as is exact: what is solved small is solved great.
    [Property(MaxTest = 200)]
    public Property Solve_weights_as_great_as_is_exact_are_never_refused() => Prop.ForAll(MatchingProblems.Medium, problem =>
    {
        var all = problem.Candidates.ToArray();
        var greatest = all.Select(one => Math.Abs(one.Weight)).DefaultIfEmpty().Max();
        var factor = greatest == 0 ? 1 : (1L << 58) / (problem.LeftCount + problem.RightCount + 2) / greatest;
        var small = Assignment.Solve(problem).Value;
        var great = MatchingProblem.Create(
            problem.LeftCapacities, problem.RightCapacities, [.. all.Select(one => one with { Weight = one.Weight * factor })]).Value;
        var solved = Assignment.Solve(great).Value;
        Assert.Empty(solved.Certificate.Verify(great, solved.Matching).Defects.Select(defect => defect.ToString()));
        Assert.Equal(small.Weight * factor, solved.Weight);
    });

    // Regression: where only one unit can be matched the bonus all but cancels a great loss, so that only the sum of both was seen and not how great they are.
    // The run then calculated beyond 64 bits, and for some weights never ended.
    [Theory]
    [InlineData(57, 2)]
    [InlineData(58, 2)]
    [InlineData(58, 10)]
    [InlineData(59, 4)]
    [InlineData(59, 10)]
    public void Solve_for_cardinality_first_refuses_a_loss_beyond_what_is_exact(int bits, int agents)
    {
        int[] one = [1, .. new int[(agents / 2) - 1]];
        var loss = -(1L << bits) - (1L << (bits - 1));
        var problem = MatchingProblem.Create(one, one, [new(0, 0, loss)]).Value;
        var result = Assignment.Solve(problem, AssignmentObjective.MaximumCardinalityThenWeight);
        Assert.IsType<OptimizationErrors.WeightsOverflow>(Assert.Single(result.Errors));
    }
}
