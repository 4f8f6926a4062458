namespace CommunityDomain.Volunteering;

/// <summary>How long the way between two places takes: a port. <see cref="StraightLineTravel"/> is the default.</summary>
public interface ITravelTimes
{
    /// <summary>The minutes from one place to another.</summary>
    /// <param name="from">The place left.</param>
    /// <param name="to">The place reached.</param>
    /// <returns>Whole minutes, at least 0, or <c>null</c> when it is not known.</returns>
    int? MinutesBetween(Place from, Place to);
}
