using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What a project purchases, and under which rules.</summary>
/// <param name="Title">The title.</param>
/// <param name="Community">Where the service is given.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Purchaser">Who purchases.</param>
/// <param name="PurchaserForm">Its legal form.</param>
/// <param name="Category">The category of the service, by which splitting is seen.</param>
/// <param name="Regime">The regime that is declared.</param>
/// <param name="InCatalogue">Whether the centralised procurement catalogue lists it.</param>
/// <param name="Budget">The budget, and the highest price.</param>
/// <param name="ServiceTerm">The days of the service, both ends included.</param>
/// <param name="NeedIsStable">Whether need and budget are stable.</param>
/// <param name="Negative">What of the negative list it is; <c>null</c> when it was checked and is none.</param>
/// <param name="Criteria">The criteria.</param>
/// <param name="BidBond">The bid bond, as a share of the budget.</param>
/// <param name="AdmittedOnly">Whether only admitted partners may bid.</param>
public sealed record PurchaseTerms(
    string Title, CommunityId Community, Scenario Scenario, PartyId Purchaser, LegalForm PurchaserForm, string Category,
    ProcurementRegime Regime, bool InCatalogue, Money Budget, DateInterval ServiceTerm, bool NeedIsStable, NegativeItem? Negative,
    ValueList<BidCriterion> Criteria, Percentage BidBond, bool AdmittedOnly);
