using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterRepairTests
{
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { Threads = 1 });

    [Property(MaxTest = 150)]
    public Property Repair_with_nothing_lost_changes_nothing() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var problem = SmallRosters.Of(seed);
        var roster = Solver.Solve(problem);
        var repair = Solver.Repair(problem, roster);
        Assert.Equal(roster.Assignments, repair.Roster.Assignments);
        Assert.True(repair is { Lost: 0, Moved: 0 } && repair.Filled == repair.FilledAtMost, $"seed {seed}: {repair.Moved} {repair.Filled}/{repair.FilledAtMost}");
    });

    // One seed's roster, mended for the same seed's problem without its first volunteer's pairs.
    [Property(MaxTest = 150)]
    public Property Repair_after_a_drop_out_is_legal_and_its_bounds_hold() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var before = SmallRosters.Of(seed);
        var roster = Solver.Solve(before);
        var after = Without(before, 0);
        var repair = Solver.Repair(after, roster);
        Assert.True(repair.Roster.Certificate.Verify(after, repair.Roster).IsValid, $"seed {seed}");
        var audit = repair.Proof.Certificate.Verify(repair.Question, repair.Proof);
        var best = NaiveRosters.Best(repair.Question)!.Value;
        Assert.True(audit.IsValid && audit.Objective <= best && best <= audit.Bound, $"seed {seed}: {audit.Objective} {best} {audit.Bound}");

        // The question's weights make its optimum the most places, then the most kept: what is claimed against what is true.
        var (places, kept) = ((int)(best / repair.Weights.Place), (int)(best % repair.Weights.Place));
        var keptBefore = repair.Weights.Place - 1;
        Assert.True(repair.Filled <= places && places <= repair.FilledAtMost, $"seed {seed}");
        Assert.True(!repair.IsProven || (repair.Filled == places && repair.Moved == keptBefore - kept), $"seed {seed}: {repair.Moved} {keptBefore - kept}");
        Assert.Equal(roster.ScheduleOf(0).Length, repair.Lost);
    });

    private static RosterProblem Without(RosterProblem problem, int gone)
    {
        var builder = new RosterProblemBuilder();
        for (var shift = 0; shift < problem.ShiftCount; shift++)
            builder.AddShift(problem.ShiftAt(shift) with { Place = string.Empty });
        for (var person = 0; person < problem.PersonCount; person++)
        {
            builder.AddPerson(problem.PersonAt(person), problem.RulesOf(person));
            var shifts = problem.ShiftsOf(person).ToArray();
            for (var at = 0; at < shifts.Length && person != gone; at++)
                builder.Allow(person, shifts[at], problem.PreferencesOf(person)[at]);
        }

        return builder.Build().Value;
    }

    [Fact]
    public void Repair_of_drop_outs_among_many_is_proven_and_moves_nobody()
    {
        var instance = RosterInstance.Small with { Volunteers = 2_000, Shifts = 150 };
        var before = instance.Build();
        var roster = new RosterSolver().Solve(before);
        var builder = instance.Builder();
        foreach (var person in Enumerable.Range(0, before.PersonCount).Where(person => roster.ScheduleOf(person).Length > 0).Take(8))
        {
            foreach (var shift in before.ShiftsOf(person))
                builder.Forbid(person, (int)before.ShiftAt(shift).Id.Value - 1);
        }

        var after = builder.Build().Value;
        var repair = new RosterSolver().Repair(after, roster);
        Assert.True(repair.Roster.Certificate.Verify(after, repair.Roster).IsValid);
        Assert.True(repair.Lost >= 8 && repair.Filled >= repair.FilledAtMost - 1 && repair.Moved <= 3, $"{repair.Lost} {repair.Filled} {repair.FilledAtMost} {repair.Moved}");
    }
}
