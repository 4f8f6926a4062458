using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;

namespace CommunityDomain.Tests;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar China = WorkCalendar.China;

    // Typed from the yearly notices; the production table is of another form.
    [Theory]
    [InlineData(2020, "01-19 04-26 05-09 06-28 09-27 10-10",
        "01-01 01-24 01-25 01-26 01-27 01-28 01-29 01-30 01-31 02-01 02-02 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 " +
        "06-25 06-26 06-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08")]
    [InlineData(2021, "02-07 02-20 04-25 05-08 09-18 09-26 10-09",
        "01-01 01-02 01-03 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-03 04-04 04-05 05-01 05-02 05-03 05-04 05-05 " +
        "06-12 06-13 06-14 09-19 09-20 09-21 10-01 10-02 10-03 10-04 10-05 10-06 10-07")]
    [InlineData(2022, "01-29 01-30 04-02 04-24 05-07 10-08 10-09",
        "01-01 01-02 01-03 01-31 02-01 02-02 02-03 02-04 02-05 02-06 04-03 04-04 04-05 04-30 05-01 05-02 05-03 05-04 " +
        "06-03 06-04 06-05 09-10 09-11 09-12 10-01 10-02 10-03 10-04 10-05 10-06 10-07 12-31")]
    [InlineData(2023, "01-28 01-29 04-23 05-06 06-25 10-07 10-08",
        "01-01 01-02 01-21 01-22 01-23 01-24 01-25 01-26 01-27 04-05 04-29 04-30 05-01 05-02 05-03 06-22 06-23 06-24 " +
        "09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06")]
    [InlineData(2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
        "01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-10 " +
        "09-15 09-16 09-17 10-01 10-02 10-03 10-04 10-05 10-06 10-07")]
    [InlineData(2025, "01-26 02-08 04-27 09-28 10-11",
        "01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 " +
        "05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08")]
    [InlineData(2026, "01-04 02-14 02-28 05-09 09-20 10-10",
        "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 " +
        "06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07")]
    public void China_year_has_exactly_the_published_days(int year, string makeUpWorkdays, string holidays)
    {
        Assert.Equal(makeUpWorkdays, Days(DayKind.MakeUpWorkday));
        Assert.Equal(holidays, Days(DayKind.Holiday));

        string Days(DayKind kind) => string.Join(' ', new DateInterval(new(year, 1, 1), new(year, 12, 31))
            .Where(day => China.KindOf(day).Value == kind)
            .Select(LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format));
    }

    // Counted by another program from the published days; the columns are the months.
    [Theory]
    [InlineData(2020, 249, "17 20 22 22 19 21 23 21 23 17 21 23")]
    [InlineData(2021, 250, "20 17 23 22 19 21 22 22 22 17 22 23")]
    [InlineData(2022, 249, "21 16 23 21 20 21 21 23 21 18 22 22")]
    [InlineData(2023, 249, "18 20 23 20 21 21 21 23 20 19 22 21")]
    [InlineData(2024, 251, "22 18 21 22 21 19 23 22 21 19 21 22")]
    [InlineData(2025, 248, "19 19 21 22 19 20 23 21 23 18 20 23")]
    [InlineData(2026, 248, "21 16 22 21 19 21 23 21 22 18 21 23")]
    public void China_year_has_so_many_working_days_a_month(int year, int workdays, string months)
    {
        Assert.Equal(workdays, China.WorkdaysFromThrough(new(year, 1, 1), new(year, 12, 31)).Value);
        Assert.Equal(months, string.Join(' ', Enumerable.Range(1, 12).Select(month =>
            China.WorkdaysFromThrough(new(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1)).Value)));
        Assert.Equal(workdays, China.Years.Single(one => one.Year == year).Workdays);
    }

    [Fact]
    public void NthWorkdayAfter_beyond_the_years_held_names_the_missing_one()
    {
        var error = Assert.IsType<CoreErrors.CalendarYearUnknown>(
            Assert.Single(China.NthWorkdayAfter(new LocalDate(2026, 12, 31), 1).Errors));
        Assert.Equal(2027, error.Year);
        Assert.True(China.KindOf(new LocalDate(2019, 12, 31)).IsFailed);
    }

    [Property]
    public Property NthWorkdayAfter_agrees_with_a_day_walker() => Prop.ForAll(
        Gen.Choose(0, 2200).Select(days => new LocalDate(2020, 1, 1).PlusDays(days)).ToArbitrary(),
        Gen.Choose(1, 200).ToArbitrary(),
        (day, n) =>
        {
            var walker = day;
            for (var left = n; left > 0;)
            {
                walker = walker.PlusDays(1);
                left -= China.IsWorkday(walker).Value ? 1 : 0;
            }
            return China.NthWorkdayAfter(day, n).Value == walker;
        });

    [Fact]
    public void EndOfNotice_is_the_start_of_the_day_after_the_last_full_working_day()
    {
        // Published on 30 September 2025: 1-8 October are holidays, 9-10 Thursday and Friday, 11 a make-up Saturday.
        var end = China.EndOfNotice(Instant.FromUtc(2025, 9, 30, 2, 0), 3, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);
        Assert.Equal(Instant.FromUtc(2025, 10, 11, 16, 0), end.Value);
    }

    [Fact]
    public void Create_make_up_workday_on_a_weekday_is_refused() =>
        Assert.IsType<CoreErrors.CalendarDayMisplaced>(
            Assert.Single(WorkCalendarYear.Create(2027, [], [new LocalDate(2027, 1, 4)]).Errors));

    [Property]
    public Property WorkdaysFromThrough_agrees_with_a_day_walker() => Prop.ForAll(
        Gen.Choose(0, 2550).Select(days => new LocalDate(2020, 1, 1).PlusDays(days)).ToArbitrary(),
        Gen.Frequency((4, Gen.Choose(-3, 400)), (1, Gen.Choose(400, 2000))).ToArbitrary(),
        (first, length) =>
        {
            var last = LocalDate.Min(first.PlusDays(length), new(2026, 12, 31));
            var walked = 0;
            for (var day = first; day <= last; day = day.PlusDays(1))
                walked += China.IsWorkday(day).Value ? 1 : 0;
            Assert.Equal(walked, China.WorkdaysFromThrough(first, last).Value);
        });

    [Property]
    public Property LatestDayAhead_leaves_exactly_so_many_working_days_between() => Prop.ForAll(
        Gen.Choose(400, 2550).Select(days => new LocalDate(2020, 1, 1).PlusDays(days)).ToArbitrary(),
        Gen.Choose(1, 200).ToArbitrary(),
        (day, n) =>
        {
            var latest = China.LatestDayAhead(day, n).Value;
            Assert.Equal(n, China.WorkdaysFromThrough(latest.PlusDays(1), day.PlusDays(-1)).Value);
            Assert.True(China.IsWorkday(latest.PlusDays(1)).Value);
        });

    [Fact]
    public void LatestDayAhead_before_the_years_held_names_the_missing_one()
    {
        // 2 January 2020 was the first working day of the years held.
        Assert.Equal(new LocalDate(2020, 1, 1), China.LatestDayAhead(new(2020, 1, 3), 1).Value);
        Assert.Equal(2019, Assert.IsType<CoreErrors.CalendarYearUnknown>(Assert.Single(China.LatestDayAhead(new(2020, 1, 3), 2).Errors)).Year);
        Assert.Equal(new LocalDate(2020, 12, 30), China.LatestDayAhead(new(2021, 1, 1), 1).Value);
    }

    [Fact]
    public void WorkdaysFromThrough_a_year_not_held_names_it() =>
        Assert.Equal(2027, Assert.IsType<CoreErrors.CalendarYearUnknown>(
            Assert.Single(China.WorkdaysFromThrough(new(2026, 12, 1), new(2028, 1, 1)).Errors)).Year);

    [Fact]
    public void With_replaces_a_year_and_leaves_the_other_calendar_alone()
    {
        var none = WorkCalendarYear.Create(2024, [], []).Value;
        Assert.Equal(262, China.With(none).WorkdaysFromThrough(new(2024, 1, 1), new(2024, 12, 31)).Value);
        Assert.Equal(251, China.WorkdaysFromThrough(new(2024, 1, 1), new(2024, 12, 31)).Value);
        Assert.Empty(WorkCalendar.Empty.Years);
        Assert.Equal([2020, 2021, 2022, 2023, 2024, 2025, 2026], China.Years.Select(year => year.Year));
    }

    [Fact]
    public void Day_of_another_calendar_is_converted()
    {
        // 1 October 2024 in the Julian calendar is 14 October of the ISO calendar: a workday, not National Day.
        Assert.Equal(DayKind.Workday, China.KindOf(new LocalDate(2024, 10, 1, CalendarSystem.Julian)).Value);
        Assert.Equal(DayKind.Holiday, China.KindOf(new LocalDate(2024, 10, 1).WithCalendar(CalendarSystem.Julian)).Value);
    }

    [Fact]
    public void Create_misplaced_days_are_each_named() => Assert.Equal(
        ["2026-01-01", "2028-01-01", "2027-01-02", "2027-01-04"],
        WorkCalendarYear.Create(
            2027, [new(2026, 1, 1), new(2027, 1, 2), new(2028, 1, 1)], [new(2027, 1, 2), new(2027, 1, 3), new(2027, 1, 4)])
            .Errors.Cast<CoreErrors.CalendarDayMisplaced>().Select(error => LocalDatePattern.Iso.Format(error.Date)));

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Create_year_out_of_range_throws(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendarYear.Create(year, [], []));

    [Fact]
    public void Programmer_errors_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => China.NthWorkdayAfter(new(2024, 1, 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.LatestDayAhead(new(2024, 1, 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.EndOfNotice(default, 0, DateTimeZone.Utc));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.Years[0].DaysOf((DayKind)9));
        Assert.Throws<ArgumentNullException>(() => China.EndOfNotice(default, 1, null!));
        Assert.Throws<ArgumentNullException>(() => China.With((WorkCalendarYear)null!));
    }

    // 2024 ends on a working Tuesday, 2022 on a holiday after a working Friday.
    [Theory]
    [InlineData(2024, 12, 30, 1, 2024, 12, 31)]
    [InlineData(2024, 12, 30, 2, 2025, 1, 2)]
    [InlineData(2022, 12, 28, 2, 2022, 12, 30)]
    [InlineData(2022, 12, 28, 3, 2023, 1, 3)]
    public void NthWorkdayAfter_reaches_the_last_workday_of_a_year_and_the_first_of_the_next(int y, int m, int d, int n, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), China.NthWorkdayAfter(new(y, m, d), n).Value);

    [Fact]
    public void IsWorkday_of_a_year_not_held_says_so() =>
        Assert.Equal(2027, Assert.IsType<CoreErrors.CalendarYearUnknown>(Assert.Single(China.IsWorkday(new(2027, 1, 4)).Errors)).Year);
}
