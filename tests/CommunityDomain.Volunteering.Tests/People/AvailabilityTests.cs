using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class AvailabilityTests
{
    // 2026-03-02 is a Monday.
    private static readonly LocalDateTime Monday = new(2026, 3, 2, 0, 0);

    [Fact]
    public void Covers_windows_that_touch_join_and_a_gap_of_a_minute_does_not()
    {
        var joined = new Availability([new(IsoDayOfWeek.Monday, new(8, 0), 240), new(IsoDayOfWeek.Monday, new(12, 0), 360)]);
        var gap = new Availability([new(IsoDayOfWeek.Monday, new(8, 0), 239), new(IsoDayOfWeek.Monday, new(12, 0), 360)]);

        Assert.True(joined.Covers(Monday.PlusHours(10), 240));
        Assert.False(gap.Covers(Monday.PlusHours(10), 240));
    }

    [Fact]
    public void Covers_a_night_that_begins_on_sunday_and_ends_on_monday()
    {
        var nights = new Availability([new(IsoDayOfWeek.Sunday, new(22, 0), 480)]);

        Assert.True(nights.Covers(Monday.PlusHours(2), 240));
        Assert.False(nights.Covers(Monday.PlusHours(2), 241));
        Assert.True(nights.Covers(Monday.PlusHours(-2), 480));
    }

    [Fact]
    public void Covers_starts_inclusive_and_ends_inclusive_of_the_windows_end()
    {
        var morning = new Availability([WeeklyWindow.Morning(IsoDayOfWeek.Monday)]);

        Assert.True(morning.Covers(Monday, 720));
        Assert.False(morning.Covers(Monday, 721));
        Assert.False(morning.Covers(Monday.PlusMinutes(-1), 60));
    }

    [Fact]
    public void Extra_window_counts_on_its_date_alone()
    {
        var once = new Availability(Extra: [new(Monday.Date, new(9, 0), 60)]);

        Assert.True(once.Covers(Monday.PlusHours(9), 60));
        Assert.False(once.Covers(Monday.PlusWeeks(1).PlusHours(9), 60));
    }

    [Theory]
    [InlineData(-1, 22, 0, 60, true)]
    [InlineData(-1, 22, 60, 61, false)]
    [InlineData(0, 22, 23 * 60, 180, true)]
    [InlineData(1, 0, 23 * 60, 61, false)]
    [InlineData(1, 0, 24 * 60, 240, true)]
    public void Extra_window_of_the_day_before_and_after_counts_too(int day, int hour, int from, int minutes, bool covered)
    {
        // Four hours from the hour of Monday, the day before or the day after.
        var once = new Availability(Extra: [new(Monday.Date.PlusDays(day), new(hour, 0), 240)]);

        Assert.Equal(covered, once.Covers(Monday.PlusMinutes(from), minutes));
    }

    [Fact]
    public void Window_in_the_hour_that_a_clock_change_skips_is_legal_and_no_shift_lies_in_it_that_day()
    {
        // New York skips 2:00 to 3:00 on Sunday 8 March 2026.
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var night = new Availability([new(IsoDayOfWeek.Sunday, new(2, 0), 60)]);
        var skipped = new LocalDateTime(2026, 3, 8, 2, 0);
        var post = Sample.Post();

        var shift = Shift.Create(new(1), post, new("night", skipped), skipped, 60, newYork).Value;

        Assert.True(night.Covers(skipped, 60));
        Assert.Equal(new LocalDateTime(2026, 3, 8, 3, 0), shift.StartsAt.InZone(newYork).LocalDateTime);
        Assert.Empty(Codes.Of(Sample.Volunteer().SetAvailability(night, Sample.Officer, Sample.Now)));
    }

    [Fact]
    public void Always_is_always_and_never_is_never()
    {
        Assert.True(Availability.Always.Covers(Monday.PlusHours(17), 1440));
        Assert.False(Availability.Never.Covers(Monday, 1));
    }

    [Property]
    public Property Covers_agrees_with_asking_minute_by_minute() => Prop.ForAll(
        VolunteerGenerators.Availabilities, Arb.From(Gen.Choose(-3 * 1440, 4 * 1440)),
        Arb.From(Gen.Frequency((2, Gen.Choose(1, 120)), (1, Gen.Choose(1, 1440)))),
        (availability, offset, minutes) =>
        {
            var start = Monday.PlusMinutes(offset);

            var naive = Enumerable.Range(0, minutes).All(minute => IsFree(availability, start.PlusMinutes(minute)));

            Assert.Equal(naive, availability.Covers(start, minutes));
        });

    private static bool IsFree(Availability availability, LocalDateTime minute)
    {
        for (var date = minute.Date.PlusDays(-1); date <= minute.Date; date = date.PlusDays(1))
        {
            var weekly = availability.Weekly.Where(window => window.Day == date.DayOfWeek).Select(window => (window.From, window.Minutes));
            var extra = availability.Extra.Where(window => window.Date == date).Select(window => (window.From, window.Minutes));
            if (weekly.Concat(extra).Any(window => minute >= date + window.From && minute < (date + window.From).PlusMinutes(window.Minutes)))
                return true;
        }
        return false;
    }
}
