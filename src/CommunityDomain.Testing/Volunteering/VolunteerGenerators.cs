using CommunityDomain.Volunteering;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generators of what is known about volunteers, with the edges of days and weeks in them.</summary>
public static class VolunteerGenerators
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>A minute of the day: whole hours, the first and last minute, any.</summary>
    public static Gen<LocalTime> TimeOfDay { get; } =
        Gen.Frequency(
            (4, Gen.Choose(0, 23).Select(hour => new LocalTime(hour, 0))),
            (1, Gen.Elements(LocalTime.Midnight, new LocalTime(23, 59), LocalTime.Noon)),
            (1, Gen.Choose(0, 1439).Select(minute => new LocalTime(minute / 60, minute % 60))));

    /// <summary>The length of a window in minutes: half-days, whole days, one minute, any.</summary>
    public static Gen<int> WindowMinutes { get; } =
        Gen.Frequency((4, Gen.Elements(60, 240, 480, 720)), (1, Gen.Elements(1, 1440)), (1, Gen.Choose(1, 1440)));

    /// <summary>Some weekly windows, a few extra ones and blocked days around Monday 2 March 2026.</summary>
    public static Gen<Availability> Availability { get; } =
        from weekly in Windows(from day in Gen.Choose(1, 7) from start in TimeOfDay from minutes in WindowMinutes select new WeeklyWindow((IsoDayOfWeek)day, start, minutes), 8)
        from extra in Windows(from day in Gen.Choose(-3, 4) from start in TimeOfDay from minutes in WindowMinutes select new DatedWindow(Monday.PlusDays(day), start, minutes), 2)
        from blocked in Windows(from day in Gen.Choose(-3, 4) from length in Gen.Choose(0, 3) select new DateInterval(Monday.PlusDays(day), Monday.PlusDays(day + length)), 1)
        select new Availability(weekly, extra, blocked);

    /// <summary>Availabilities; shrunk by leaving windows and blocked days out, one at a time.</summary>
    public static Arbitrary<Availability> Availabilities { get; } = Arb.From(Availability, availability =>
        Fewer(availability.Weekly).Select(fewer => availability with { Weekly = fewer })
            .Concat(Fewer(availability.Extra).Select(fewer => availability with { Extra = fewer }))
            .Concat(Fewer(availability.Blocked).Select(fewer => availability with { Blocked = fewer })));

    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> all) =>
        Enumerable.Range(0, all.Count).Select(left => all.Where((_, i) => i != left).ToValueList());

    private static Gen<ValueList<T>> Windows<T>(Gen<T> one, int most) =>
        from count in Gen.Choose(0, most)
        from windows in one.ArrayOf(count)
        select windows.ToValueList();
}
