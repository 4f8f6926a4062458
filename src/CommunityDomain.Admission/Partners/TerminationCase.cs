using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A termination that was announced.</summary>
/// <param name="Breach">The serious breach.</param>
/// <param name="NotifiedAt">When the partner was told.</param>
/// <param name="NotifiedBy">By whom.</param>
/// <param name="HearingAt">When it is heard.</param>
/// <param name="HeardAt">When it was heard; <c>null</c> before.</param>
public sealed record TerminationCase(string Breach, Instant NotifiedAt, PersonId NotifiedBy, Instant HearingAt, Instant? HeardAt = null);
