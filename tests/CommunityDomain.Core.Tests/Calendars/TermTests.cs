using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;

namespace CommunityDomain.Tests;

public sealed class TermTests
{
    private static readonly WorkCalendar China = WorkCalendar.China;

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    // Day of the event, term, last day. Each row was found with a calendar on paper.
    [Theory]
    [InlineData("2024-09-27", "5 working days", "2024-10-10")]  // 29 and 30 Sep, 8, 9 and 10 Oct: 28 Sep and 1-7 Oct are not worked
    [InlineData("2025-09-26", "1 working day", "2025-09-28")]   // a make-up Sunday
    [InlineData("2025-09-30", "1 working day", "2025-10-09")]
    [InlineData("2024-02-09", "7 days", "2024-02-16")]          // within the Spring Festival: a plain term does not move
    [InlineData("2024-02-09", "7 days to a workday", "2024-02-18")] // 18 February was a make-up Sunday
    [InlineData("2024-05-24", "7 days to a workday", "2024-05-31")]
    [InlineData("2024-01-31", "1 month", "2024-02-29")]         // the month has no 31st
    [InlineData("2023-01-31", "1 month", "2023-02-28")]
    [InlineData("2023-12-10", "2 months to a workday", "2024-02-18")]
    [InlineData("2024-02-29", "1 year", "2025-02-28")]
    [InlineData("2024-02-29", "1 year to a workday", "2025-02-28")]
    [InlineData("2023-10-01", "1 year to a workday", "2024-10-08")]
    [InlineData("2024-03-05", "none", "2024-03-05")]
    public void Due_gives_the_last_day_as_the_law_counts_it(string day, string term, string last) =>
        Assert.Equal(DueDate.Known(Date(last)), China.Due(Of(term), Date(day)));

    [Theory]
    [InlineData("2026-12-28", "5 working days", 2027, "2027-01-02")]   // 29, 30, 31 December are worked; two days are left
    [InlineData("2026-12-31", "1 working day", 2027, "2027-01-01")]
    [InlineData("2027-03-01", "5 working days", 2027, "2027-03-06")]
    [InlineData("2026-12-31", "3 days to a workday", 2027, "2027-01-03")]
    [InlineData("2026-06-30", "1 year to a workday", 2027, "2027-06-30")]
    public void Due_in_a_year_not_held_is_provisional_and_names_it(string day, string term, int missing, string notBefore)
    {
        var due = China.Due(Of(term), Date(day));

        Assert.Equal(DueDate.Provisional(missing, Date(notBefore)), due);
        Assert.True(due.IsProvisional);
        Assert.Equal(missing, Assert.IsType<CoreErrors.CalendarYearUnknown>(Assert.Single(due.LastDay.Errors)).Year);
        Assert.Equal(true, due.Includes(Date(notBefore)));
        Assert.Null(due.Includes(Date(notBefore).PlusDays(1)));
    }

    [Fact]
    public void Due_needs_no_year_that_does_not_decide_it()
    {
        Assert.Equal(DueDate.Known(new(2031, 6, 30)), China.Due(Term.OfYears(5), new(2026, 6, 30)));
        // The day of the event lies in a year not held, but the count begins on the day after.
        Assert.Equal(DueDate.Known(new(2020, 1, 2)), China.Due(Term.OfWorkingDays(1), new(2019, 12, 31)));
        Assert.Equal(DueDate.Known(new(2020, 1, 2)), China.Due(Term.OfDays(1).EndingOnWorkday(), new(2019, 12, 31)));
    }

    [Fact]
    public void Known_date_includes_its_last_day_and_not_the_next()
    {
        var due = DueDate.Known(new(2024, 3, 5));
        Assert.Equal(true, due.Includes(new(2024, 3, 5)));
        Assert.Equal(false, due.Includes(new(2024, 3, 6)));
        Assert.Equal("2024-03-05", due.ToString());
        Assert.Equal("not before 2027-01-02, provisional until 2027 is loaded", DueDate.Provisional(2027, new(2027, 1, 2)).ToString());
    }

    // What is known now stays so when years are added, and what is provisional only ever moves later.
    [Property]
    public Property Loading_a_year_never_brings_a_due_date_forward() => Prop.ForAll(
        Gen.Choose(-40, 400).Select(days => new LocalDate(2026, 6, 1).PlusDays(days)).ToArbitrary(),
        (from amount in Gen.Choose(1, 260)
         from term in Gen.Elements(
             Term.OfWorkingDays(amount), Term.OfDays(amount), Term.OfDays(amount).EndingOnWorkday(), Term.OfMonths((amount % 12) + 1).EndingOnWorkday())
         select term).ToArbitrary(),
        (day, term) =>
        {
            var before = China.Due(term, day);
            var after = China.With(WorkCalendarYear.Create(2027, [new(2027, 1, 1), new(2027, 2, 8)], [new(2027, 1, 9)]).Value).Due(term, day);
            Assert.True(before.IsProvisional ? after.NotBefore >= before.NotBefore : after == before);
            Assert.True(after.MissingYear is null or 2028);
        });

    [Fact]
    public void EndOf_is_the_start_of_the_day_after_the_last()
    {
        var shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        // A minute before midnight in Shanghai, where the day of the event is the 26th, and at midnight.
        var end = China.EndOf(Term.OfWorkingDays(5), Instant.FromUtc(2024, 9, 26, 15, 59), shanghai).Value;
        Assert.Equal(Instant.FromUtc(2024, 10, 9, 16, 0), end);
        Assert.Equal(Instant.FromUtc(2024, 10, 10, 16, 0), China.EndOf(Term.OfWorkingDays(5), Instant.FromUtc(2024, 9, 26, 16, 0), shanghai).Value);
        Assert.True(China.EndOf(Term.OfWorkingDays(5), Instant.FromUtc(2026, 12, 30, 0, 0), shanghai).IsFailed);
    }

    [Fact]
    public void Of_amounts_out_of_range_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfDays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfDays(10_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfMonths(1_201));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfYears(101));
        Assert.Equal(10_000, Term.OfWorkingDays(10_000).Amount);
    }

    [Fact]
    public void ToString_says_the_rule()
    {
        Assert.Equal("5 WorkingDays", Term.OfWorkingDays(5).ToString());
        Assert.Equal("7 Days", Term.OfDays(7).ToString());
        Assert.Equal("7 Days, then the next workday", Term.OfDays(7).EndingOnWorkday().ToString());
    }

    private static Term Of(string words)
    {
        if (words == "none")
            return default;
        var parts = words.Split(' ');
        var amount = int.Parse(parts[0]);
        var term = parts[1][..3] switch
        {
            "wor" => Term.OfWorkingDays(amount),
            "day" => Term.OfDays(amount),
            "mon" => Term.OfMonths(amount),
            _ => Term.OfYears(amount),
        };
        return words.EndsWith("to a workday", StringComparison.Ordinal) ? term.EndingOnWorkday() : term;
    }

    [Fact]
    public void Only_a_term_of_working_days_ends_on_a_workday_by_itself()
    {
        Assert.True(Term.OfWorkingDays(3).EndsOnWorkday);
        Assert.False(Term.OfDays(3).EndsOnWorkday || Term.OfMonths(3).EndsOnWorkday || Term.OfYears(3).EndsOnWorkday);
        Assert.True(Term.OfDays(3).EndingOnWorkday().EndsOnWorkday && Term.OfMonths(3).EndingOnWorkday().EndsOnWorkday);
    }
}
