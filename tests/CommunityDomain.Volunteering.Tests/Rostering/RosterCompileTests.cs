using CommunityDomain.Testing;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterCompileTests
{
    [Fact]
    public void Compile_from_register_and_activities_gives_a_roster_of_the_eligible_with_a_valid_certificate()
    {
        var instance = PopulationInstance.Generate(300, 40, Sample.Shanghai);
        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, instance.Candidates).Value;
        var problem = RosterProblem.Compile(screen, [.. instance.Candidates], [.. instance.Shifts], RosterObjective.Default).Value;
        Assert.Equal((300, 40), (problem.PersonCount, problem.ShiftCount));
        Assert.Equal(instance.Shifts.Sum(shift => screen.Screen(shift).Count), problem.PairCount);
        var first = instance.Shifts[0];
        Assert.Equal(
            screen.Screen(first).Rejections.Where(one => one.People > 0).Select(one => (one.Rule, one.People)),
            problem.RejectionsOf(problem.Find(first.Shift.Id)).Select(one => (one.Rule, one.Volunteers)));
        var roster = new RosterSolver(new RosterSolverOptions { Rounds = 4 }).Solve(problem);
        Assert.True(roster.Certificate.Verify(problem, roster).IsValid);
        Assert.True(roster.AssignmentCount > 0);
        foreach (var assignment in roster.Assignments)
        {
            var context = instance.Shifts.Single(one => one.Shift.Id == assignment.Shift);
            var person = instance.Candidates.Select((one, number) => (one, number)).Single(one => one.one.Volunteer.Id == assignment.Person).number;
            Assert.True(screen.Screen(context).Includes(person));
        }
    }
}
