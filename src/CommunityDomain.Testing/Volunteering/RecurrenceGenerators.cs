using CommunityDomain.Volunteering;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generators of recurrences: legal rules of every frequency, with leap days, ends of months and rare parts among them.</summary>
public static class RecurrenceGenerators
{
    /// <summary>A start between 1996 and 2030; leap days, ends of months and of years come often.</summary>
    public static Gen<LocalDateTime> Start { get; } =
        from date in Gen.Frequency(
            (3, from year in Gen.Choose(1996, 2030) from day in Gen.Choose(1, 365) select new LocalDate(year, 1, 1).PlusDays(day - 1)),
            (1, Gen.Elements(new LocalDate(2000, 2, 29), new LocalDate(2024, 2, 29), new LocalDate(2023, 1, 31), new LocalDate(2020, 12, 31),
                new LocalDate(2021, 1, 1), new LocalDate(2027, 1, 1), new LocalDate(1999, 12, 31))))
        from hour in Gen.Elements(0, 8, 8, 9, 14, 23)
        from minute in Gen.Elements(0, 0, 30, 59)
        select date + new LocalTime(hour, minute);

    /// <summary>A legal rule of one frequency, without an end.</summary>
    /// <param name="frequency">The frequency.</param>
    public static Gen<RecurrenceRule> RuleOf(RecurrenceFrequency frequency)
    {
        var yearly = frequency == RecurrenceFrequency.Yearly;
        var clock = frequency < RecurrenceFrequency.Daily;
        return
            from interval in Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Choose(2, 5)), (1, Gen.Choose(6, 20)))
            from months in Maybe(frequency == RecurrenceFrequency.Daily ? 2 : 4, Gen.Choose(1, 12), 4)
            from weeks in Maybe(yearly ? 4 : 0, Gen.Frequency((1, Signed(1, 53)), (1, Gen.Elements(1, -1, 52, 53, -52, -53))), 3)
            from yearDays in Maybe(yearly || clock ? 6 : 0, Gen.Frequency((3, Signed(1, 366)), (1, Gen.Elements(1, -1, 59, 60, 365, 366, -365, -366))), yearly ? 4 : 40)
            from monthDays in Maybe(frequency == RecurrenceFrequency.Weekly ? 0 : 3, Gen.Frequency((3, Signed(1, 31)), (1, Gen.Elements(29, 30, 31, -1, -31))), 4)
            from counted in Gen.Elements(true, false)
            from days in Maybe(
                2,
                from day in Gen.Choose(1, 7)
                from ordinal in (frequency == RecurrenceFrequency.Monthly || (yearly && weeks.IsEmpty)) && counted
                    ? Gen.Frequency((3, Signed(1, 5)), (1, yearly ? Signed(1, 53) : Gen.Constant(0)))
                    : Gen.Constant(0)
                select new WeekdayOrdinal((IsoDayOfWeek)day, ordinal),
                3)
            from hours in Maybe(5, Gen.Choose(0, 23), 3)
            from minutes in Maybe(6, Gen.Elements(0, 15, 30, 59), 3)
            from seconds in Maybe(8, Gen.Elements(0, 1, 30, 59, 60), 3)
            from positions in Maybe(4, Gen.Frequency((4, Signed(1, 5)), (1, Signed(1, 60))), 2)
            from weekStart in Gen.Frequency((2, Gen.Constant(1)), (1, Gen.Choose(1, 7)))
            let any = !(months.IsEmpty && weeks.IsEmpty && yearDays.IsEmpty && monthDays.IsEmpty && days.IsEmpty && hours.IsEmpty && minutes.IsEmpty && seconds.IsEmpty)
            select RecurrenceRule.Create(
                frequency, interval, null, null, months, weeks, yearDays, monthDays, days, hours, minutes, seconds, any ? positions : [],
                (IsoDayOfWeek)weekStart).Value;
    }

    /// <summary>A legal rule of any frequency from daily up, without an end.</summary>
    public static Gen<RecurrenceRule> CalendarRule { get; } =
        Gen.OneOf(RuleOf(RecurrenceFrequency.Daily), RuleOf(RecurrenceFrequency.Weekly), RuleOf(RecurrenceFrequency.Monthly), RuleOf(RecurrenceFrequency.Yearly));

    /// <summary>A legal rule of any frequency, now and then with an end.</summary>
    public static Gen<RecurrenceRule> AnyRule { get; } =
        from frequency in Gen.Elements(Enum.GetValues<RecurrenceFrequency>())
        from rule in RuleOf(frequency)
        from ending in Gen.Choose(0, 3)
        from count in Gen.Choose(1, 100)
        from until in Start
        from form in Gen.Elements(UntilForm.Local, UntilForm.Date)
        select ending switch
        {
            0 => WithEnd(rule, count, null),
            1 => WithEnd(rule, null, form == UntilForm.Date ? RecurrenceUntil.Date(until.Date) : new RecurrenceUntil(until)),
            _ => rule,
        };

    /// <summary>A recurrence: a rule or none, with extra dates, periods and exceptions that hit each other and what the rule gives.</summary>
    public static Gen<Recurrence> AnyRecurrence { get; } =
        from start in Start
        from rule in AnyRule
        from ruled in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from extras in Gen.Choose(-3, 40).ListOf()
        from periods in Gen.Choose(-3, 40).ListOf()
        from minutes in Gen.Choose(1, 3000)
        from exceptions in Gen.Choose(-3, 40).ListOf()
        from given in Gen.Choose(0, 6).ListOf()
        let own = ruled ? rule : null
        let hits = Recurrence.Create(start, own).Value.From(start).Take(7).ToList()
        select Recurrence.Create(
            start, own,
            exceptions.Select(day => start.PlusDays(day)).Concat(given.Where(hit => hit < hits.Count).Select(hit => hits[hit])).ToValueList(),
            extras.Select(day => start.PlusDays(day)).ToValueList(),
            periods: periods.Distinct().Select(day => new RecurrencePeriod(start.PlusDays(day), Duration.FromSeconds((minutes * 60L) + day + 3))).ToValueList()).Value;

    /// <summary>Rules of any frequency; shrunk to an interval of 1, no end, a week from Monday, and fewer parts: one at a time.</summary>
    public static Arbitrary<RecurrenceRule> Rules { get; } = Arb.From(AnyRule, Simpler);

    /// <summary>Recurrences; shrunk by leaving out exceptions, extra dates and periods, then as rules are.</summary>
    public static Arbitrary<Recurrence> Recurrences { get; } = Arb.From(AnyRecurrence, recurrence =>
        Fewer(recurrence.Exceptions).Select(fewer => Of(recurrence.Start, recurrence.Rule, fewer, recurrence.Extras, recurrence.Periods))
            .Concat(Fewer(recurrence.Extras).Select(fewer => Of(recurrence.Start, recurrence.Rule, recurrence.Exceptions, fewer, recurrence.Periods)))
            .Concat(Fewer(recurrence.Periods).Select(fewer => Of(recurrence.Start, recurrence.Rule, recurrence.Exceptions, recurrence.Extras, fewer)))
            .Concat(recurrence.Rule is not { } rule ? [] : Simpler(rule)
                .Select(simpler => Of(recurrence.Start, simpler, recurrence.Exceptions, recurrence.Extras, recurrence.Periods)))
            .Where(created => created.IsSuccess).Select(created => created.Value));

    /// <summary>The same rule with another end.</summary>
    /// <param name="rule">A rule.</param>
    /// <param name="count">COUNT.</param>
    /// <param name="until">UNTIL.</param>
    public static RecurrenceRule WithEnd(RecurrenceRule rule, int? count, RecurrenceUntil? until)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return RecurrenceRule.Create(
            rule.Frequency, rule.Interval, count, until, rule.ByMonth, rule.ByWeekNo, rule.ByYearDay, rule.ByMonthDay, rule.ByDay, rule.ByHour,
            rule.ByMinute, rule.BySecond, rule.BySetPos, rule.WeekStart).Value;
    }

    private static Result<Recurrence> Of(
        LocalDateTime start, RecurrenceRule? rule, ValueList<LocalDateTime> exceptions, ValueList<LocalDateTime> extras, ValueList<RecurrencePeriod> periods) =>
        Recurrence.Create(start, rule, exceptions, extras, periods: periods);

    // A rule without what another part of it needs is refused, and left out.
    private static IEnumerable<RecurrenceRule> Simpler(RecurrenceRule rule)
    {
        Result<RecurrenceRule>[] simpler =
        [
            With(rule, interval: 1), With(rule, endless: true), With(rule, weekStart: IsoDayOfWeek.Monday), With(rule, months: []), With(rule, weeks: []),
            With(rule, yearDays: []), With(rule, monthDays: []), With(rule, days: []), With(rule, hours: []), With(rule, minutes: []),
            With(rule, seconds: []), With(rule, positions: []),
        ];
        return simpler.Where(one => one.IsSuccess && one.Value != rule).Select(one => one.Value);
    }

    private static Result<RecurrenceRule> With(
        RecurrenceRule rule, int? interval = null, bool endless = false, IsoDayOfWeek? weekStart = null, ValueList<int>? months = null,
        ValueList<int>? weeks = null, ValueList<int>? yearDays = null, ValueList<int>? monthDays = null, ValueList<WeekdayOrdinal>? days = null,
        ValueList<int>? hours = null, ValueList<int>? minutes = null, ValueList<int>? seconds = null, ValueList<int>? positions = null) =>
        RecurrenceRule.Create(
            rule.Frequency, interval ?? rule.Interval, endless ? null : rule.Count, endless ? null : rule.Until, months ?? rule.ByMonth,
            weeks ?? rule.ByWeekNo, yearDays ?? rule.ByYearDay, monthDays ?? rule.ByMonthDay, days ?? rule.ByDay, hours ?? rule.ByHour,
            minutes ?? rule.ByMinute, seconds ?? rule.BySecond, positions ?? rule.BySetPos, weekStart ?? rule.WeekStart);

    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> all) =>
        Enumerable.Range(0, all.Count).Select(left => all.Where((_, i) => i != left).ToValueList());

    private static Gen<int> Signed(int least, int greatest) =>
        from number in Gen.Choose(least, greatest)
        from negative in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        select negative ? -number : number;

    // One time in so many there is a list of up to `most`; never for zero.
    private static Gen<ValueList<T>> Maybe<T>(int oneIn, Gen<T> item, int most)
    {
        var none = Gen.Constant(default(ValueList<T>));
        var some = from count in Gen.Choose(1, most) from items in item.ArrayOf(count) select items.ToValueList();
        return oneIn switch { 0 => none, 1 => some, _ => Gen.Frequency((oneIn - 1, none), (1, some)) };
    }
}
