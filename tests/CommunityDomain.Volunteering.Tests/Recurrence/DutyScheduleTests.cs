namespace CommunityDomain.Volunteering.Tests;

public sealed class DutyScheduleTests
{
    private static readonly DateInterval Year2026 = new(new(2026, 1, 1), new(2026, 12, 31));

    private static string[] Dates(DutySchedule schedule, DateInterval days) =>
        [.. schedule.Occurrences(days, WorkCalendar.China).Value.Select(one => one.At.Date.ToString("MMdd", null))];

    private static DateInterval Days(int from, int to) => new(new(2026, from / 100, from % 100), new(2026, to / 100, to % 100));

    private static DutySchedule Workdays(HolidayPolicy holidays, MakeUpPolicy makeUps) => new(
        Recurrence.Create(new(2026, 1, 5, 9, 0), RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR").Value).Value, holidays, makeUps);

    [Fact]
    public void Weekend_action_of_2026_is_both_days_without_holidays_and_without_the_six_make_up_days()
    {
        var occurrences = DutySchedule.WeekendAction(new(2026, 1, 1, 8, 0)).Occurrences(Year2026, WorkCalendar.China).Value;

        // 104 weekend days; on holidays lie 3 Jan, 15, 21 and 22 Feb, 4 and 5 Apr, 2 and 3 May, 20 and 21 Jun, 26 and 27 Sep, 3 and 4 Oct;
        // worked are 4 Jan, 14 and 28 Feb, 9 May, 20 Sep, 10 Oct.
        Assert.Equal(104 - 14 - 6, occurrences.Count);
        Assert.All(occurrences, one => Assert.Equal(DayKind.Weekend, WorkCalendar.China.KindOf(one.At.Date).Value));
        Assert.Contains(occurrences, one => one.At == new LocalDateTime(2026, 1, 10, 8, 0));
    }

    [Theory]
    [InlineData(HolidayPolicy.Keep, "0211 0212 0213 0216 0217 0218 0219 0220 0223 0224 0225")]
    [InlineData(HolidayPolicy.Skip, "0211 0212 0213 0224 0225")]
    public void Spring_festival_keeps_or_skips(HolidayPolicy policy, string expected) =>
        Assert.Equal(expected.Split(' '), Dates(Workdays(policy, MakeUpPolicy.Keep), Days(211, 225)));

    [Fact]
    public void Spring_festival_with_make_up_days_added_is_every_worked_day() =>
        Assert.Equal("0211 0212 0213 0214 0224 0225 0226 0227 0228".Split(' '), Dates(Workdays(HolidayPolicy.Skip, MakeUpPolicy.Add), Days(211, 301)));

    // Wednesdays: 18 February lies in the holiday of 15 to 23; the workday before is Saturday 14 (make-up), the one after Tuesday 24.
    [Theory]
    [InlineData(HolidayPolicy.MoveLater, "0211 0224 0225")]
    [InlineData(HolidayPolicy.MoveEarlier, "0211 0214 0225")]
    public void Holiday_moves_to_the_nearest_workday(HolidayPolicy policy, string expected)
    {
        var wednesdays = new DutySchedule(Recurrence.Create(new(2026, 1, 7, 9, 0), RecurrenceRule.Weekly()).Value, policy);

        Assert.Equal(expected.Split(' '), Dates(wednesdays, Days(210, 227)));
    }

    [Fact]
    public void What_is_moved_counts_where_it_lands_and_keeps_its_schedule()
    {
        var wednesdays = new DutySchedule(Recurrence.Create(new(2026, 1, 7, 9, 0), RecurrenceRule.Weekly()).Value, HolidayPolicy.MoveLater);

        var moved = Assert.Single(wednesdays.Occurrences(Days(224, 224), WorkCalendar.China).Value);

        Assert.Equal((new LocalDateTime(2026, 2, 18, 9, 0), OccurrenceOrigin.Moved), (moved.Scheduled, moved.Origin));
        Assert.Empty(wednesdays.Occurrences(Days(218, 218), WorkCalendar.China).Value);
    }

    [Fact]
    public void What_is_moved_onto_another_occurrence_is_not_held_twice()
    {
        var daily = new DutySchedule(Recurrence.Create(new(2026, 1, 5, 9, 0), RecurrenceRule.Daily()).Value, HolidayPolicy.MoveLater);

        var tuesday = Assert.Single(daily.Occurrences(Days(224, 224), WorkCalendar.China).Value);

        Assert.Equal(OccurrenceOrigin.Rule, tuesday.Origin);
    }

    [Fact]
    public void Unknown_year_is_an_error_named_once_and_a_forecast_is_provisional()
    {
        var weekends = DutySchedule.WeekendAction(new(2026, 12, 1, 8, 0));
        var turn = new DateInterval(new(2026, 12, 26), new(2027, 1, 10));

        var error = Assert.IsType<CoreErrors.CalendarYearUnknown>(Assert.Single(weekends.Occurrences(turn, WorkCalendar.China).Errors));
        Assert.Equal(2027, error.Year);
        Assert.Equal([false, false, true, true, true, true], weekends.Forecast(turn, WorkCalendar.China).Select(one => one.IsProvisional));
        Assert.True(new DutySchedule(weekends.Recurrence).Occurrences(turn, WorkCalendar.Empty).IsSuccess);
    }

    [Fact]
    public void Make_up_days_after_the_end_of_the_rule_or_excepted_are_not_added()
    {
        var schedule = Workdays(HolidayPolicy.Skip, MakeUpPolicy.Add);
        var ended = schedule with { Recurrence = Recurrence.Create(new(2026, 1, 5, 9, 0), schedule.Recurrence.Rule!.Through(new(2026, 2, 20))).Value };

        Assert.Equal(["0214"], Dates(ended, Days(214, 228)));
        Assert.DoesNotContain("0214", Dates(schedule with { Recurrence = schedule.Recurrence.Without(new LocalDateTime(2026, 2, 14, 9, 0)) }, Days(211, 228)));
    }
}
