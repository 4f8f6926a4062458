using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

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
        Assert.True(repair is { Lost: 0, Moved: 0, Places: null, Kept: null, IsProven: true }, $"seed {seed}: {repair.Moved} {repair.Filled}/{repair.FilledAtMost}");
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
        Assert.Equal(roster.ScheduleOf(0).Length, repair.Lost);
        foreach (var proof in new[] { repair.Places, repair.Kept }.OfType<RepairProof>())
        {
            var (audit, best) = (proof.Answer.Certificate.Verify(proof.Question, proof.Answer), NaiveRosters.Best(proof.Question)!.Value);
            Assert.True(audit.IsValid && audit.Objective <= best && best <= audit.Bound, $"seed {seed}: {audit.Objective} {best} {audit.Bound}");
        }

        // Trying every roster: the most places, then the most kept.
        var possible = repair.Moved + Kept(repair.Roster, roster);
        var best2 = NaiveRosters.Best(InOrder(after, roster, possible + 1))!.Value;
        var (places, kept) = ((int)(best2 / (possible + 1)), (int)(best2 % (possible + 1)));
        Assert.True(repair.Filled <= places && places <= repair.FilledAtMost, $"seed {seed}: {repair.Filled} {places} {repair.FilledAtMost}");
        Assert.True(repair.Filled < places || repair.Moved >= possible - kept, $"seed {seed}: {repair.Moved} {possible - kept}");
        Assert.True(repair.MovedAtLeast <= possible - kept || repair.Filled < places, $"seed {seed}: {repair.MovedAtLeast} {possible - kept}");
        Assert.True(!repair.IsProven || (repair.Filled == places && repair.Moved == possible - kept), $"seed {seed}: {repair.Moved} {possible - kept}");
    });

    [Fact]
    public void Repair_after_a_drop_out_is_proven_on_nearly_all_small_problems()
    {
        var proven = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var before = SmallRosters.Of(seed);
            proven += Solver.Repair(Without(before, 0), Solver.Solve(before)).IsProven ? 1 : 0;
        }

        Assert.True(proven >= 285, $"{proven} of 300");
    }

    [Property(MaxTest = 100)]
    public Property Refill_is_legal_and_its_proof_never_worse() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var before = SmallRosters.Of(seed);
        var roster = Solver.Solve(before);
        var after = Without(before, 0);
        var refill = Solver.Refill(after, roster);
        var (again, repair) = (refill.Prove(), Solver.Repair(after, roster));
        Assert.True(refill.Roster.Certificate.Verify(after, refill.Roster).IsValid, $"seed {seed}");
        Assert.Equal(refill.Moved + Kept(refill.Roster, roster), repair.Moved + Kept(repair.Roster, roster));
        Assert.True((repair.Filled, -repair.Moved).CompareTo((refill.Filled, -refill.Moved)) >= 0, $"seed {seed}");
        Assert.Equal(repair.Roster.Digest, again.Roster.Digest);
    });

    private static int Kept(Roster roster, Roster old) => roster.Assignments.Intersect(old.Assignments).Count();

    // Places that the old roster filled, then what it had, without the repair's own words: a problem put together by hand.
    private static RosterProblem InOrder(RosterProblem after, Roster old, int place)
    {
        var builder = new RosterProblemBuilder();
        for (var shift = 0; shift < after.ShiftCount; shift++)
        {
            var (one, wanted) = (after.ShiftAt(shift), old.FilledOf(old.Problem.Find(after.ShiftAt(shift).Id)));
            builder.AddShift(one with { Cover = new ShiftCover(0, wanted, one.Cover.Maximum) { PlaceWorth = place, OverTargetWeight = place } });
        }

        for (var person = 0; person < after.PersonCount; person++)
        {
            var (rules, had) = (after.RulesOf(person), old.ScheduleOf(old.Problem.Find(after.PersonAt(person))).ToArray().Select(shift => old.Problem.ShiftAt(shift).Id).ToHashSet());
            builder.AddPerson(after.PersonAt(person), rules with
            {
                FairnessStep = 0,
                ShortRowWeight = 0,
                Limits = rules.Limits.Select(limit => limit with { Least = 0, ShortfallWeight = 0 }).Where(limit => limit.Most is not null).ToValueList(),
            });
            foreach (var shift in after.ShiftsOf(person))
                builder.Allow(person, shift, had.Contains(after.ShiftAt(shift).Id) ? 1 : 0);
        }

        return builder.Build().Value;
    }

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
        var (repair, after) = DropOut(RosterInstance.Small with { Volunteers = 2_000, Shifts = 150 }, 8);
        Assert.True(repair.Roster.Certificate.Verify(after, repair.Roster).IsValid);
        Assert.True(repair.Lost >= 8 && repair.IsProven && repair.Moved == 0, $"{repair}");
    }

    [Fact]
    public void Repair_where_help_is_scarce_fills_by_moving_and_proves_how_few()
    {
        var (repair, after) = DropOut(RosterInstance.Scarce with { Volunteers = 450, Shifts = 150 }, 8);
        Assert.True(repair.Roster.Certificate.Verify(after, repair.Roster).IsValid);
        Assert.True(repair.Kept!.Answer.Certificate.Verify(repair.Kept.Question, repair.Kept.Answer).IsValid);
        Assert.True(repair.Places is null || repair.Places.Answer.Certificate.Verify(repair.Places.Question, repair.Places.Answer).IsValid);
        Assert.True(repair.Lost >= 8 && repair.Moved > 0 && repair.Moved - repair.MovedAtLeast <= 1, $"{repair.Lost} {repair.Moved} {repair.MovedAtLeast}");
        Assert.True(repair.FilledAtMost - repair.Filled <= 2, $"{repair.Filled} {repair.FilledAtMost}");
    }

    private static (RosterRepair Repair, RosterProblem After) DropOut(RosterInstance instance, int gone)
    {
        var before = instance.Build();
        var roster = new RosterSolver().Solve(before);
        var builder = instance.Builder();
        foreach (var person in Enumerable.Range(0, before.PersonCount).Where(person => roster.ScheduleOf(person).Length > 0).Take(gone))
        {
            foreach (var shift in before.ShiftsOf(person))
                builder.Forbid(person, (int)before.ShiftAt(shift).Id.Value - 1);
        }

        var after = builder.Build().Value;
        return (new RosterSolver().Repair(after, roster), after);
    }
}
