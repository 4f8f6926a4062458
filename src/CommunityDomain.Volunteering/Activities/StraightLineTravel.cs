using System.Runtime.CompilerServices;

namespace CommunityDomain.Volunteering;

/// <summary>Travel in a straight line at a constant speed; between places without coordinates by whether they share a community.</summary>
/// <param name="MetresPerMinute">The speed, from 1; 200 is a bicycle in town with its detours (12 km/h).</param>
/// <param name="MinutesWithinZone">Between two places of one community without coordinates, from 0.</param>
/// <param name="MinutesAcrossZones">Between two places of different communities without coordinates, from 0.</param>
/// <remarks>Times are rounded up. Places of which neither coordinates nor communities are known give no answer.</remarks>
public sealed record StraightLineTravel(int MetresPerMinute = 200, int MinutesWithinZone = 10, int MinutesAcrossZones = 30) : ITravelTimes
{
    /// <summary>The speed in metres a minute, from 1.</summary>
    public int MetresPerMinute { get; init => field = AtLeast(1, value); } = AtLeast(1, MetresPerMinute);

    /// <summary>Minutes between two places of one community without coordinates, from 0.</summary>
    public int MinutesWithinZone { get; init => field = AtLeast(0, value); } = AtLeast(0, MinutesWithinZone);

    /// <summary>Minutes between two places of different communities without coordinates, from 0.</summary>
    public int MinutesAcrossZones { get; init => field = AtLeast(0, value); } = AtLeast(0, MinutesAcrossZones);

    /// <inheritdoc/>
    public int? MinutesBetween(Place from, Place to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Point is { } here && to.Point is { } there)
            return (int)(((long)here.MetresTo(there) + MetresPerMinute - 1) / MetresPerMinute);
        if (from.Zone is not { } one || to.Zone is not { } other)
            return null;
        return one == other ? MinutesWithinZone : MinutesAcrossZones;
    }

    private static int AtLeast(int least, int value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
