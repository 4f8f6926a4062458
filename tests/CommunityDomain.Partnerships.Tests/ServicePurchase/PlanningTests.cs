using FluentResults;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Lists, weights, thresholds and splitting, each on its edge.</summary>
public sealed class PlanningTests
{
    private static readonly ProcurementThreshold Limits = new(
        Town, new(2024, 1, 1), Yuan(300_000), Yuan(1_000_000), RuleBasis.Practice("a published catalogue"));

    [Theory]
    [InlineData(19.9999, false)]
    [InlineData(20, true)]
    [InlineData(20.0001, false)]
    public void Weights_come_to_a_hundred_per_cent(decimal price, bool whole) => Assert.Equal(
        whole ? [] : ["partnerships.weights-not-whole"],
        Plan(Terms(ProcurementRegime.Tender, 1_000_000) with
        {
            Criteria = [new("price", BidCriterionKind.Price, Percent(price)), new("method", BidCriterionKind.Quality, Percent(80))],
        }).Codes());

    [Fact]
    public void No_criteria_come_to_nothing() => Assert.Equal(
        ["partnerships.weights-not-whole"], Plan(Terms(ProcurementRegime.Tender, 1_000_000) with { Criteria = [] }).Codes());

    [Fact]
    public void A_retired_list_lists_nothing()
    {
        var retired = List.Retire(Clerk, At(2024, 1, 20)).Value;
        Result<PurchaseProject> From(PublishedList list) => PurchaseProject.Plan(
            new(1), Terms(ProcurementRegime.Tender, 1_000_000), list, "GOV-1", [], AgreementRules.Default, Rules, Zone, Clerk, At(2024, 2, 1));

        Assert.Empty(From(List).Codes());
        // Regression: what a list had named could be planned for ever.
        Assert.Equal(["partnerships.not-listed"], From(retired).Codes());
    }

    [Fact]
    public void A_threshold_holds_from_its_first_day_on_and_the_latest_of_a_place_counts()
    {
        var rules = ProcurementRules.Default with { Thresholds = [Limits with { From = new(2024, 7, 1), Procurement = Yuan(400_000) }, Limits] };

        Assert.Null(rules.ThresholdOf(Town, new(2023, 12, 31)));
        Assert.Equal(Yuan(300_000), rules.ThresholdOf(Town, new(2024, 1, 1))!.Procurement);
        Assert.Equal(Yuan(300_000), rules.ThresholdOf(Town, new(2024, 6, 30))!.Procurement);
        Assert.Equal(Yuan(400_000), rules.ThresholdOf(Town, new(2024, 7, 1))!.Procurement);
    }

    [Fact]
    public void Splitting_adds_up_one_category_one_year_and_one_currency()
    {
        bool Split(PlannedPurchase other) => ProcurementRules.IsSplit(
            Limits, ProcurementRegime.BelowThreshold, Yuan(200_000), new(2024, 6, 1), "mediation", inCatalogue: false, [other]);
        var other = new PlannedPurchase(new(2), "mediation", Yuan(100_000), new(2024, 1, 1));

        Assert.True(Split(other));
        Assert.True(Split(other with { PlannedOn = new(2024, 12, 31) }));
        Assert.False(Split(other with { PlannedOn = new(2023, 12, 31) }));
        Assert.False(Split(other with { PlannedOn = new(2025, 1, 1) }));
        Assert.False(Split(other with { Category = "reading" }));
        Assert.False(Split(other with { Budget = Yuan(99_999.99m) }));
        Assert.False(Split(other with { Budget = Money.Create(100_000, Currency.Create("USD").Value).Value }));
    }

    [Fact]
    public void A_version_of_a_list_holds_from_its_first_day_on_and_follows_the_one_before()
    {
        ValueList<ListItem> items = [new("GOV-2", "Reading", new(Scenario.Governance, PartnershipMode.ServicePurchase))];
        var list = List.PublishVersion(items, new(2024, 4, 1), Officer, At(2024, 2, 1)).Value;

        Assert.Null(list.VersionOn(new(2023, 12, 31)));
        Assert.Equal([1, 1, 2], new LocalDate[] { new(2024, 1, 1), new(2024, 3, 31), new(2024, 4, 1) }.Select(day => list.VersionOn(day)!.Number));
        Assert.Equal(["partnerships.version-not-after"], list.PublishVersion(items, new(2024, 4, 1), Officer, At(2024, 2, 2)).Codes());
        Assert.Empty(list.PublishVersion(items, new(2024, 4, 2), Officer, At(2024, 2, 2)).Codes());
    }
}
