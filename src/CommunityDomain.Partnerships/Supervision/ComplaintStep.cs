using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A step of a complaint that had a deadline and was done.</summary>
/// <param name="Waited">How it stood while it waited: received, taken up or escalated.</param>
/// <param name="Handler">Who had to answer; <c>null</c> before it was taken up.</param>
/// <param name="Since">When the deadline began.</param>
/// <param name="At">When it was done.</param>
public sealed record ComplaintStep(ComplaintStatus Waited, PartyId? Handler, Instant Since, Instant At);
