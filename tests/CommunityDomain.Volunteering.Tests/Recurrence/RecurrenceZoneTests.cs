using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

/// <summary>Local times in zones whose clocks change: against a reading of the zone that only asks "which offset is there at this instant".</summary>
public sealed class RecurrenceZoneTests
{
    // An hour, half an hour, midnight itself, a whole day, and Shanghai's own summers.
    private static readonly (string Zone, LocalDate Day)[] Changes =
    [
        ("America/New_York", new(2026, 3, 8)), ("America/New_York", new(2026, 11, 1)), ("Australia/Lord_Howe", new(2026, 4, 5)),
        ("Australia/Lord_Howe", new(2026, 10, 4)), ("Asia/Shanghai", new(1986, 5, 4)), ("Asia/Shanghai", new(1991, 9, 15)),
        ("America/Santiago", new(2026, 9, 6)), ("Pacific/Apia", new(2011, 12, 30)), ("Europe/London", new(2026, 10, 25)),
    ];

    private static readonly Gen<(DateTimeZone Zone, LocalDateTime Start, RecurrenceRule Rule)> NearAChange =
        from change in Gen.Elements(Changes)
        from before in Gen.Choose(0, 2)
        from hour in Gen.Elements(0, 1, 1, 2, 2, 3, 23)
        from minute in Gen.Elements(0, 15, 30, 59)
        from frequency in Gen.Elements(RecurrenceFrequency.Daily, RecurrenceFrequency.Hourly, RecurrenceFrequency.Minutely)
        from rule in RecurrenceGenerators.RuleOf(frequency)
        from plain in Gen.Elements(true, true, false)
        from interval in Gen.Choose(1, frequency == RecurrenceFrequency.Minutely ? 30 : 2)
        select (DateTimeZoneProviders.Tzdb[change.Zone], change.Day.PlusDays(-before) + new LocalTime(hour, minute),
            plain ? RecurrenceRule.Create(frequency, frequency == RecurrenceFrequency.Minutely ? interval + 6 : interval).Value : rule);

    [Property(MaxTest = 80)]
    public Property Times_in_a_zone_are_resolved_as_declared() => Prop.ForAll(
        Arb.From(NearAChange), Arb.From(Gen.Elements(Enum.GetValues<SkippedTime>())), Arb.From(Gen.Elements(Enum.GetValues<RepeatedTime>())),
        AreResolved);

    // A day that Samoa left out, and a time of it with seconds: all of it comes at the start of the day after.
    [Fact]
    public void Seconds_of_a_skipped_day_come_at_its_end() => AreResolved(
        (DateTimeZoneProviders.Tzdb["Pacific/Apia"], new(2011, 12, 30, 2, 30), RecurrenceRule.Parse("FREQ=DAILY;BYSECOND=30,60;BYHOUR=8,19,23").Value),
        SkippedTime.AfterGap, RepeatedTime.Later);

    private static void AreResolved((DateTimeZone Zone, LocalDateTime Start, RecurrenceRule Rule) one, SkippedTime skipped, RepeatedTime repeated)
    {
        var local = NaiveExpander.Expand(one.Rule, one.Start, one.Start.PlusDays(4));

        var actual = Recurrence.Create(one.Start, one.Rule).Value.InZone(one.Zone, new(skipped, repeated), one.Start)
            .TakeWhile(at => at.ToInstant() < one.Start.PlusDays(6).InUtc().ToInstant()).Select(at => at.ToInstant());

        var expected = local.Select(at => Naive(at, one.Zone, skipped, repeated)).OfType<Instant>().ToList();
        Assert.Equal(expected, actual.Take(expected.Count));
    }

    // What is shifted out of a skipped hour is left aside: the end is compared on the wall clock, see the guide.
    [Property(MaxTest = 80)]
    public Property An_end_in_utc_is_an_end_in_time() => Prop.ForAll(
        Arb.From(NearAChange), Arb.From(Gen.Choose(0, 4 * 24 * 60)),
        (one, minutes) =>
        {
            var until = one.Start.InZoneLeniently(one.Zone).ToInstant() + Duration.FromMinutes(minutes);
            var rule = RecurrenceGenerators.WithEnd(one.Rule, null, new(until.InUtc().LocalDateTime, UntilForm.Utc));
            var expected = NaiveExpander.Expand(one.Rule, one.Start, one.Start.PlusDays(7)).Where(IsNotSkipped)
                .Where(at => Naive(at, one.Zone, SkippedTime.ShiftForward, RepeatedTime.Earlier) <= until);

            var actual = Recurrence.Create(one.Start, rule, zone: one.Zone).Value.All().Value.Where(IsNotSkipped);

            Assert.Equal(expected, actual);

            bool IsNotSkipped(LocalDateTime at) => Naive(at, one.Zone, SkippedTime.Drop, RepeatedTime.Earlier) is not null;
        });

    [Fact]
    public void End_in_the_second_turn_of_a_repeated_hour_keeps_what_began_in_the_first()
    {
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var start = new LocalDateTime(2026, 10, 31, 1, 30);

        // 01:30 EDT is 05:30 UTC; 06:10 UTC is 01:10 EST, in the second turn.
        Assert.Equal(2, Counted("20261101T061000Z"));
        Assert.Equal(2, Counted("20261101T053000Z"));
        Assert.Equal(1, Counted("20261101T052959Z"));

        int Counted(string until) =>
            Recurrence.Create(start, RecurrenceRule.Parse($"FREQ=DAILY;UNTIL={until}").Value, zone: newYork).Value.All().Value.Count();
    }

    private static Instant? Naive(LocalDateTime at, DateTimeZone zone, SkippedTime skipped, RepeatedTime repeated)
    {
        var utc = at.InUtc().ToInstant();
        var offsets = Enumerable.Range(-2 * 48, (4 * 48) + 1).Select(half => zone.GetUtcOffset(utc + Duration.FromMinutes(30 * half))).Distinct();
        var turns = offsets.Where(offset => zone.GetUtcOffset(utc - Duration.FromTimeSpan(offset.ToTimeSpan())) == offset)
            .Select(offset => utc - Duration.FromTimeSpan(offset.ToTimeSpan())).Order().ToList();
        if (turns.Count > 0)
            return repeated == RepeatedTime.Earlier ? turns[0] : turns[^1];
        if (skipped == SkippedTime.Drop)
            return null;

        // The first minute whose clock shows more: the change, on a whole minute whatever the seconds of the time that it skips.
        var after = Instant.FromUnixTimeSeconds(utc.ToUnixTimeSeconds() / 60 * 60) - Duration.FromDays(2);
        while (after.InZone(zone).LocalDateTime < at)
            after += Duration.FromMinutes(1);
        return skipped == SkippedTime.AfterGap
            ? after
            : utc - Duration.FromTimeSpan(zone.GetUtcOffset(after - Duration.FromMinutes(1)).ToTimeSpan());
    }
}
