using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A bid as received.</summary>
/// <param name="Bid">The bid.</param>
/// <param name="At">When it was received.</param>
/// <param name="Disqualified">Why it does not count; <c>null</c> while it does.</param>
/// <param name="Reason">In words.</param>
public sealed record ReceivedBid(Bid Bid, Instant At, DisqualificationGround? Disqualified, string? Reason);
