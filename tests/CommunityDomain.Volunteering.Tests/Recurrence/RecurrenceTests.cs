using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RecurrenceTests
{
    private static readonly LocalDateTime Start = new(2026, 1, 3, 8, 0);

    private static Recurrence Of(string rule, LocalDateTime? start = null) => Recurrence.Create(start ?? Start, RecurrenceRule.Parse(rule).Value).Value;

    [Property]
    public Property Parse_after_write_is_identity() => Prop.ForAll(
        RecurrenceGenerators.Rules,
        rule => Assert.Equal(rule, RecurrenceRule.Parse(rule.ToString()).Value));

    [Property]
    public Property Parse_after_write_of_a_whole_recurrence_is_identity() => Prop.ForAll(
        RecurrenceGenerators.Recurrences,
        recurrence => Assert.Equal(recurrence, Recurrence.Parse(recurrence.ToString()).Value));

    [Fact]
    public void Parse_of_a_second_rule_is_refused_with_its_position()
    {
        const string text = "DTSTART:20260101T080000\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY";

        var error = Assert.IsType<VolunteeringErrors.RecurrenceHasTwoRules>(Assert.Single(Recurrence.Parse(text).Errors));

        Assert.Equal(("volunteering.recurrence-has-two-rules", text.LastIndexOf("RRULE", StringComparison.Ordinal)), (error.Code, error.Position));
    }

    [Property(MaxTest = 60)]
    public Property Seeking_equals_walking() => Prop.ForAll(
        Arb.From(from rule in RecurrenceGenerators.CalendarRule from count in Gen.Elements(0, 1, 200) select count == 0 ? rule : RecurrenceGenerators.WithEnd(rule, count, null)),
        Arb.From(RecurrenceGenerators.Start), Arb.From(Gen.Choose(0, 40 * 365)),
        (rule, start, days) =>
        {
            var recurrence = Recurrence.Create(start, rule).Value;
            var far = start.PlusDays(days).PlusHours(days % 24);

            var walked = recurrence.From(start).SkipWhile(at => at < far).Take(3).ToList();

            Assert.Equal(walked, recurrence.From(far).Take(3));
        });

    [Property(MaxTest = 40)]
    public Property Clock_rules_seek_as_they_walk() => Prop.ForAll(
        Arb.From(Gen.Elements(RecurrenceFrequency.Hourly, RecurrenceFrequency.Minutely).SelectMany(RecurrenceGenerators.RuleOf)),
        Arb.From(RecurrenceGenerators.Start), Arb.From(Gen.Choose(0, 20_000)),
        (rule, start, minutes) =>
        {
            var recurrence = Recurrence.Create(start, rule).Value;
            var far = start.PlusMinutes(minutes);

            Assert.Equal(recurrence.From(start).SkipWhile(at => at < far).Take(3), recurrence.From(far).Take(3));
        });

    [Theory]
    [InlineData("", 0, RecurrencePart.None, RecurrenceFault.Empty)]
    [InlineData("FREQ", 0, RecurrencePart.None, RecurrenceFault.MissingEquals)]
    [InlineData("FREQ=", 5, RecurrencePart.Freq, RecurrenceFault.Empty)]
    [InlineData("FREQ=FORTNIGHTLY", 5, RecurrencePart.Freq, RecurrenceFault.UnknownFrequency)]
    [InlineData("FREQ=1", 5, RecurrencePart.Freq, RecurrenceFault.UnknownFrequency)]
    [InlineData("INTERVAL=2", 0, RecurrencePart.Freq, RecurrenceFault.FrequencyMissing)]
    [InlineData("FREQ=DAILY;", 11, RecurrencePart.None, RecurrenceFault.Empty)]
    [InlineData("FREQ=DAILY;FREQ=DAILY", 11, RecurrencePart.Freq, RecurrenceFault.Repeated)]
    [InlineData("FREQ=DAILY;BYEASTER=1", 11, RecurrencePart.None, RecurrenceFault.UnknownPart)]
    [InlineData("FREQ=DAILY;COUNT=0", 17, RecurrencePart.Count, RecurrenceFault.NumberOutOfRange)]
    [InlineData("FREQ=DAILY;COUNT=99999999999", 17, RecurrencePart.Count, RecurrenceFault.NumberOutOfRange)]
    [InlineData("FREQ=DAILY;COUNT=2,3", 18, RecurrencePart.Count, RecurrenceFault.NotANumber)]
    [InlineData("FREQ=DAILY;INTERVAL=-1", 20, RecurrencePart.Interval, RecurrenceFault.NumberOutOfRange)]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20260101", 11, RecurrencePart.Count, RecurrenceFault.CountAndUntil)]
    [InlineData("FREQ=DAILY;UNTIL=20260230", 17, RecurrencePart.Until, RecurrenceFault.NotADate)]
    [InlineData("FREQ=DAILY;UNTIL=2026-02-03", 17, RecurrencePart.Until, RecurrenceFault.NotADate)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,XX", 21, RecurrencePart.ByDay, RecurrenceFault.UnknownWeekday)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,", 21, RecurrencePart.ByDay, RecurrenceFault.Empty)]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", 12, RecurrencePart.ByDay, RecurrenceFault.OrdinalNotAllowed)]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", 23, RecurrencePart.ByDay, RecurrenceFault.OrdinalNotAllowed)]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO", 19, RecurrencePart.ByDay, RecurrenceFault.NumberOutOfRange)]
    [InlineData("FREQ=MONTHLY;BYDAY=54MO", 19, RecurrencePart.ByDay, RecurrenceFault.NumberOutOfRange)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,32", 26, RecurrencePart.ByMonthDay, RecurrenceFault.NumberOutOfRange)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1,x", 26, RecurrencePart.ByMonthDay, RecurrenceFault.NotANumber)]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1", 12, RecurrencePart.ByMonthDay, RecurrenceFault.NotWithThisFrequency)]
    [InlineData("FREQ=DAILY;BYYEARDAY=1", 11, RecurrencePart.ByYearDay, RecurrenceFault.NotWithThisFrequency)]
    [InlineData("FREQ=MONTHLY;BYWEEKNO=1", 13, RecurrencePart.ByWeekNo, RecurrenceFault.NotWithThisFrequency)]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", 13, RecurrencePart.BySetPos, RecurrenceFault.SetPosAlone)]
    [InlineData("FREQ=WEEKLY;WKST=1", 17, RecurrencePart.WkSt, RecurrenceFault.UnknownWeekday)]
    [InlineData("RRULE:FREQ=DAILY;COUNT=x", 23, RecurrencePart.Count, RecurrenceFault.NotANumber)]
    public void Parse_of_malformed_text_says_where_and_why(string text, int position, RecurrencePart part, RecurrenceFault fault)
    {
        var error = Assert.IsType<VolunteeringErrors.RecurrenceMalformed>(Assert.Single(RecurrenceRule.Parse(text).Errors));

        Assert.Equal((position, part, fault), (error.Position, error.Part, error.Fault));
        Assert.Equal("volunteering.recurrence-malformed", error.Code);
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY", RecurrencePart.DtStart, RecurrenceFault.StartMissing)]
    [InlineData("DTSTART:20260101T080000\nDTSTART:20260101T080000", RecurrencePart.DtStart, RecurrenceFault.Repeated)]
    [InlineData("DTSTART:20260101T080000,20260102T080000", RecurrencePart.DtStart, RecurrenceFault.Repeated)]
    [InlineData("DTSTART:20260101T080000\nEXDATE;VALUE=DATE:20260102", RecurrencePart.ExDate, RecurrenceFault.KindsDiffer)]
    [InlineData("DTSTART:20260101T080000Z", RecurrencePart.DtStart, RecurrenceFault.KindsDiffer)]
    [InlineData("DTSTART;X-A=1:20260101T080000", RecurrencePart.DtStart, RecurrenceFault.NotSupported)]
    [InlineData("DTSTART:20260101T080000\nEXDATE;VALUE=PERIOD:20260101T080000/PT1H", RecurrencePart.ExDate, RecurrenceFault.NotSupported)]
    [InlineData("DTSTART:20260101T080000\nSUMMARY:x", RecurrencePart.None, RecurrenceFault.UnknownPart)]
    [InlineData("DTSTART:20260101T250000", RecurrencePart.DtStart, RecurrenceFault.NotADate)]
    public void Parse_of_malformed_lines_says_why(string text, RecurrencePart part, RecurrenceFault fault)
    {
        var error = Assert.IsType<VolunteeringErrors.RecurrenceMalformed>(Assert.Single(Recurrence.Parse(text).Errors));

        Assert.Equal((part, fault), (error.Part, error.Fault));
    }

    [Fact]
    public void Parse_with_a_zone_that_does_not_exist_is_refused_and_so_is_an_end_in_utc_without_a_zone()
    {
        Assert.Equal(["volunteering.zone-unknown"],
            Codes.Of(Recurrence.Parse("DTSTART;TZID=Asia/Yiwu:20260101T080000", DateTimeZoneProviders.Tzdb)));
        Assert.Equal(["volunteering.until-needs-zone"],
            Codes.Of(Recurrence.Parse("DTSTART:20260101T080000\nRRULE:FREQ=DAILY;UNTIL=20260110T000000Z")));
        Assert.Equal(["volunteering.until-needs-zone"],
            Codes.Of(Recurrence.Create(Start, RecurrenceRule.Parse("FREQ=DAILY;UNTIL=20260110T000000Z").Value)));
    }

    [Fact]
    public void Create_with_faulty_parts_names_each()
    {
        var refused = RecurrenceRule.Create(
            RecurrenceFrequency.Weekly, interval: 0, count: 0, until: RecurrenceUntil.Date(Start.Date), byMonthDay: [32], byDay: [new(IsoDayOfWeek.Monday, 54)]);

        Assert.Equal(
            [RecurrencePart.Interval, RecurrencePart.Count, RecurrencePart.ByMonthDay, RecurrencePart.ByDay, RecurrencePart.Count, RecurrencePart.ByDay, RecurrencePart.ByMonthDay],
            refused.Errors.Cast<VolunteeringErrors.RecurrenceUnusable>().Select(error => error.Part));
    }

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3")]
    [InlineData("FREQ=HOURLY;INTERVAL=2;BYHOUR=9")]
    [InlineData("FREQ=SECONDLY;INTERVAL=60;BYSECOND=30")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2147483647;BYMONTH=3")]
    [InlineData("FREQ=SECONDLY;BYMINUTE=0;BYSETPOS=2")]
    [InlineData("FREQ=DAILY;BYHOUR=8;BYSETPOS=-2")]
    public void Impossible_rule_is_empty_at_once(string rule)
    {
        // Whoever walks to the last second that can be said has 251,000,000,000 before him: the test would not end.
        var recurrence = Of(rule);

        Assert.Empty(recurrence.From(recurrence.Start));
    }

    [Fact]
    public void All_of_an_endless_recurrence_is_refused_and_a_range_of_it_is_not()
    {
        Assert.Equal(["volunteering.recurrence-endless"], Codes.Of(Of("FREQ=DAILY").All()));
        Assert.Equal(3, Of("FREQ=DAILY").On(new(Start.Date, Start.Date.PlusDays(2))).Count());
        Assert.Equal(3, Of("FREQ=DAILY;COUNT=3").All().Value.Count());
    }

    [Fact]
    public void The_last_day_that_can_be_said_is_the_last_occurrence()
    {
        var daily = Of("FREQ=DAILY");
        var hourly = Of("FREQ=HOURLY;INTERVAL=7");

        Assert.Equal([new LocalDateTime(9999, 12, 31, 8, 0)], daily.From(new(9999, 12, 31, 0, 0)));
        Assert.True(hourly.From(new(9999, 12, 31, 0, 0)).Count() is 3 or 4);
        Assert.Equal(2, Of("FREQ=WEEKLY;BYDAY=FR,SA").From(new(9999, 12, 25, 0, 0)).Count());
    }

    [Fact]
    public void Days_that_come_once_in_28_years_are_waited_for()
    {
        var mondays = Of("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", new(2016, 2, 29, 8, 0));

        Assert.Equal([2016, 2044, 2072, 2112], mondays.From(mondays.Start).Take(4).Select(at => at.Year));
        Assert.Equal([2044], mondays.From(new(2016, 3, 1, 0, 0)).Take(1).Select(at => at.Year));
    }

    [Theory]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    public void Position_is_picked_from_periods_of_any_number_of_times(int minutes)
    {
        // 16 hours of so many minutes: 352, 368 and 384 times a day.
        var rule = $"FREQ=DAILY;BYHOUR={string.Join(',', Enumerable.Range(0, 16))};BYMINUTE={string.Join(',', Enumerable.Range(0, minutes))};BYSETPOS=-1";

        Assert.Equal([new LocalDateTime(2026, 1, 3, 15, minutes - 1), new LocalDateTime(2026, 1, 4, 15, minutes - 1)], Of(rule).From(Start).Take(2));
    }

    // 31 December 2024 is a Tuesday in week 1 of 2025; 1 January 2027 a Friday in week 53 of 2026.
    [Theory]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1;BYDAY=TU", "2024-01-02 2024-12-31 2025-12-30")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", "2027-01-01 2032-12-31")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=-53;BYDAY=MO", "2025-12-29 2032-01-01")]
    public void Weeks_at_the_turn_of_the_year_belong_to_their_own_year(string rule, string expected)
    {
        var days = Of(rule, new(2024, 1, 1, 8, 0)).On(new(new(2024, 1, 1), new(2033, 12, 31))).Select(at => at.Date.ToString("uuuu-MM-dd", null)).ToList();

        if (rule.Contains("-53", StringComparison.Ordinal))
            Assert.All(days, day => Assert.Equal(1, WeekOf(day)));
        else
            Assert.Equal(expected.Split(' '), days.Take(expected.Split(' ').Length));

        static int WeekOf(string day) =>
            NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
    }

    [Fact]
    public void Leap_day_comes_in_leap_years_alone_and_not_in_2100()
    {
        var leapDay = Of("FREQ=YEARLY", new(2024, 2, 29, 8, 0));

        Assert.Equal([2092, 2096, 2104, 2108], leapDay.From(new(2090, 1, 1, 0, 0)).Take(4).Select(at => at.Year));
    }

    [Fact]
    public void Count_counts_what_the_rule_gives_before_exceptions()
    {
        var rule = RecurrenceRule.Parse("FREQ=DAILY;COUNT=4").Value;
        var recurrence = Recurrence.Create(Start, rule, [Start.PlusDays(1)], [Start.PlusHours(1), Start]).Value;

        Assert.Equal([Start, Start.PlusHours(1), Start.PlusDays(2), Start.PlusDays(3)], recurrence.All().Value);
        Assert.Equal(3, recurrence.Without(Start.PlusDays(2)).All().Value.Count());
    }

    [Fact]
    public void Exceptions_win_over_extra_dates_and_extra_dates_may_lie_before_the_start()
    {
        var rule = RecurrenceRule.Parse("FREQ=DAILY;COUNT=1").Value;
        var recurrence = Recurrence.Create(Start, rule, [Start.PlusDays(5)], [Start.PlusDays(5), Start.PlusDays(-5)]).Value;

        Assert.Equal([Start.PlusDays(-5), Start], recurrence.All().Value);
    }

    [Fact]
    public void Until_is_inclusive_and_a_date_lasts_to_its_end()
    {
        Assert.Equal(2, Of("FREQ=DAILY;UNTIL=20260104T080000").All().Value.Count());
        Assert.Single(Of("FREQ=DAILY;UNTIL=20260104T075959").All().Value);
        Assert.Equal(2, Of("FREQ=DAILY;UNTIL=20260104").All().Value.Count());
    }

    [Fact]
    public void Once_occurs_once_and_extra_dates_need_no_rule()
    {
        Assert.Equal([Start], Recurrence.Once(Start).All().Value);
        Assert.True(Recurrence.Once(Start).Occurs(Start));
        Assert.False(Recurrence.Once(Start).Occurs(Start.PlusSeconds(1)));
        Assert.Equal(3, Recurrence.Parse("DTSTART;VALUE=DATE:20260101\r\nRDATE;VALUE=DATE:20260105,2026\r\n 0107").Value.All().Value.Count());
    }

    [Theory]
    [InlineData(SkippedTime.ShiftForward, "2026-03-08T03:30:00 -04")]
    [InlineData(SkippedTime.AfterGap, "2026-03-08T03:00:00 -04")]
    [InlineData(SkippedTime.Drop, "2026-03-09T02:30:00 -04")]
    public void Skipped_hour_is_resolved_as_declared(SkippedTime skipped, string second)
    {
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var nights = Of("FREQ=DAILY", new(2026, 3, 7, 2, 30));

        var times = nights.InZone(newYork, new(skipped), nights.Start).Take(2).Select(at => at.ToString("uuuu-MM-dd'T'HH:mm:ss o<g>", null));

        Assert.Equal(["2026-03-07T02:30:00 -05", second], times);
    }

    [Theory]
    [InlineData(RepeatedTime.Earlier, "2026-11-01T01:30:00 -04")]
    [InlineData(RepeatedTime.Later, "2026-11-01T01:30:00 -05")]
    public void Repeated_hour_is_resolved_as_declared(RepeatedTime repeated, string expected)
    {
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var nights = Of("FREQ=DAILY", new(2026, 11, 1, 1, 30));

        Assert.Equal(expected,
            nights.InZone(newYork, new(Repeated: repeated), nights.Start).First().ToString("uuuu-MM-dd'T'HH:mm:ss o<g>", null));
    }

    [Fact]
    public void Undefined_choices_are_programmers_errors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrenceRule.Create((RecurrenceFrequency)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrenceRule.Weekly(IsoDayOfWeek.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrenceRule.Daily(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClockChanges((SkippedTime)9).Resolve(Start, Sample.Shanghai));
    }

    // Regression: a count that reaches past the year 9999 left no occurrence at all.
    [Theory]
    [InlineData("FREQ=DAILY;COUNT=2147483647", 1)]
    [InlineData("FREQ=WEEKLY;INTERVAL=52;COUNT=9999", 364)]
    [InlineData("FREQ=DAILY;INTERVAL=2147483647;COUNT=2147483647", null)]
    [InlineData("FREQ=WEEKLY;INTERVAL=2147483647;COUNT=2147483647", null)]
    public void Count_past_the_end_of_time_gives_what_lies_before_it(string rule, int? second)
    {
        var recurrence = Of(rule);

        Assert.Equal(second is { } days ? [Start, Start.PlusDays(days)] : [Start], recurrence.From(Start).Take(2));
        Assert.Equal(9999, second is null ? 9999 : recurrence.From(new(9998, 12, 31, 23, 0)).Last().Year);
    }

    // Regression: hours, minutes and seconds of a rule whose start is a date are to be ignored (RFC 5545, 3.3.10); they gave times to days.
    [Theory]
    [InlineData("FREQ=DAILY;COUNT=2;BYHOUR=9;BYMINUTE=30;BYSECOND=5")]
    [InlineData("FREQ=DAILY;COUNT=2;BYHOUR=8,9;BYSETPOS=2")]
    public void Times_of_a_rule_of_whole_days_are_ignored(string rule)
    {
        var recurrence = Recurrence.Parse($"DTSTART;VALUE=DATE:20260101\r\nRRULE:{rule}").Value;

        Assert.Equal([new(2026, 1, 1, 0, 0), new(2026, 1, 2, 0, 0)], recurrence.All().Value);
        Assert.Equal(recurrence, Recurrence.Parse(recurrence.ToString()).Value);
    }

    // Regression: the times of two zones were mixed as if they were of one.
    [Fact]
    public void Times_of_two_zones_are_refused()
    {
        const string text = "DTSTART;TZID=Asia/Shanghai:20260101T080000\nEXDATE;TZID=America/New_York:20260102T080000\nRRULE:FREQ=DAILY";

        var error = Assert.IsType<VolunteeringErrors.RecurrenceMalformed>(Assert.Single(Recurrence.Parse(text, DateTimeZoneProviders.Tzdb).Errors));

        Assert.Equal((RecurrencePart.ExDate, RecurrenceFault.KindsDiffer, text.IndexOf("TZID=America", StringComparison.Ordinal)), (error.Part, error.Fault, error.Position));
    }

    // Regression: an occurrence less than a second before the first time that counts was given.
    [Fact]
    public void From_within_a_second_leaves_out_what_began_before_it()
    {
        var within = Start.PlusNanoseconds(1);

        Assert.Equal(Start.PlusDays(1), Of("FREQ=DAILY").From(within).First());
        Assert.Equal([Start.PlusDays(1)], Of("FREQ=DAILY").Between(within, Start.PlusDays(2)));
    }
}
