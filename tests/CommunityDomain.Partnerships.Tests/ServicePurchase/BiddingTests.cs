using FluentResults;
using NodaTime.Text;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Bids, what bars them, and how they are ranked.</summary>
public sealed class BiddingTests
{
    private static readonly PartyId Fourth = new(0xB4);

    private static Result<PurchaseProject> Evaluate(PurchaseProject bidding, ValueList<Evaluator> panel) =>
        bidding.Evaluate(panel, Rules, Shanghai, Officer, At(2024, 3, 1));

    private static DisqualificationGround?[] Grounds(ProcurementRegime regime, params Bid[] bids)
    {
        var bidding = Bidding(regime, bids);
        var grounds = BidEvaluation.Grounds(bidding.State.Bids, bidding.Terms, Rules, Shanghai).ToDictionary(one => one.Bidder, one => one.Ground);
        return [.. bids.Select(bid => grounds.TryGetValue(bid.Bidder, out var ground) ? ground : (DisqualificationGround?)null)];
    }

    [Fact]
    public void Half_the_mean_of_the_other_prices_is_not_abnormal_and_a_fen_less_is()
    {
        Assert.False(BidEvaluation.IsAbnormal(Yuan(100), [Yuan(150), Yuan(250)]));
        Assert.True(BidEvaluation.IsAbnormal(Yuan(99.99m), [Yuan(150), Yuan(250)]));
        Assert.False(BidEvaluation.IsAbnormal(Yuan(100), [Yuan(200)]));
        Assert.True(BidEvaluation.IsAbnormal(Yuan(99.99m), [Yuan(200)]));
        Assert.False(BidEvaluation.IsAbnormal(Yuan(0.01m), []));
    }

    [Fact]
    public void A_low_price_is_judged_beside_those_that_count()
    {
        // Regression: a bid over the budget, which counts for nothing, made ordinary ones look abnormally low and barred them.
        Assert.Equal(
            [null, null, null, DisqualificationGround.OverBudget],
            Grounds(ProcurementRegime.Tender, Bid(First, 500_000), Bid(Second, 510_000), Bid(Third, 520_000), Bid(Fourth, 4_000_000)));
        Assert.Equal(
            [null, null, DisqualificationGround.AbnormalPrice],
            Grounds(ProcurementRegime.Tender, Bid(First, 500_000), Bid(Second, 500_000), Bid(Third, 249_999.99m)));
        Assert.Equal(
            [null, null, null],
            Grounds(ProcurementRegime.Tender, Bid(First, 500_000), Bid(Second, 500_000), Bid(Third, 1_000) with { PriceExplanation = "volunteers do it" }));
        Assert.Equal(
            [null, null, DisqualificationGround.AbnormalPrice],
            Grounds(ProcurementRegime.Tender, Bid(First, 500_000), Bid(Second, 500_000), Bid(Third, 1_000) with { PriceExplanation = " " }));
    }

    [Fact]
    public void The_budget_itself_is_not_over_it() => Assert.Equal(
        [null, DisqualificationGround.OverBudget],
        Grounds(ProcurementRegime.NonTender, Bid(First, 300_000), Bid(Second, 300_000.01m)));

    [Fact]
    public void Bidders_are_related_by_their_responsible_person_and_by_either_ones_word()
    {
        DisqualificationGround? related = DisqualificationGround.Related;
        Assert.Equal(
            [related, null, related],
            Grounds(ProcurementRegime.Tender, Bid(First, 500_000), Bid(Second, 500_000), Bid(Third, 500_000) with { ResponsiblePerson = new(First.Value) }));
        Assert.Equal(
            [related, null, related],
            Grounds(ProcurementRegime.Tender, Bid(First, 500_000) with { RelatedTo = [Third] }, Bid(Second, 500_000), Bid(Third, 500_000)));
        // Both counted in another ground or not: who is barred for his price still bars the one he belongs to.
        Assert.Equal(
            [DisqualificationGround.OverBudget, related],
            Grounds(ProcurementRegime.Tender, Bid(First, 5_000_000), Bid(Second, 500_000) with { RelatedTo = [First] }));
    }

    [Theory]
    [InlineData(LegalForm.NeighbourhoodTeam, false)]
    [InlineData(LegalForm.RecordFiled, false)]
    [InlineData(LegalForm.RegisteredAssociation, true)]
    [InlineData(LegalForm.SocialServiceInstitution, true)]
    [InlineData(LegalForm.Foundation, true)]
    [InlineData(LegalForm.Enterprise, true)]
    [InlineData(LegalForm.SelfEmployed, true)]
    [InlineData(LegalForm.Individual, true)]
    [InlineData(LegalForm.Institution, true)]
    [InlineData(LegalForm.SelfGoverningBody, true)]
    [InlineData(LegalForm.StateOrgan, false)]
    public void Teams_without_legal_personality_and_state_organs_contract_for_nothing(LegalForm form, bool may) =>
        Assert.Equal(may, BidEvaluation.MayContract(form));

    [Fact]
    public void Who_was_disqualified_before_is_not_judged_again_and_bars_nobody()
    {
        var bidding = Bidding(ProcurementRegime.NonTender, Bid(First, 200_000), Bid(Second, 200_000) with { RelatedTo = [First] }, Bid(Third, 200_000))
            .Disqualify(Second, "it withdrew", Officer, At(2024, 2, 6)).Value;
        var evaluated = Evaluate(bidding, Panel(First, Third)).Value;

        Assert.Equal([null, DisqualificationGround.Other, null], evaluated.State.Bids.Select(bid => bid.Disqualified));
        Assert.Equal("it withdrew", evaluated.State.Bids[1].Reason);
        Assert.Equal([First, Third], evaluated.State.Ranking.Select(result => result.Bidder));
        Assert.Equal(["partnerships.unknown-bidder"], bidding.Disqualify(Second, "again", Officer, At(2024, 2, 7)).Codes());
        Assert.Equal(["core.duplicate-id"], bidding.SubmitBid(Bid(Second, 1_000), Officer, At(2024, 2, 7)).Codes());
        Assert.Equal(
            ["partnerships.evaluator-recused", "partnerships.evaluator-recused", "partnerships.evaluator-recused"],
            Evaluate(bidding, Panel(First, Third).Select(one => one with { Interests = [Second] }).ToValueList()).Codes());
    }

    [Fact]
    public void A_tie_goes_to_the_lower_price_and_then_to_the_earlier_bid()
    {
        var terms = Terms(ProcurementRegime.NonTender, 300_000) with { Criteria = [new("method", BidCriterionKind.Quality, Percent(100))] };
        PurchaseProject Bids(params (PartyId Bidder, decimal Price, int Hour)[] bids) => bids.Aggregate(
            Plan(terms).Value.Publish(At(2024, 3, 1, 0), Rules, Shanghai, Officer, At(2024, 2, 1)).Value.OpenBidding(Officer, At(2024, 2, 2)).Value,
            (project, bid) => project.SubmitBid(Bid(bid.Bidder, bid.Price), Officer, At(2024, 2, 5, bid.Hour)).Value);
        ValueList<Evaluator> alike = Panel(First, Second, Third)
            .Select(one => one with { Scores = one.Scores.Select(score => score with { Score = 80 }).ToValueList() }).ToValueList();

        var ranking = Evaluate(Bids((Third, 210_000, 8), (Second, 200_000, 9), (First, 200_000, 10)), alike).Value.State.Ranking;

        Assert.Equal([Second, First, Third], ranking.Select(result => result.Bidder));
        Assert.All(ranking, result => Assert.Equal(80m, result.Score));
    }

    [Fact]
    public void Each_quality_criterion_has_its_own_score_and_weight()
    {
        var terms = Terms(ProcurementRegime.MicroGrant, 30_000) with
        {
            Criteria =
            [
                new("price", BidCriterionKind.Price, Percent(50)), new("method", BidCriterionKind.Quality, Percent(30)),
                new("team", BidCriterionKind.Quality, Percent(20)),
            ],
        };
        var bidding = Plan(terms).Value.Publish(At(2024, 3, 1, 0), Rules, Shanghai, Officer, At(2024, 2, 1)).Value.OpenBidding(Officer, At(2024, 2, 2)).Value
            .SubmitBid(Bid(First, 10_000), Officer, At(2024, 2, 5)).Value.SubmitBid(Bid(Second, 15_000), Officer, At(2024, 2, 5)).Value;

        var result = Evaluate(bidding,
        [
            new(new(1), [], [new(First, "method", 60), new(First, "team", 10), new(Second, "method", 100), new(Second, "team", 90)]),
            new(new(2), [], [new(First, "method", 70), new(First, "team", 30), new(Second, "method", 80), new(Second, "team", 70)]),
        ]).Value.State.Ranking;

        // 50 + 30 % of 65 + 20 % of 20; 50 × 10/15 + 30 % of 90 + 20 % of 80.
        Assert.Equal([(Second, 76.3333m), (First, 73.5m)], result.Select(one => (one.Bidder, one.Score)));
    }

    [Fact]
    public void A_panel_has_nobody_twice_and_no_score_twice_or_outside_its_range()
    {
        var bidding = Bidding(ProcurementRegime.Tender, Bid(First, 200_000), Bid(Second, 200_000), Bid(Third, 200_000));
        var panel = Panel(First, Second, Third);

        Assert.Equal(["partnerships.too-few-evaluators"], Evaluate(bidding, panel.Add(panel[0])).Codes());
        Assert.Equal(
            ["partnerships.score-missing"],
            Evaluate(bidding, panel.Replace(one => one.Person == new PersonId(2), one => one with { Scores = one.Scores.Add(one.Scores[0]) })).Codes());
        // Everybody recused: each is named, and nothing is ranked.
        Assert.Equal(
            ["partnerships.evaluator-recused", "partnerships.evaluator-recused", "partnerships.evaluator-recused"],
            Evaluate(bidding, panel.Select(one => one with { Interests = [First] }).ToValueList()).Codes());
    }

    [Fact]
    public void Bids_end_and_evaluation_begins_with_one_instant()
    {
        var deadline = At(2024, 3, 1, 0);
        var bidding = Bidding(ProcurementRegime.NonTender, Bid(First, 200_000));

        Assert.Empty(bidding.SubmitBid(Bid(Second, 200_000), Officer, deadline - Duration.Epsilon).Codes());
        Assert.Equal(["partnerships.bids-closed"], bidding.SubmitBid(Bid(Second, 200_000), Officer, deadline).Codes());
        Assert.Equal(["partnerships.bids-open"], bidding.Evaluate(Panel(First), Rules, Shanghai, Officer, deadline - Duration.Epsilon).Codes());
        Assert.Empty(bidding.Evaluate(Panel(First), Rules, Shanghai, Officer, deadline).Codes());
        // Where no twenty days are asked for, some time is.
        var planned = Plan(Terms(ProcurementRegime.NonTender, 300_000)).Value;
        Assert.Equal(["partnerships.bid-period-too-short"], planned.Publish(At(2024, 2, 1), Rules, Shanghai, Officer, At(2024, 2, 1)).Codes());
        Assert.Empty(planned.Publish(At(2024, 2, 1) + Duration.Epsilon, Rules, Shanghai, Officer, At(2024, 2, 1)).Codes());
    }

    // Twenty whole days of the place's own zone; the day of the notice is not one of them.
    [Theory]
    [InlineData("2024-02-01T15:59:59Z", "2024-02-21T16:00:00Z")]
    [InlineData("2024-02-01T16:00:00Z", "2024-02-22T16:00:00Z")]
    public void Twenty_days_to_bid_are_counted_from_midnight_to_midnight_of_the_place(string published, string earliest)
    {
        var (from, until) = (InstantPattern.General.Parse(published).Value, InstantPattern.General.Parse(earliest).Value);
        var planned = Plan(Terms(ProcurementRegime.Tender, 1_000_000)).Value;

        Assert.Empty(planned.Publish(until, Rules, Shanghai, Officer, from).Codes());
        Assert.Equal(["partnerships.bid-period-too-short"], planned.Publish(until - Duration.Epsilon, Rules, Shanghai, Officer, from).Codes());
    }

    [Fact]
    public void Who_declares_the_regime_that_all_parts_ask_for_together_splits_nothing()
    {
        PlannedPurchase Other(decimal budget) => new(new(2), "mediation", Yuan(budget), new(2024, 1, 15));

        // Regression: a part was refused as split even under the method that the sum asks for, so that only a tender was left.
        Assert.Empty(Plan(Terms(ProcurementRegime.NonTender, 150_000), Other(200_000)).Codes());
        Assert.Equal(["partnerships.purchase-split"], Plan(Terms(ProcurementRegime.BelowThreshold, 150_000), Other(200_000)).Codes());
        Assert.Equal(["partnerships.purchase-split"], Plan(Terms(ProcurementRegime.NonTender, 150_000), Other(850_000)).Codes());
        Assert.Empty(Plan(Terms(ProcurementRegime.Tender, 150_000), Other(850_000)).Codes());
        // Too weak for the part alone and for the sum: both are said.
        Assert.Equal(
            ["partnerships.regime-too-weak", "partnerships.purchase-split"],
            Plan(Terms(ProcurementRegime.BelowThreshold, 300_000), Other(700_000)).Codes());
    }

    [Fact]
    public void A_list_names_a_service_purchase_of_the_scenario()
    {
        string[] Listed(Scenario scenario, PartnershipMode mode) => PurchaseProject.Plan(
            new(1), Terms(ProcurementRegime.Tender, 1_000_000),
            List.PublishVersion([new("GOV-1", "Mediation", new(scenario, mode))], new(2024, 2, 1), Officer, At(2024, 2, 1)).Value,
            "GOV-1", [], AgreementRules.Default, Rules, Shanghai, Officer, At(2024, 2, 1)).Codes();

        Assert.Empty(Listed(Scenario.Governance, PartnershipMode.ServicePurchase));
        // Regression: an item of another scenario or mode passed.
        Assert.Equal(["partnerships.not-listed"], Listed(Scenario.Safety, PartnershipMode.ServicePurchase));
        Assert.Equal(["partnerships.not-listed"], Listed(Scenario.Governance, PartnershipMode.ResourceLinking));
    }
}
