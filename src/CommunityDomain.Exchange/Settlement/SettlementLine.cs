namespace CommunityDomain.Exchange;

/// <summary>One settlement with a sponsor: payable = accepted − refunded − settled before, each point at the agreed value, within the budget.</summary>
/// <param name="Sponsor">The sponsor.</param>
/// <param name="Number">Its number among the sponsor's, from 1.</param>
/// <param name="Accepted">The points that it ever accepted.</param>
/// <param name="Refunded">The points of those that were ever given back.</param>
/// <param name="SettledBefore">The points that were settled before.</param>
/// <param name="Points">The points that are settled now; negative when more was refunded since the last settlement than accepted.</param>
/// <param name="Payable">What is paid for them; negative when the sponsor owes it.</param>
/// <param name="OverBudget">The points that stay unsettled because the budget does not reach.</param>
public sealed record SettlementLine(
    PartyId Sponsor, int Number, long Accepted, long Refunded, long SettledBefore, long Points, Money Payable, long OverBudget);
