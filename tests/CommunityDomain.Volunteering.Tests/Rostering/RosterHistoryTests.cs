using CommunityDomain.Testing;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterHistoryTests
{
    private static readonly PersonId Ann = new(1), Bo = new(2);
    private static readonly DutyPostId Gate = new(71), Desk = new(72);
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { Threads = 1, Rounds = 2 });

    [Fact]
    public void Of_services_counts_each_and_And_adds_a_later_history()
    {
        var first = RosterHistory.Of([(Ann, Gate), (Ann, Gate), (Ann, Desk)]);
        var both = first.And(RosterHistory.Of([(Ann, Gate), (Bo, Desk)]));

        Assert.Equal((3, 2, 1), (first.Served(Ann), first.ServedAt(Ann, Gate), first.ServedAt(Ann, Desk)));
        Assert.Equal((0, 0), (first.Served(Bo), first.ServedAt(Bo, Desk)));
        Assert.Equal((4, 3, 1, 1), (both.Served(Ann), both.ServedAt(Ann, Gate), both.Served(Bo), both.ServedAt(Bo, Desk)));
        Assert.Equal(0, RosterHistory.None.Served(Ann));
    }

    [Fact]
    public void Of_a_roster_counts_its_assignments_and_wants_all_of_its_shifts()
    {
        var (instance, problem) = Problem(null);
        var roster = Solver.Solve(problem);
        var history = RosterHistory.Of(roster, instance.Shifts);

        Assert.Equal(roster.AssignmentCount, instance.Candidates.Sum(one => history.Served(one.Volunteer.Id)));
        var taken = roster.Assignments.First();
        Assert.True(history.ServedAt(taken.Person, instance.Shifts.Single(one => one.Shift.Id == taken.Shift).Shift.Post) > 0);
        Assert.Throws<ArgumentException>("shifts", () => RosterHistory.Of(roster, []));
    }

    // The preference of a pair rises by the declared weight where the volunteer knows the post, and by nothing elsewhere; fairness counts on.
    [Fact]
    public void Compile_prefers_who_knows_the_post_and_counts_on_what_he_served()
    {
        var (instance, plain) = Problem(null);
        var last = Solver.Solve(plain);
        var history = RosterHistory.Of(last, instance.Shifts);
        var (_, problem) = Problem(history, new RosterObjective { ContinuityWeight = 9 });

        Assert.Equal(plain.PairCount, problem.PairCount);
        var raised = 0;
        for (var person = 0; person < problem.PersonCount; person++)
        {
            Assert.Equal(history.Served(problem.PersonAt(person)), problem.RulesOf(person).ServedBefore);
            for (var at = 0; at < problem.ShiftsOf(person).Length; at++)
            {
                var post = instance.Shifts.Single(one => one.Shift.Id == problem.ShiftAt(problem.ShiftsOf(person)[at]).Id).Shift.Post;
                var known = history.ServedAt(problem.PersonAt(person), post) > 0;
                raised += known ? 1 : 0;
                Assert.Equal(plain.PreferencesOf(person)[at] + (known ? 9 : 0), problem.PreferencesOf(person)[at]);
            }
        }
        Assert.True(raised > 0);
        Assert.All(Enumerable.Range(0, plain.PersonCount), person => Assert.Equal(0, plain.RulesOf(person).ServedBefore));
    }

    [Fact]
    public void Cohesion_of_three_shifts_is_counted_by_hand()
    {
        // Shift 1: Ann, Bo, Cy. Shift 2: Ann, Bo. Shift 3: Cy alone. Ann and Bo like each other, Cy likes Bo; Ann and Cy are in one team.
        var builder = new RosterProblemBuilder();
        PersonId[] people = [Ann, Bo, new(3)];
        foreach (var person in people)
            builder.AddPerson(person, PersonalRules.Free);
        for (var shift = 0; shift < 3; shift++)
        {
            builder.AddShift(new(new((UInt128)(shift + 1)), new LocalDate(2026, 3, 7 + shift).At(new(8, 0)), 60, ShiftCover.Of(3)));
            for (var person = 0; person < 3; person++)
                builder.Allow(person, shift);
        }
        var problem = builder.LikeTogether(0, 1).LikeTogether(2, 1).LikeTogether(0, 2).Build().Value;
        var certificate = Solver.Solve(problem).Certificate;
        var roster = Roster.Restore(problem, [new(Ann, new(1)), new(Bo, new(1)), new(new(3), new(1)), new(Ann, new(2)), new(Bo, new(2)), new(new(3), new(3))], certificate);

        var cohesion = RosterCohesion.Of(roster, [InTeam(Ann, 5), InTeam(Bo, 6), InTeam(new(3), 5)], [], RosterHistory.None);

        Assert.Equal(new RosterCohesion(3, 3, 4, 1, 6, 0), cohesion);
        Assert.Equal((0.25, 0.0), (cohesion.TeamShare, cohesion.Continuity));
        var apart = Roster.Restore(problem, [new(Ann, new(1)), new(Bo, new(2)), new(new(3), new(3))], certificate);
        Assert.Equal(new RosterCohesion(3, 0, 0, 0, 3, 0), RosterCohesion.Of(apart, [], [], RosterHistory.None));
        Assert.Equal(0.0, RosterCohesion.Of(apart, [], [], RosterHistory.None).TeamShare);
    }

    [Fact]
    public void Continuity_is_whole_when_the_last_roster_is_made_again()
    {
        var (instance, problem) = Problem(null);
        var roster = Solver.Solve(problem);
        var again = RosterCohesion.Of(roster, instance.Candidates, instance.Shifts, RosterHistory.Of(roster, instance.Shifts));

        Assert.Equal((roster.AssignmentCount, roster.AssignmentCount), (again.Assignments, again.Continued));
        Assert.Equal(1.0, again.Continuity);
        Assert.Equal(0, RosterCohesion.Of(roster, instance.Candidates, instance.Shifts, RosterHistory.None).Continued);
    }

    private static Candidate InTeam(PersonId person, int team)
    {
        var (by, now) = (new Actor(new(9), Role.CommunityOfficer), Instant.FromUtc(2026, 1, 5, 1, 0));
        return new(
            Volunteer.Register(person, new(4), by, now).Value.Join(new((UInt128)team), by, now).Value.State,
            new(new LocalDate(1990, 1, 1)));
    }

    private static (PopulationInstance Instance, RosterProblem Problem) Problem(RosterHistory? history, RosterObjective? objective = null)
    {
        var instance = PopulationInstance.Generate(120, 16, Sample.Shanghai);
        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, instance.Candidates).Value;
        return (instance, RosterProblem.Compile(screen, [.. instance.Candidates], [.. instance.Shifts], objective ?? RosterObjective.Default, null, history).Value);
    }
}
