using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A party's signature.</summary>
/// <param name="Party">The party.</param>
/// <param name="By">Who signed for it.</param>
/// <param name="At">When.</param>
public sealed record Signature(PartyId Party, Actor By, Instant At);
