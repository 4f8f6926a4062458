using NodaTime;

namespace CommunityDomain.Points;

/// <summary>What a reward is and costs.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Price">Its price in points, from 1.</param>
/// <param name="Sponsor">The merchant or other party that gives it, and receives the points.</param>
/// <param name="AvailableFrom">The first instant at which it can be reserved, inclusive.</param>
/// <param name="AvailableUntil">The first instant at which it cannot any more.</param>
/// <param name="HeldForSeconds">How long a reservation holds, in seconds, from 1.</param>
/// <param name="Limit">How many one person may take.</param>
public sealed record RewardTerms(
    string Title, RewardKind Kind, long Price, PartyId Sponsor, Instant AvailableFrom, Instant AvailableUntil, int HeldForSeconds, RewardLimit Limit)
{
    /// <summary>The service minutes that a member must have for it, from 0; 0 for no threshold. Guangzhou unlocks at 6,000 (100 h).</summary>
    public long UnlockMinutes { get; init; }

    /// <summary>The authority's document; needed for <see cref="RewardKind.Right"/>.</summary>
    public LegalBasis? LegalBasis { get; init; }
}
