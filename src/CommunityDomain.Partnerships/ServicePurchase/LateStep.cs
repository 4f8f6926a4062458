using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A duty of a purchase that was done late, or is late and still open.</summary>
/// <param name="Invariant">The invariant that it breaks.</param>
/// <param name="DueOn">The last day on which it was in time.</param>
/// <param name="DoneOn">When it was done; <c>null</c> while it is open.</param>
/// <param name="Challenge">The challenge that waits or waited; <c>null</c> for a step of the project itself.</param>
public sealed record LateStep(ProcurementInvariant Invariant, LocalDate DueOn, LocalDate? DoneOn, ChallengeId? Challenge = null);
