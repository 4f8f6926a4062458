namespace CommunityDomain.Partnerships;

/// <summary>A condition with its source.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Basis">The source.</param>
public sealed record AgreementRequirement(AgreementCondition Condition, RuleBasis Basis);
