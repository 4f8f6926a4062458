namespace CommunityDomain.Volunteering;

/// <summary>How many people one rule keeps from a shift, whatever other rules say of them.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="People">How many people.</param>
public readonly record struct RuleRejections(RuleCode Rule, int People);
