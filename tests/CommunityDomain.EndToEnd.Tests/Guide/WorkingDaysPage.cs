using System.Text;
using FluentResults;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class WorkingDaysPage
{
    [Fact]
    public void Days_are_what_the_page_says()
    {
        // guide:begin
        WorkCalendar calendar = WorkCalendar.China;

        Shown(calendar.KindOf(new(2024, 9, 29)).Value);
        Shown(calendar.IsWorkday(new(2024, 10, 7)).Value);
        Shown(calendar.NthWorkdayAfter(new(2024, 9, 27), 5).Value);
        Shown(calendar.WorkdaysFromThrough(new(2024, 10, 1), new(2024, 10, 31)).Value);
        Shown(calendar.LatestDayAhead(new(2024, 10, 10), 3).Value);
        // guide:end
        Assert.Equal(DayKind.MakeUpWorkday, calendar.KindOf(new(2024, 9, 29)).Value);
        Assert.False(calendar.IsWorkday(new(2024, 10, 7)).Value);
        Assert.Equal(new LocalDate(2024, 10, 10), calendar.NthWorkdayAfter(new(2024, 9, 27), 5).Value);
        Assert.Equal(19, calendar.WorkdaysFromThrough(new(2024, 10, 1), new(2024, 10, 31)).Value);
        Assert.Equal(new LocalDate(2024, 9, 29), calendar.LatestDayAhead(new(2024, 10, 10), 3).Value);
    }

    [Fact]
    public void Terms_end_when_the_page_says()
    {
        var (calendar, zone, publishedAt) = (WorkCalendar.China, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], Instant.FromUtc(2024, 3, 1, 1, 0));
        // guide:begin
        Term fiveDays = Term.OfWorkingDays(5);
        Term answer = Term.OfDays(7).EndingOnWorkday();

        Shown(calendar.Due(Term.OfMonths(1), new(2024, 1, 31)));
        Shown(calendar.Due(answer, new(2024, 2, 9)));
        Shown(calendar.EndOf(fiveDays, publishedAt, zone).Value);
        Shown(calendar.EndOfNotice(publishedAt, 5, zone).Value);
        // guide:end
        Assert.Equal(new LocalDate(2024, 2, 29), calendar.Due(Term.OfMonths(1), new(2024, 1, 31)).LastDay.Value);
        Assert.Equal(new LocalDate(2024, 2, 18), calendar.Due(answer, new(2024, 2, 9)).LastDay.Value);
        // Friday 1 March, and five days of work: Friday the 8th.
        Assert.Equal(Instant.FromUtc(2024, 3, 8, 16, 0), calendar.EndOf(fiveDays, publishedAt, zone).Value);
        Assert.Equal(calendar.EndOf(fiveDays, publishedAt, zone).Value, calendar.EndOfNotice(publishedAt, 5, zone).Value);
    }

    [Fact]
    public void Date_that_the_calendar_does_not_reach_is_provisional()
    {
        var calendar = WorkCalendar.China;
        // guide:begin
        DueDate due = calendar.Due(Term.OfWorkingDays(5), new(2026, 12, 28));
        Shown(due.IsProvisional);
        Shown(due.NotBefore);
        Shown(due.MissingYear);
        Shown(due.Includes(new(2026, 12, 31)));
        // guide:end
        Assert.Equal((true, new LocalDate(2027, 1, 2), (int?)2027), (due.IsProvisional, due.NotBefore, due.MissingYear));
        Assert.True(due.Includes(new(2026, 12, 31)));
    }

    [Fact]
    public void Years_are_read_from_JSON()
    {
        var (calendar, utf8) = (WorkCalendar.China, Encoding.UTF8.GetBytes(
            File.ReadAllText(Path.Combine(Root, "docs/guide/working-days.md")).Split("```json")[1].Split("```")[0]));
        // guide:begin
        Result<ValueList<WorkCalendarYear>> years = WorkCalendarJson.Read(utf8);
        WorkCalendar next = calendar.With(years.Value);
        // guide:end
        Assert.NotEqual(calendar.Years, next.Years);
    }
}
