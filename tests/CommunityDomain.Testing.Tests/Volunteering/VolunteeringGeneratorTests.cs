using CommunityDomain.Volunteering;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class VolunteeringGeneratorTests
{
    [Fact]
    public void Rules_reach_every_frequency_and_part_both_kinds_of_end_leap_seconds_and_negative_numbers()
    {
        var sample = Sample(RecurrenceGenerators.AnyRule, 4000);

        Assert.Equal(Enum.GetValues<RecurrenceFrequency>(), sample.Select(rule => rule.Frequency).Distinct().Order());
        Assert.Contains(sample, rule => rule.Count is not null);
        Assert.Contains(sample, rule => rule.Until is not null);
        Assert.Contains(sample, rule => rule.IsEndless);
        Func<RecurrenceRule, bool>[] parts =
        [
            rule => !rule.ByMonth.IsEmpty, rule => !rule.ByWeekNo.IsEmpty, rule => !rule.ByYearDay.IsEmpty, rule => !rule.ByMonthDay.IsEmpty,
            rule => !rule.ByHour.IsEmpty, rule => !rule.ByMinute.IsEmpty, rule => !rule.BySetPos.IsEmpty, rule => rule.BySecond.Contains(60),
            rule => rule.ByYearDay.Contains(-366) || rule.ByYearDay.Contains(366), rule => rule.ByMonthDay.Contains(-1), rule => rule.ByWeekNo.Contains(53),
            rule => rule.ByDay.Any(day => day.Ordinal < 0), rule => rule.WeekStart != IsoDayOfWeek.Monday, rule => rule.Interval > 5,
        ];
        for (var i = 0; i < parts.Length; i++)
            Assert.True(sample.Exists(rule => parts[i](rule)), $"part {i}");
    }

    [Fact]
    public void Rules_shrink_to_their_frequency_alone() => ShrinksToAnEnd(
        RecurrenceGenerators.Rules, rule => RecurrenceRule.Parse(rule.ToString()).IsSuccess,
        rule => Assert.Equal(RecurrenceRule.Create(rule.Frequency).Value, rule));

    [Fact]
    public void Recurrences_reach_leap_days_none_but_extra_dates_and_exceptions_that_hit()
    {
        var sample = Sample(RecurrenceGenerators.AnyRecurrence, 600);

        Assert.Contains(sample, recurrence => recurrence.Start is { Month: 2, Day: 29 });
        Assert.Contains(sample, recurrence => recurrence.Rule is null);
        Assert.Contains(sample, recurrence => !recurrence.Extras.IsEmpty && !recurrence.Periods.IsEmpty);
        Assert.Contains(sample, recurrence => recurrence.Exceptions.Any(recurrence.Extras.Contains));
        Assert.Contains(sample, recurrence => recurrence.Exceptions.Contains(recurrence.Start));
    }

    [Fact]
    public void Recurrences_shrink_to_a_rule_alone() => ShrinksToAnEnd(
        RecurrenceGenerators.Recurrences, recurrence => recurrence.Start != default,
        recurrence => Assert.True(recurrence.Exceptions.IsEmpty && recurrence.Extras.IsEmpty && recurrence.Periods.IsEmpty, recurrence.ToString()), count: 5);

    [Fact]
    public void Availabilities_reach_none_whole_days_one_minute_midnights_and_blocked_days()
    {
        var sample = Sample(VolunteerGenerators.Availability);

        Assert.Contains(sample, one => one.Weekly.IsEmpty && one.Extra.IsEmpty);
        Assert.Contains(sample, one => one.Weekly.Any(window => window.Minutes == 1440 && window.From == LocalTime.Midnight));
        Assert.Contains(sample, one => one.Weekly.Any(window => window.Minutes == 1));
        Assert.Contains(sample, one => one.Weekly.Any(window => window.From.Hour == 23 && window.Minutes > 60));
        Assert.Contains(sample, one => one.Blocked.Any(days => days.Length > 1) && one.Extra.Any(window => one.IsBlocked(window.Date)));
    }

    [Fact]
    public void Availabilities_shrink_to_never() =>
        ShrinksToAnEnd(VolunteerGenerators.Availabilities, one => one is not null, one => Assert.Equal(Availability.Never, one));

    [Fact]
    public void Small_rosters_reach_every_kind_of_rule_and_are_the_same_by_seed()
    {
        var problems = Enumerable.Range(0, 2000).Select(seed => SmallRosters.Of(seed)).ToList();
        var rules = problems.SelectMany(problem => Enumerable.Range(0, problem.PersonCount).Select(problem.RulesOf)).ToList();

        foreach (var unit in Enum.GetValues<LimitUnit>())
            Assert.Contains(rules, one => one.Limits.Any(limit => limit.Unit == unit && limit.Least > 0));
        foreach (var span in Enum.GetValues<LimitSpan>())
            Assert.Contains(rules, one => one.Limits.Any(limit => limit.Span == span && limit.Most is not null));
        Assert.Contains(rules, one => one.MostDaysInARow is not null && one.FewestDaysInARow > 1);
        Assert.Contains(rules, one => one.FewestDaysOff > 1);
        Assert.Contains(rules, one => !one.ForbiddenSuccessions.IsEmpty);
        Assert.Contains(rules, one => one is { FairnessStep: > 0, ServedBefore: > 0 });
        Assert.Contains(problems, problem => Enumerable.Range(0, problem.PersonCount).Any(
            person => problem.ShiftsOf(person).ToArray().Any(shift => problem.IsFixed(person, shift))));
        Assert.Contains(problems, problem => problem.PairCount == 0);
        Assert.Equal(new RosterSolver().Solve(problems[7]).Digest, new RosterSolver().Solve(SmallRosters.Of(7)).Digest);
        Assert.Contains(Enumerable.Range(0, 50), seed => SmallRosters.Of(seed, withApart: true) is { PersonCount: > 1 } problem && problem.ApartFrom(0).Length > 0);
    }

    [Fact]
    public void Instances_have_the_size_asked_for_and_are_the_same_by_seed_and_others_by_another()
    {
        var tiny = RosterInstance.Tiny.Build();
        Assert.Equal((17, 40), (tiny.PersonCount, tiny.ShiftCount));
        Assert.Equal(tiny.PairCount, RosterInstance.Tiny.Build().PairCount);
        Assert.NotEqual(tiny.PairCount, (RosterInstance.Tiny with { Seed = 2 }).Build().PairCount);
        var bound = (RosterInstance.Tiny with { MinutesPerWeek = 300, DaysInARow = 3, WeekendsPerMonth = 1, Travel = 20, CoverCost = 9 }).Build();
        Assert.Equal(3, bound.RulesOf(0).MostDaysInARow);
        Assert.Contains(bound.RulesOf(0).Limits, limit => limit is { Unit: LimitUnit.Minutes, Most: 300 });
        Assert.Contains(bound.RulesOf(0).Limits, limit => limit is { Unit: LimitUnit.Weekends, Most: 1 });
        Assert.Equal((9, 1_009), (bound.ShiftAt(0).Cover.UnderTargetWeight, bound.ShiftAt(0).Cover.OverTargetWeight));

        var types = new ShiftTypesInstance(10, 2);
        Assert.Equal((10, 2 * 7 * 6), (types.Build().PersonCount, types.Build().ShiftCount));
        Assert.NotEqual(types.Build().PairCount, (types with { Seed = 2 }).Build().PairCount);

        var population = PopulationInstance.Generate(400, 20, ExchangeExample.Zone);
        Assert.Equal((400, 20), (population.Candidates.Count, population.Shifts.Count));
        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, population.Candidates).Value;
        var refusing = population.Shifts.SelectMany(shift => screen.Screen(shift).Rejections).Where(one => one.People > 0).Select(one => one.Rule).ToHashSet();
        Assert.True(refusing.Count >= EligibilityPolicy.Default.Rules.Count - 3, $"{refusing.Count} of {EligibilityPolicy.Default.Rules.Count} rules reject somebody");
        Assert.Equal(population.Candidates, PopulationInstance.Generate(400, 20, ExchangeExample.Zone).Candidates);
    }
}
