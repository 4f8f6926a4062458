using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterSolverTests
{
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { Threads = 1 });

    [Property(MaxTest = 400)]
    public Property Solve_small_problems_is_legal_bounded_and_never_claims_too_much() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var problem = SmallRosters.Of(seed);
        var best = NaiveRosters.Best(problem);
        var roster = Solver.Solve(problem);
        var audit = roster.Certificate.Verify(problem, roster);
        Assert.True(audit.IsValid, $"seed {seed}: {string.Join(", ", audit.Breaches)} {string.Join(", ", audit.Faults)} {roster.Objective} {audit.Objective} {roster.Certificate.Bound} {audit.Bound}");
        Assert.True(audit.Bound >= best && audit.Objective <= best, $"seed {seed}: {audit.Objective} ≤ {best} ≤ {audit.Bound}");
    });

    [Fact]
    public void Solve_proves_the_optimum_of_nearly_all_small_problems()
    {
        var proven = 0;
        for (var seed = 0; seed < 500; seed++)
        {
            var problem = SmallRosters.Of(seed);
            var roster = Solver.Solve(problem);
            proven += roster.Certificate.ClaimsOptimum ? 1 : 0;
        }

        Assert.True(proven >= 475, $"{proven} of 500");
    }
}
