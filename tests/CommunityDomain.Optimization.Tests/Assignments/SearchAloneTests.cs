using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Optimization.Tests;

/// <summary>
/// The searches without the local rounds. They have to be right on every problem, but the local rounds leave them next to nothing: so they are
/// tried alone, or a fault in them would only show on the rare problem that needs them.
/// </summary>
public sealed class SearchAloneTests
{
    private static Matching Proven(MatchingProblem problem, AssignmentObjective objective)
    {
        var bonus = objective == AssignmentObjective.MaximumWeight ? 0 : (long)CardinalityBonus.Of(problem);
        var solved = CostScaling.Solve(problem, bonus, null, default, localWork: 0)!;
        var (matching, (left, right)) = (Matching.Of(solved.Pairs()), solved.Prices(problem, bonus));
        var certificate = new PriceCertificate(objective, left.ToValueList(), right.ToValueList(), bonus);
        Assert.Empty(certificate.Verify(problem, matching).Defects.Select(defect => defect.ToString()));
        return matching;
    }

    [Property(MaxTest = 300)]
    public Property Solve_small_problem_reaches_what_exhaustive_search_does() => Prop.ForAll(MatchingProblems.Small, problem =>
    {
        var all = Exhaustive.Matchings(problem).Select(matching => (matching.Quantity, Weight: Exhaustive.Weight(problem, matching))).ToList();
        Assert.Equal(all.Max(one => one.Weight), Exhaustive.Weight(problem, Proven(problem, AssignmentObjective.MaximumWeight)));
        var largest = Proven(problem, AssignmentObjective.MaximumCardinalityThenWeight);
        Assert.Equal(all.Max(), (largest.Quantity, Exhaustive.Weight(problem, largest)));
    });

    [Property(MaxTest = 200)]
    public Property Solve_medium_problem_is_proven_and_as_heavy_as_with_local_rounds() => Prop.ForAll(MatchingProblems.Medium, problem =>
    {
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
            Assert.Equal(Assignment.Solve(problem, objective).Value.Weight, (long)Exhaustive.Weight(problem, Proven(problem, objective)));
    });

    // Large enough that the search leaves candidates out, and has to know how far it may trust that.
    [Theory]
    [MemberData(nameof(HardShapeTests.Cells), MemberType = typeof(HardShapeTests))]
    public void Solve_hard_shape_is_proven_and_as_heavy_as_with_local_rounds(string shape, int capacity)
    {
        var problem = HardShapeTests.Problem(shape, capacity);
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
            Assert.Equal(Assignment.Solve(problem, objective).Value.Weight, (long)Exhaustive.Weight(problem, Proven(problem, objective)));
    }
}
