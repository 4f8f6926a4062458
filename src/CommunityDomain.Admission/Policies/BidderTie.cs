namespace CommunityDomain.Admission;

/// <summary>A tie between two bidders.</summary>
/// <param name="Other">The other bidder.</param>
/// <param name="Kind">What ties them.</param>
public readonly record struct BidderTie(PartyId Other, BidderTieKind Kind);
