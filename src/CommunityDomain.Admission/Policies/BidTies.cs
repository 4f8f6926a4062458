namespace CommunityDomain.Admission;

/// <summary>What ties a bidder to the other bidders of one contract, and to its project.</summary>
/// <param name="Ties">The ties to other bidders; <c>null</c> when not known, empty for none.</param>
/// <param name="DesignedOrSupervised">Whether the bidder designed, specified, managed or supervised the project; <c>null</c> when not known.</param>
public sealed record BidTies(ValueList<BidderTie>? Ties, bool? DesignedOrSupervised);
