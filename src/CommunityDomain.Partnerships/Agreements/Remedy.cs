using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Something that a party has to set right.</summary>
/// <param name="Party">The party.</param>
/// <param name="Finding">What was found.</param>
/// <param name="DueOn">The last day to set it right.</param>
public sealed record Remedy(PartyId Party, string Finding, LocalDate DueOn);
