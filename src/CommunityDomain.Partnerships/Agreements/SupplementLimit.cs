namespace CommunityDomain.Partnerships;

/// <summary>How much supplements may come to in all.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Share">The greatest sum of all supplements, as a share of the original value.</param>
/// <param name="Basis">The source.</param>
public sealed record SupplementLimit(PartnershipMode Mode, Percentage Share, RuleBasis Basis);
