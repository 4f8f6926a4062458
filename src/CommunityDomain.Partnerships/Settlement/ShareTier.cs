namespace CommunityDomain.Partnerships;

/// <summary>A tier of rates: the rate holds for the part of the basis above its floor, up to the next tier's.</summary>
/// <param name="Above">The floor; zero for the first tier.</param>
/// <param name="Rate">The share of what lies above.</param>
public sealed record ShareTier(Money Above, Percentage Rate);
