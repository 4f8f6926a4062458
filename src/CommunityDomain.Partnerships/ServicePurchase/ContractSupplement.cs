using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A supplement to a purchase contract (补充合同).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Milestone">The code of the milestone that it added.</param>
/// <param name="Amount">What it added to the price.</param>
/// <param name="SignedAt">When it was signed.</param>
public sealed record ContractSupplement(int Number, string Milestone, Money Amount, Instant SignedAt);
