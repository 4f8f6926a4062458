namespace CommunityDomain.Partnerships;

/// <summary>A proposal and the two entries that it binds: a host saves all three, with their expected versions, in one transaction.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Demand">The demand.</param>
/// <param name="Supply">The supply.</param>
public sealed record LinkChange(LinkProposal Proposal, RegisterEntry Demand, RegisterEntry Supply);
