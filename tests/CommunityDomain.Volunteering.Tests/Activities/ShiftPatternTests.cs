using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class ShiftPatternTests
{
    private static readonly DateInterval March = new(new(2026, 3, 1), new(2026, 3, 31));
    private static readonly ShiftPattern Weekends = ShiftPattern.Of("weekend", new(1), DutySchedule.WeekendAction(new(2026, 3, 1, 8, 0)), 120);

    private static Activity With(params ShiftPattern[] patterns) =>
        patterns.Aggregate(Sample.Activity(Sample.Post()), (activity, pattern) => activity.SetPattern(pattern, Sample.Officer, Sample.Now).Value);

    private static ValueList<Shift> Expand(Activity activity) => activity.Shifts(March, WorkCalendar.China, DateTimeZoneProviders.Tzdb).Value;

    [Fact]
    public void Shifts_of_a_pattern_carry_the_posts_demand_and_the_zones_instants()
    {
        var shifts = Expand(With(Weekends));

        Assert.Equal(9, shifts.Count);
        Assert.Equal(Instant.FromUtc(2026, 3, 1, 0, 0), shifts[0].StartsAt);
        Assert.All(shifts, shift => Assert.Equal(new(1, 2, 3), shift.Demand));
    }

    [Fact]
    public void Expanding_again_changes_nothing()
    {
        var changes = ShiftChanges.Between(Expand(With(Weekends)), Expand(With(Weekends)), new HashSet<ShiftId>());

        Assert.Equal(Expand(With(Weekends)), changes.Kept);
        Assert.Equal(changes.Kept, changes.Current);
        Assert.True(changes.Added.IsEmpty && changes.Changed.IsEmpty && changes.Withdrawn.IsEmpty && changes.Dropped.IsEmpty);
    }

    [Fact]
    public void Longer_shifts_keep_their_ids_and_lost_ones_with_sign_ups_are_named()
    {
        var before = Expand(With(Weekends));
        var saturdays = DutySchedule.WeekendAction(new(2026, 3, 1, 8, 0)) with
        {
            Recurrence = Recurrence.Create(new(2026, 3, 1, 8, 0), RecurrenceRule.Weekly(IsoDayOfWeek.Saturday)).Value,
        };
        var now = Expand(With(ShiftPattern.Of("weekend", new(1), saturdays, 180)));
        var sunday = before.First(shift => shift.Day.DayOfWeek == IsoDayOfWeek.Sunday);

        var changes = ShiftChanges.Between(before, now, new HashSet<ShiftId> { sunday.Id });

        Assert.Equal(before.Where(shift => shift.Day.DayOfWeek == IsoDayOfWeek.Saturday).Select(shift => shift.Id), changes.Changed.Select(shift => shift.Id));
        Assert.Equal([sunday], changes.Withdrawn);
        Assert.Equal(4, changes.Dropped.Count);
    }

    [Property]
    public Property Regenerating_partitions_and_keeps_sign_ups() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 127).Two()), Arb.From(Gen.Choose(1, 3).Two()), Arb.From(Gen.Choose(0, 30).ListOf()),
        (days, hours, signUps) =>
        {
            var before = Expand(With(Pattern(days.Item1, hours.Item1)));
            var now = Expand(With(Pattern(days.Item2, hours.Item2)));
            var signedUp = before.Where((_, at) => signUps.Contains(at)).Select(shift => shift.Id).ToHashSet();

            var changes = ShiftChanges.Between(before, now, signedUp);

            Assert.Equal(now, changes.Current);
            Assert.Equal(before.Select(shift => shift.Id).Order(),
                changes.Kept.Concat(changes.Changed).Concat(changes.Withdrawn).Concat(changes.Dropped).Select(shift => shift.Id).Order());
            Assert.Subset(changes.Current.Concat(changes.Withdrawn).Select(shift => shift.Id).ToHashSet(), signedUp);
            Assert.Equal(changes.Current, ShiftChanges.Between(changes.Current, now, signedUp).Kept);
        });

    [Fact]
    public void SetPattern_with_faults_names_all_of_them()
    {
        var faulty = new ShiftPattern(" ", new(9), "DTSTART:20260301T080000\r\nRRULE:FREQ=WEEKLY;BYDAY=XX", 0);

        Assert.Equal(["core.empty", "volunteering.recurrence-malformed", "volunteering.shift-unusable", "volunteering.post-unknown"],
            Codes.Of(Sample.Activity(Sample.Post()).SetPattern(faulty, Sample.Officer, Sample.Now)));
        Assert.Equal(["volunteering.pattern-unknown"], Codes.Of(With(Weekends).RemovePattern(new(1), "weekday", Sample.Officer, Sample.Now)));
        Assert.Empty(Expand(With(Weekends).RemovePattern(new(1), "weekend", Sample.Officer, Sample.Now).Value));
    }

    [Fact]
    public void Period_has_a_shift_of_its_own_length()
    {
        var pattern = new ShiftPattern(
            "weekend", new(1), "DTSTART:20260307T080000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nRDATE;VALUE=PERIOD:20260310T090000/PT45M,20260314T080000/PT3H", 120);

        Assert.Equal([(7, 120), (10, 45), (14, 180)], Expand(With(pattern)).Select(shift => (shift.Day.Day, shift.Minutes)));
    }

    [Theory]
    [InlineData("PT24H", null)]
    [InlineData("PT1M", null)]
    [InlineData("PT24H1M", "volunteering.shift-unusable")]
    [InlineData("PT59S", "volunteering.shift-unusable")]
    [InlineData("PT1M30S", "volunteering.shift-unusable")]
    public void Period_lasts_whole_minutes_up_to_a_day(string length, string? code)
    {
        var pattern = new ShiftPattern("once", new(1), $"DTSTART:20260307T080000\r\nRDATE;VALUE=PERIOD:20260310T090000/{length}", 120);

        Assert.Equal(code is null ? [] : [code], Codes.Of(Sample.Activity(Sample.Post()).SetPattern(pattern, Sample.Officer, Sample.Now)));
    }

    [Fact]
    public void Shifts_in_a_zone_that_does_not_exist_are_refused()
    {
        var activity = With(Weekends).ChangeTerms(Sample.Terms with { Zone = "Asia/Yiwu" }, Sample.Officer, Sample.Now).Value;

        Assert.Equal(["volunteering.zone-unknown"], Codes.Of(activity.Shifts(March, WorkCalendar.China, DateTimeZoneProviders.Tzdb)));
    }

    [Fact]
    public void Calendar_export_folds_escapes_and_is_stable()
    {
        var shift = Expand(With(Weekends))[1];
        var activity = With(Weekends).ChangeTerms(
            Sample.Terms with { Title = "文明交通志愿服务行动；劝导, guidance", Risks = "One\nTwo; \\ 三" }, Sample.Officer, Sample.Now).Value;

        var text = CalendarExport.Write("Roster", [CalendarEntry.Of(shift, activity, Sample.Post())], Sample.Now);

        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:文明交通志愿服务行动；劝导\\, guidance: Crossing 17\r\n", unfolded);
        Assert.Contains("DESCRIPTION:One\\nTwo\\; \\\\ 三\r\n", unfolded);
        Assert.Contains("DTSTART:20260307T000000Z\r\nDTEND:20260307T020000Z\r\n", unfolded);
        Assert.Contains($"UID:{shift.Id}\r\n", unfolded);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text);
        Assert.EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n", text);
    }

    [Theory]
    [InlineData(75 - 8, 1)]
    [InlineData(76 - 8, 2)]
    [InlineData(75 - 8 + 74, 2)]
    [InlineData(75 - 8 + 75, 3)]
    public void Calendar_lines_are_folded_after_75_octets_and_not_before(int letters, int lines)
    {
        var entry = new CalendarEntry("1", new string('x', letters), Sample.Now, Sample.Now);

        var text = CalendarExport.Write("", [entry], Sample.Now);

        Assert.Equal(lines, text.Split("\r\n").Count(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal) || line.StartsWith(" x", StringComparison.Ordinal)));
    }

    [Fact]
    public void Calendar_of_a_volunteer_holds_his_shifts_and_that_of_a_post_how_many_are_on_each()
    {
        var activity = With(Weekends);
        var shifts = Expand(activity);
        RosterAssignment[] roster = [new(new(1), shifts[2].Id), new(new(1), shifts[0].Id), new(new(2), shifts[0].Id)];

        var his = CalendarExport.OfVolunteer("Wang", new(1), roster, shifts, [activity], Sample.Now).Value;
        var posts = CalendarExport.OfPost("Crossing", new(1), roster, shifts, [activity], Sample.Now).Value;

        Assert.Equal([shifts[0].Id.ToString(), shifts[2].Id.ToString()], Uids(his));
        Assert.Equal(shifts.Select(shift => shift.Id.ToString()), Uids(posts));
        Assert.Equal(["2/2", "0/2", "1/2"], Lines(posts, "SUMMARY:").Take(3).Select(line => line[^4..^1]));
        Assert.DoesNotContain(new PersonId(1).ToString(), posts, StringComparison.Ordinal);
        Assert.Empty(Uids(CalendarExport.OfPost("Other", new(2), roster, shifts, [activity], Sample.Now).Value));
    }

    [Fact]
    public void Calendar_of_shifts_that_are_not_given_or_of_no_activity_is_refused()
    {
        var activity = With(Weekends);
        var shifts = Expand(activity);
        RosterAssignment[] roster = [new(new(1), shifts[0].Id), new(new(1), new(999)), new(new(2), new(998))];

        Assert.Equal(["volunteering.not-in-roster"], Codes.Of(CalendarExport.OfVolunteer("Wang", new(1), roster, shifts, [activity], Sample.Now)));
        Assert.Equal(["volunteering.not-in-roster", "volunteering.post-unknown"],
            Codes.Of(CalendarExport.OfVolunteer("Wang", new(1), roster, shifts, [], Sample.Now)));
        Assert.Equal("volunteering.post-unknown",
            Codes.Of(CalendarExport.OfPost("Crossing", new(1), roster, shifts, [Sample.Activity()], Sample.Now)).Distinct().Single());
    }

    private static IEnumerable<string> Uids(string text) => Lines(text, "UID:").Select(line => line[4..]);

    private static IEnumerable<string> Lines(string text, string name) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(line => line.StartsWith(name, StringComparison.Ordinal));

    private static ShiftPattern Pattern(int days, int hours) => ShiftPattern.Of(
        "days", new(1),
        new(Recurrence.Create(new(2026, 3, 1, 8, 0), RecurrenceRule.Weekly(Enumerable.Range(0, 7).Where(day => (days >> day & 1) != 0).Select(day => (IsoDayOfWeek)(day + 1)))).Value),
        hours * 60);

    // Regression: whoever signed up was asked again when the year's holidays were published and nothing moved, or when a place was given another worth.
    [Fact]
    public void Shift_that_keeps_its_time_and_demand_is_kept_as_it_is_now()
    {
        static Shift At(LocalDateTime start, DutyPost post, bool isProvisional) =>
            Shift.Create(new(1), post, new("once", new(2026, 3, 7, 8, 0)), start, 120, Sample.Shanghai, isProvisional).Value;
        var start = new LocalDateTime(2026, 3, 7, 8, 0);
        var before = At(start, Sample.Post(), true);
        var now = At(start, Sample.Post() with { Priority = 5 }, false);
        var moved = At(start.PlusHours(1), Sample.Post(), false);

        Assert.Equal([now], ShiftChanges.Between([before], [now], new HashSet<ShiftId> { before.Id }).Kept);
        Assert.Equal([moved], ShiftChanges.Between([before], [moved], new HashSet<ShiftId> { before.Id }).Changed);
    }
}
