using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RecurrenceOracleTests
{
    [Property(MaxTest = 100)]
    public Property Daily_rules_agree_with_looking_at_every_day() => Agrees(RecurrenceFrequency.Daily, Period.FromYears(2));

    [Property(MaxTest = 100)]
    public Property Weekly_rules_agree_with_looking_at_every_day() => Agrees(RecurrenceFrequency.Weekly, Period.FromYears(2));

    [Property(MaxTest = 200)]
    public Property Monthly_rules_agree_with_looking_at_every_day() => Agrees(RecurrenceFrequency.Monthly, Period.FromYears(3));

    [Property(MaxTest = 200)]
    public Property Yearly_rules_agree_with_looking_at_every_day() => Agrees(RecurrenceFrequency.Yearly, Period.FromYears(5));

    [Property(MaxTest = 100)]
    public Property Hourly_rules_agree_with_looking_at_every_hour() => Agrees(RecurrenceFrequency.Hourly, Period.FromDays(20));

    [Property(MaxTest = 60)]
    public Property Minutely_rules_agree_with_looking_at_every_minute() => Agrees(RecurrenceFrequency.Minutely, Period.FromHours(20));

    [Property(MaxTest = 60)]
    public Property Secondly_rules_agree_with_looking_at_every_second() => Agrees(RecurrenceFrequency.Secondly, Period.FromMinutes(40));

    [Property(MaxTest = 150)]
    public Property Whole_recurrence_is_what_the_rule_gives_and_the_extras_without_the_exceptions() => Prop.ForAll(
        RecurrenceGenerators.Recurrences,
        one =>
        {
            var until = one.Start.PlusDays(one.Rule?.Frequency < RecurrenceFrequency.Daily ? 1 : 400);
            IEnumerable<LocalDateTime> given = one.Rule is null ? [one.Start] : NaiveExpander.Expand(one.Rule, one.Start, until);
            var expected = given.Concat(one.Extras).Concat(one.Periods.Select(period => period.Start)).Where(at => at < until)
                .Except(one.Exceptions).Order();

            Assert.Equal(expected, one.Between(one.Start.PlusDays(-10), until));
        });

    // The oracle is worth what its rules reach: each rare part, with its edges, has to come up.
    [Fact]
    public void Generator_reaches_every_part_and_its_edges()
    {
        var rules = Enum.GetValues<RecurrenceFrequency>().SelectMany(frequency => RecurrenceGenerators.RuleOf(frequency).Sample(1500, PropertySeed.Rnd($"{frequency}"), 50)).ToList();
        (string Name, Func<RecurrenceRule, bool> Is)[] edges =
        [
            ("BYWEEKNO, negative", rule => rule.ByWeekNo.Any(week => week < 0)),
            ("BYWEEKNO with the week not from Monday", rule => !rule.ByWeekNo.IsEmpty && rule.WeekStart != IsoDayOfWeek.Monday),
            ("week 53 or -53", rule => rule.ByWeekNo.Any(week => Math.Abs(week) == 53)),
            ("week 1 or -1", rule => rule.ByWeekNo.Any(week => Math.Abs(week) == 1)),
            ("BYYEARDAY, negative, yearly", rule => rule.Frequency == RecurrenceFrequency.Yearly && rule.ByYearDay.Any(day => day < 0)),
            ("BYYEARDAY, hourly", rule => rule.Frequency == RecurrenceFrequency.Hourly && !rule.ByYearDay.IsEmpty),
            ("BYSETPOS, negative", rule => rule.BySetPos.Any(position => position < 0)),
            ("BYSETPOS, weekly", rule => rule.Frequency == RecurrenceFrequency.Weekly && !rule.BySetPos.IsEmpty),
            ("BYSETPOS, beyond the period", rule => rule.Frequency == RecurrenceFrequency.Weekly && rule.BySetPos.Any(position => position > 7)),
            ("every second week, not from Monday", rule => rule is { Frequency: RecurrenceFrequency.Weekly, Interval: > 1 } && rule.WeekStart != IsoDayOfWeek.Monday),
            ("last day of the month", rule => rule.ByMonthDay.Contains(-1)),
            ("30th or 31st from the end", rule => rule.ByMonthDay.Any(day => day <= -30)),
            ("n-th weekday from the end of the month", rule => rule.Frequency == RecurrenceFrequency.Monthly && rule.ByDay.Any(day => day.Ordinal < 0)),
            ("n-th weekday of the year", rule => rule.Frequency == RecurrenceFrequency.Yearly && rule.ByMonth.IsEmpty && rule.ByDay.Any(day => Math.Abs(day.Ordinal) > 5)),
            ("n-th weekday of months of a year", rule => rule.Frequency == RecurrenceFrequency.Yearly && !rule.ByMonth.IsEmpty && rule.ByDay.Any(day => day.Ordinal != 0)),
            ("second 60", rule => rule.BySecond.Contains(60)),
            ("weekday and day of the month", rule => !rule.ByDay.IsEmpty && !rule.ByMonthDay.IsEmpty),
        ];

        Assert.All(edges, edge => Assert.True(rules.Count(edge.Is) >= 5, $"{edge.Name}: {rules.Count(edge.Is)} of {rules.Count}"));
    }

    private static Property Agrees(RecurrenceFrequency frequency, Period horizon) => Prop.ForAll(
        Arb.From(
            from rule in RecurrenceGenerators.RuleOf(frequency)
            from ending in Gen.Choose(0, 3)
            from count in Gen.Choose(1, 40)
            from start in RecurrenceGenerators.Start
            from days in Gen.Choose(0, 900)
            select (Start: start, Rule: ending switch
            {
                0 => RecurrenceGenerators.WithEnd(rule, count, null),
                1 => RecurrenceGenerators.WithEnd(rule, null, RecurrenceUntil.Date(start.Date.PlusDays(days))),
                _ => rule,
            })),
        one =>
        {
            var until = one.Start + horizon;
            var expected = NaiveExpander.Expand(one.Rule, one.Start, until);

            var actual = Recurrence.Create(one.Start, one.Rule).Value.Between(one.Start, until).ToList();

            Assert.True(expected.SequenceEqual(actual),
                $"{one.Start} {one.Rule}\nexpected {expected.Count}: {string.Join(' ', expected.Except(actual).Take(5))}\nactual {actual.Count}: {string.Join(' ', actual.Except(expected).Take(5))}");
        });
}
