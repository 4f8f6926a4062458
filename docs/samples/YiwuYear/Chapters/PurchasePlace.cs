using CommunityDomain.Partnerships;
using FluentResults;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Where the purchases of the story happen: Jimingshan, in its street, in Yiwu, whose limits it inherits; its four lists and its organisations.</summary>
public sealed class PurchasePlace
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);

    private readonly StoryContext _story;

    public PurchasePlace(StoryContext story)
    {
        _story = story;
        var (city, street) = (story.Id<CommunityId>("yiwu"), story.Id<CommunityId>("street of Jimingshan"));
        Community = story.Id<CommunityId>("Jimingshan");
        Rules = ProcurementRules.Default with
        {
            Thresholds = [new(city, new(2024, 1, 1), ServicePurchases.Yuan(300_000), ServicePurchases.Yuan(1_000_000), RuleBasis.Practice("limits made up for the story"))],
            Places = CommunityTree.Create(
            [
                new(city, "义乌市", CommunityLevel.City), new(street, "街道", CommunityLevel.TownOrSubdistrict, city),
                new(Community, "鸡鸣山社区", CommunityLevel.Community, street),
            ]).Value,
        };
        Organisations = [.. Enumerable.Range(0, story.Seeds.Jimingshan.Organisations).Select(number => story.Id<PartyId>("organisation of Jimingshan", number))];
        Lists = [.. Enumerable.Range(1, 4).Select(List)];
    }

    public CommunityId Community { get; }

    public ProcurementRules Rules { get; }

    public IReadOnlyList<PartyId> Organisations { get; }

    public IReadOnlyList<PublishedList> Lists { get; }

    /// <summary>Plans a purchase of the first list's first item in February 2024.</summary>
    public Result<PurchaseProject> Plan(
        ProcurementRegime regime, int number, Func<PurchaseTerms, PurchaseTerms>? change = null, params PlannedPurchase[] others)
    {
        var terms = new PurchaseTerms(
            "Foreigners mediate among foreigners (以外调外)", Community, Scenario.Governance, _story.Id<PartyId>("purchaser"),
            regime == ProcurementRegime.OwnFunds ? LegalForm.SelfGoverningBody : LegalForm.StateOrgan, "mediation", regime, InCatalogue: false,
            ServicePurchases.Yuan(Budget(regime)), new DateInterval(new(2024, 4, 1), new(2025, 3, 31)), NeedIsStable: false, Negative: null,
            [
                new("price", BidCriterionKind.Price, ServicePurchases.Percent(20)), new("method", BidCriterionKind.Quality, ServicePurchases.Percent(80)),
            ],
            ServicePurchases.Percent(2), AdmittedOnly: false);
        return PurchaseProject.Plan(
            _story.Id<PurchaseProjectId>($"purchase {regime}", number), change?.Invoke(terms) ?? terms, Lists[0], "1.1", others, AgreementRules.Default, Rules,
            _story.Zone, Officer, _story.At(2024, 2, 1));
    }

    /// <summary>The greatest budget of a regime, a fen below where the next one begins.</summary>
    public static decimal Budget(ProcurementRegime regime) => regime switch
    {
        ProcurementRegime.Tender => 1_200_000,
        ProcurementRegime.NonTender => 999_999.99m,
        ProcurementRegime.BelowThreshold => 299_999.99m,
        ProcurementRegime.OwnFunds => 80_000,
        _ => 30_000,
    };

    // The source does not name the four: they are numbered.
    private PublishedList List(int position)
    {
        var list = PublishedList.Open(
            _story.Id<PublishedListId>("list", position), Community, position, $"list {position} (清单{position})", Officer, _story.At(2024, 1, 1)).Value;
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            ValueList<ListItem> items = [.. Enumerable.Range(1, quarter).Select(item => new ListItem(
                $"{position}.{item}", $"item {item}", new PartnershipScope(Scenario.Governance, PartnershipMode.ServicePurchase)))];
            list = list.PublishVersion(items, new LocalDate(2024, (quarter * 3) - 2, 1), Officer, _story.At(2024, (quarter * 3) - 2, 1)).Value;
        }
        return list;
    }
}
