namespace CommunityDomain.Partnerships;

/// <summary>A bid's place in the evaluation.</summary>
/// <param name="Bidder">The bidder.</param>
/// <param name="Price">The price.</param>
/// <param name="Score">The weighted score, 0 to 100, rounded to four digits.</param>
public sealed record BidResult(PartyId Bidder, Money Price, decimal Score);
