namespace CommunityDomain.Exchange;

/// <summary>What a sponsor is paid for the points that it accepted. A gift is a value of zero.</summary>
/// <param name="Sponsor">The merchant or other party.</param>
/// <param name="ValuePerPoint">What a point is worth to it by agreement, from 0; it is nobody else's claim: points are not money.</param>
/// <param name="Budget">The most that is paid to it in all, in the same currency, from 0.</param>
public sealed record SponsorTerms(PartyId Sponsor, Money ValuePerPoint, Money Budget);
