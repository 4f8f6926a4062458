namespace CommunityDomain.Volunteering;

/// <summary>How many volunteers a rule kept from a shift, as the screening counted them.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Volunteers">How many it rejected.</param>
public readonly record struct RosterRejection(RuleCode Rule, int Volunteers);
