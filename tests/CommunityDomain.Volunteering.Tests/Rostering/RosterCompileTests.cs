using CommunityDomain.Testing;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterCompileTests
{
    [Fact]
    public void Limits_of_a_volunteer_become_his_rules_each_in_its_span()
    {
        var limits = new PersonalLimits(
            MinutesPerDay: 101, MinutesPerWeek: 202, MinutesPerMonth: 303, ShiftsPerDay: 4, Shifts: 9, DaysInRow: 6, WeekendsPerMonth: 2,
            RestMinutes: 45, PromisedShifts: 3);

        var rules = Rules(limits);

        Assert.Equal(
            [
                (LimitUnit.Minutes, LimitSpan.Day, 101, 0), (LimitUnit.Minutes, LimitSpan.Week, 202, 0), (LimitUnit.Minutes, LimitSpan.Month, 303, 0),
                (LimitUnit.Shifts, LimitSpan.Day, 4, 0), (LimitUnit.Shifts, LimitSpan.Period, 9, 3), (LimitUnit.Weekends, LimitSpan.Month, 2, 0),
            ],
            rules.Limits.Select(one => (one.Unit, one.Span, one.Most ?? -1, one.Least)).OrderBy(one => one.Unit.ToString(), StringComparer.Ordinal)
                .ThenBy(one => one.Item3 == 9 ? int.MaxValue : one.Item3));
        Assert.Equal((45, (int?)6), (rules.MinimumRest, rules.MostDaysInARow));
        Assert.Equal(RosterObjective.Default.PromiseWeight, rules.Limits.Single(one => one.Span == LimitSpan.Period).ShortfallWeight);
        Assert.Empty(Rules(PersonalLimits.None).Limits);
        Assert.Equal(RosterObjective.Default.UsualRest, Rules(PersonalLimits.None).MinimumRest);

        static PersonalRules Rules(PersonalLimits limits)
        {
            Candidate[] people = [new(Sample.Volunteer().State with { Limits = limits }, new(new LocalDate(1990, 1, 1)))];
            var shift = Sample.Activity(Sample.Post()).ContextOf(Sample.Shift(new(2026, 3, 7, 8, 0))).Value;
            var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, people).Value;
            return RosterProblem.Compile(screen, people, [shift], RosterObjective.Default).Value.RulesOf(0);
        }
    }

    [Fact]
    public void Wishes_of_a_volunteer_add_up_for_the_shifts_that_they_name()
    {
        var wishes = new VolunteerPreferences(
            Activities: [new(new(1), 1), new(new(2), 50)], Posts: [new(new(1), 2)], Zones: [new(Sample.Futian, 4)],
            Times: [new(new(IsoDayOfWeek.Saturday, new(8, 0), 120), 8)], With: [new(2)], Apart: [new(3)]);
        Candidate[] people =
        [
            new(Sample.Volunteer().State with { Preferences = wishes }, new(new LocalDate(1990, 1, 1))),
            new(Sample.Volunteer(2).State, new(new LocalDate(1990, 1, 1))), new(Sample.Volunteer(3).State, new(new LocalDate(1990, 1, 1))),
        ];
        var (other, elsewhere) = (Sample.Post(2), Sample.Post(3) with { Place = new("Square") });
        ShiftContext[] shifts =
        [
            .. new[] { (Sample.Post(), 8, 0), (Sample.Post(), 9, 59), (Sample.Post(), 10, 0), (other, 7, 59), (elsewhere, 11, 0) }.Select(one =>
                Sample.Activity(one.Item1).ContextOf(Sample.Shift(new(2026, 3, 7, one.Item2, one.Item3), post: one.Item1)).Value),
        ];
        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, people).Value;

        var problem = RosterProblem.Compile(screen, people, shifts, RosterObjective.Default).Value;

        Assert.Equal([15, 15, 7, 5, 1], shifts.Select(one => problem.PreferencesOf(0)[problem.PositionOf(0, problem.Find(one.Shift.Id))]));
        Assert.Equal((2, 1), (problem.ApartFrom(0).ToArray().Single(), problem.TogetherWith(0).ToArray().Single()));
    }

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
