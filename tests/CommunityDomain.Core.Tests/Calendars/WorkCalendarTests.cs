using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
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
}
