namespace CommunityDomain.Partnerships;

/// <summary>A condition that is met.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Evidence">Where it can be seen: a document's number, a register's entry; not empty, and without personal data.</param>
public sealed record ConditionMet(AgreementCondition Condition, string Evidence);
