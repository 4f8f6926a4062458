namespace CommunityDomain;

/// <summary>What a partner is admitted to: one scenario in one mode.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Mode">The mode.</param>
public readonly record struct PartnershipScope(Scenario Scenario, PartnershipMode Mode)
{
    /// <summary>The scenario and the mode.</summary>
    public override string ToString() => $"{Scenario}/{Mode}";
}
