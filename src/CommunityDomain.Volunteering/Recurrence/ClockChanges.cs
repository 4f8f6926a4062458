using NodaTime;
using NodaTime.TimeZones;

namespace CommunityDomain.Volunteering;

/// <summary>What becomes of local times that a clock change skips or repeats: declared, never left to chance.</summary>
/// <param name="Skipped">Times that are skipped.</param>
/// <param name="Repeated">Times that come twice.</param>
public sealed record ClockChanges(SkippedTime Skipped = SkippedTime.ShiftForward, RepeatedTime Repeated = RepeatedTime.Earlier)
{
    /// <summary>As RFC 5545 says: shifted forward, and the first of two.</summary>
    public static ClockChanges Rfc5545 { get; } = new();

    /// <summary>The instant of a local time in a zone.</summary>
    /// <param name="at">The local time.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>The time in the zone; <c>null</c> when it is skipped and dropped.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not defined.</exception>
    public ZonedDateTime? Resolve(LocalDateTime at, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (!Enum.IsDefined(Skipped) || !Enum.IsDefined(Repeated))
            throw new ArgumentOutOfRangeException(nameof(at), this, "Not a choice.");
        var mapping = zone.MapLocal(at);
        return mapping.Count switch
        {
            1 => mapping.Single(),
            2 => Repeated == RepeatedTime.Earlier ? mapping.First() : mapping.Last(),
            _ => Skipped switch
            {
                SkippedTime.ShiftForward => Resolvers.ReturnForwardShifted(at, zone, mapping.EarlyInterval, mapping.LateInterval),
                SkippedTime.AfterGap => Resolvers.ReturnStartOfIntervalAfter(at, zone, mapping.EarlyInterval, mapping.LateInterval),
                _ => null,
            },
        };
    }
}
