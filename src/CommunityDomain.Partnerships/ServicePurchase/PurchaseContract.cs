namespace CommunityDomain.Partnerships;

/// <summary>A purchase contract.</summary>
/// <param name="Contractor">The contractor.</param>
/// <param name="Price">The price: the sum of its milestones.</param>
/// <param name="Milestones">What is delivered.</param>
/// <param name="Retention">The part of what is accepted that is kept until final acceptance.</param>
/// <param name="PerformanceBond">The performance bond, as a share of the price.</param>
/// <param name="SubcontractsWhole">Whether the whole would be subcontracted, which no regime of public money allows.</param>
public sealed record PurchaseContract(
    PartyId Contractor, Money Price, ValueList<Milestone> Milestones, Percentage Retention, Percentage PerformanceBond,
    bool SubcontractsWhole);
