using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>An agreement that both sides signed; admission knows no more of it.</summary>
/// <param name="Reference">The host's reference to it.</param>
/// <param name="SignedAt">When the last side signed.</param>
public sealed record SignedAgreement(string Reference, Instant SignedAt);
