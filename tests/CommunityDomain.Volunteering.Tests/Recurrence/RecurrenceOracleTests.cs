using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

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
