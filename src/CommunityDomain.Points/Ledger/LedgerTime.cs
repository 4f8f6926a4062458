using NodaTime;

namespace CommunityDomain.Points;

/// <summary>Instants as nanoseconds since 1970, dates as whole numbers that order as dates do.</summary>
internal static class LedgerTime
{
    public const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>The date of what never expires.</summary>
    public const int Never = int.MaxValue;

    private static readonly Instant First = NodaConstants.UnixEpoch + Duration.FromNanoseconds(long.MinValue);
    private static readonly Instant Last = NodaConstants.UnixEpoch + Duration.FromNanoseconds(long.MaxValue);

    public static long Nanoseconds(Instant now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(now, First);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(now, Last);
        return (now - NodaConstants.UnixEpoch).ToInt64Nanoseconds();
    }

    /// <summary>The nanoseconds, or the nearest end of the range.</summary>
    public static long Clamp(Instant instant) =>
        instant < First ? long.MinValue : instant > Last ? long.MaxValue : Nanoseconds(instant);

    public static Instant ToInstant(long nanoseconds) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);

    public static int Pack(LocalDate date) => (date.Year << 9) | (date.Month << 5) | date.Day;

    /// <summary>The date in the ISO calendar; 0 for none.</summary>
    public static int Pack(LocalDate? date) => date is { } given ? Pack(given.WithCalendar(CalendarSystem.Iso)) : 0;

    /// <summary>The date; <c>null</c> for none and for never.</summary>
    public static LocalDate? Date(int packed) =>
        packed is 0 or Never ? null : new LocalDate(packed >> 9, packed >> 5 & 0xF, packed & 0x1F);
}
