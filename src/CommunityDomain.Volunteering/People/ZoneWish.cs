namespace CommunityDomain.Volunteering;

/// <summary>How gladly somebody serves in a community.</summary>
/// <param name="Zone">The community in which the duty lies.</param>
/// <param name="Weight">From −100 (rather not) to 100 (very gladly).</param>
public readonly record struct ZoneWish(CommunityId Zone, int Weight);
