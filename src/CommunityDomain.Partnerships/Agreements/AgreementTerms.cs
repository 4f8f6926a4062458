using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What an agreement says.</summary>
/// <param name="Title">The title, not empty.</param>
/// <param name="Community">The community in which it is performed.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Mode">The mode.</param>
/// <param name="Parties">The parties in their roles; nobody twice.</param>
/// <param name="Term">The term in local dates, both ends included.</param>
/// <param name="Value">What is paid under it in all, <c>null</c> where no money passes.</param>
/// <param name="Met">The conditions that are met, each with its evidence; see <see cref="AgreementMatrix"/>.</param>
/// <param name="Obligations">What the parties promise, beyond the mode's own duties.</param>
/// <param name="NeedIsStable">Whether need and budget are stable, which allows a service purchase of up to three years.</param>
/// <param name="UsesCommonParts">Whether common parts of a housing estate are used, so that its owners decide.</param>
public sealed record AgreementTerms(
    string Title, CommunityId Community, Scenario Scenario, PartnershipMode Mode, ValueList<AgreementParty> Parties, DateInterval Term,
    Money? Value, ValueList<ConditionMet> Met, ValueList<ObligationTerms> Obligations, bool NeedIsStable = false,
    bool UsesCommonParts = false);
