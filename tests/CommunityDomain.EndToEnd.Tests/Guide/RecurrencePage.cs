using CommunityDomain.Volunteering;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class RecurrencePage
{
    [Fact]
    public void Three_layers_expand_on_their_own()
    {
        var (start, year, zone) = (new LocalDateTime(2026, 1, 3, 8, 0), new DateInterval(new(2026, 1, 1), new(2026, 12, 31)), DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);
        var (workdays, from) = (Recurrence.Create(start, RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR").Value).Value, start);
        // guide:begin
        Recurrence second = Recurrence.Create(start, RecurrenceRule.Parse("FREQ=MONTHLY;BYDAY=2SA").Value).Value;
        Shown(second.From(new LocalDateTime(2126, 1, 1, 0, 0)).Take(3));
        Shown(second.On(year));
        Shown(Recurrence.Parse(second.ToString()));

        Shown(DutySchedule.WeekendAction(start).Occurrences(year, WorkCalendar.China));
        Shown(new DutySchedule(workdays, HolidayPolicy.MoveLater, MakeUpPolicy.Add));

        Shown(second.InZone(zone, ClockChanges.Rfc5545, from));
        // guide:end
        Assert.Equal(new LocalDate(2126, 1, 12), second.From(new LocalDateTime(2126, 1, 1, 0, 0)).First().Date);
        // The first occurrence is the start itself; a second Saturday in each month.
        Assert.Equal(Enumerable.Range(1, 12), second.On(year).Where(at => at.Day is >= 8 and <= 14).Select(at => at.Month));
        Assert.Equal(second.ToString(), Recurrence.Parse(second.ToString()).Value.ToString());
        var action = DutySchedule.WeekendAction(start).Occurrences(year, WorkCalendar.China).Value;
        Assert.All(action, one => Assert.Equal(DayKind.Weekend, WorkCalendar.China.KindOf(one.At.Date).Value));
        Assert.Equal(second.On(year).First(), second.InZone(zone, ClockChanges.Rfc5545, from).First().LocalDateTime);
    }
}
