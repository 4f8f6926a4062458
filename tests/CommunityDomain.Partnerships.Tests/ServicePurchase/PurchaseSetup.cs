using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>A purchase project at each stage, of mediation among foreigners in 2024.</summary>
internal static class PurchaseSetup
{
    public static readonly CommunityId Town = new(0x70);
    public static readonly PartyId Subdistrict = new(0x51), First = new(0xB1), Second = new(0xB2), Third = new(0xB3);
    public static readonly Percentage Nothing = Percent(0);

    public static readonly ProcurementRules Rules = ProcurementRules.Default with
    {
        Thresholds = [new(Town, new(2024, 1, 1), Yuan(300_000), Yuan(1_000_000), RuleBasis.Practice("a published catalogue and its limits"))],
    };

    public static PurchaseTerms Terms(ProcurementRegime regime, decimal budget) => new(
        "Mediation among foreigners", Town, Scenario.Governance, Subdistrict,
        regime == ProcurementRegime.OwnFunds ? LegalForm.SelfGoverningBody : LegalForm.StateOrgan, "mediation", regime, InCatalogue: false,
        Yuan(budget), new(new(2024, 6, 1), new(2025, 5, 31)), NeedIsStable: false, Negative: null,
        [new("price", BidCriterionKind.Price, Percent(20)), new("method", BidCriterionKind.Quality, Percent(80))], Percent(2), AdmittedOnly: false);

    public static decimal Budget(ProcurementRegime regime) => regime switch
    {
        ProcurementRegime.Tender => 1_000_000,
        ProcurementRegime.NonTender => 300_000,
        ProcurementRegime.MicroGrant => 30_000,
        _ => 299_999.99m,
    };

    public static PublishedList List { get; } = PublishedList.Open(new(1), Town, 1, "Services to purchase", Officer, At(2024, 1, 1)).Value
        .PublishVersion([new("GOV-1", "Mediation", new(Scenario.Governance, PartnershipMode.ServicePurchase))], new(2024, 1, 1), Officer, At(2024, 1, 1)).Value;

    public static Bid Bid(PartyId bidder, decimal price) =>
        new(bidder, LegalForm.SocialServiceInstitution, Yuan(price), new(bidder.Value), [], null, null);

    public static FluentResults.Result<PurchaseProject> Plan(PurchaseTerms terms, params PlannedPurchase[] others) =>
        PurchaseProject.Plan(new(1), terms, List, "GOV-1", others, Rules, Shanghai, Officer, At(2024, 2, 1));

    public static PurchaseProject Bidding(ProcurementRegime regime, params Bid[] bids)
    {
        var project = Plan(Terms(regime, Budget(regime))).Value.Publish(At(2024, 3, 1, 0), Rules, Shanghai, Officer, At(2024, 2, 1)).Value
            .OpenBidding(Officer, At(2024, 2, 2)).Value;
        return bids.Aggregate(project, (one, bid) => one.SubmitBid(bid, Officer, At(2024, 2, 5)).Value);
    }

    public static ValueList<Evaluator> Panel(params PartyId[] bidders) => Enumerable.Range(1, 3).Select(number => new Evaluator(
        new PersonId((uint)number), [], bidders.Select((bidder, i) => new EvaluatorScore(bidder, "method", 90 - (10 * i))).ToValueList())).ToValueList();

    public static PurchaseProject Awarded(ProcurementRegime regime) =>
        Bidding(regime, Bid(First, Price(regime)), Bid(Second, Price(regime)), Bid(Third, Price(regime)))
            .Evaluate(Panel(First, Second, Third), Rules, Shanghai, Officer, At(2024, 3, 1)).Value.NoticeAward(Officer, At(2024, 3, 4)).Value;

    public static decimal Price(ProcurementRegime regime) => regime == ProcurementRegime.MicroGrant ? 20_000 : 200_000;

    public static PurchaseContract Contract(ProcurementRegime regime) => new(
        First, Yuan(Price(regime)),
        [new("M1", "mediations", 100, Yuan(Price(regime) / 200), DueRule.On(new(2024, 12, 31))),
            new("M2", "reports", 10, Yuan(Price(regime) / 20), DueRule.On(new(2025, 5, 31)))],
        Percent(10), Percent(10), SubcontractsWhole: false);

    public static PurchaseProject Performing(ProcurementRegime regime) => Awarded(regime)
        .Sign(new(9), Contract(regime), Rules, Officer, At(2024, 3, 20)).Value.PublishContract(Officer, At(2024, 3, 21)).Value
        .Start(Rules, Officer, At(2024, 6, 1)).Value;
}
