namespace CommunityDomain.Partnerships;

/// <summary>Something that a party promises.</summary>
/// <param name="Owner">The party that owes it.</param>
/// <param name="Subject">What, in the agreement's words; not empty.</param>
/// <param name="Due">When.</param>
public sealed record ObligationTerms(PartyId Owner, string Subject, DueRule Due);
