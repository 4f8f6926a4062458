using NodaTime;

namespace CommunityDomain;

/// <summary>Somebody's written word that a broken rule does not refuse this time.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="By">Who waived it.</param>
/// <param name="Reason">Why, in his words.</param>
/// <param name="At">When.</param>
public sealed record Waiver(RuleCode Rule, Actor By, string Reason, Instant At);
