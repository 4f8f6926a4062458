using CommunityDomain.Testing;
using FsCheck;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

public sealed class PurchaseProjectTests
{
    [Theory]
    [InlineData(ProcurementRegime.Tender)]
    [InlineData(ProcurementRegime.NonTender)]
    [InlineData(ProcurementRegime.BelowThreshold)]
    [InlineData(ProcurementRegime.OwnFunds)]
    [InlineData(ProcurementRegime.MicroGrant)]
    public void A_project_runs_to_its_archive_on_the_boundary_of_every_invariant(ProcurementRegime regime)
    {
        var price = Price(regime);
        var project = Performing(regime)
            .Supplement(new("M3", "more", 1, Yuan(price / 10), DueRule.On(new(2025, 5, 31))), Rules, Officer, At(2024, 7, 1)).Value
            .Deliver("M1", 100, new(2024, 12, 1), Rules, Shanghai, Officer, At(2024, 12, 1)).Value
            .Deliver("M2", 10, new(2025, 5, 1), Rules, Shanghai, Officer, At(2025, 5, 1)).Value
            .Deliver("M3", 1, new(2025, 5, 1), Rules, Shanghai, Officer, At(2025, 5, 1)).Value
            .AcceptDelivery(1, 100, Percent(95), Yuan(1), new(2024, 12, 1), "record 1", Shanghai, Officer, At(2025, 5, 2)).Value
            .AcceptDelivery(2, 10, Percent(100), Yuan(0), new(2025, 5, 2), "record 2", Shanghai, Officer, At(2025, 5, 2)).Value
            .AcceptDelivery(3, 1, Percent(100), Yuan(0), new(2025, 5, 2), "record 3", Shanghai, Officer, At(2025, 5, 2)).Value;

        var accepted = (price / 2 * 0.95m) - 1 + (price / 2) + (price / 10);
        Assert.Equal(Yuan(accepted), project.AcceptedAmount);
        Assert.Equal(["partnerships.paid-over-accepted"], project.Pay(Yuan((accepted * 0.9m) + 0.01m), "transfer", Rules, Officer, At(2025, 5, 3)).Codes());
        project = project.Pay(Yuan(accepted * 0.9m), "transfer", Rules, Officer, At(2025, 5, 3)).Value
            .HearUsers(new(50, 45, "survey"), Officer, At(2025, 6, 1)).Value
            .Conclude(Rules, new(2025, 6, 1), Shanghai, Officer, At(2025, 6, 1)).Value;
        Assert.Equal(PurchaseStatus.Accepted, project.Status);
        Assert.Equal(["partnerships.payment-open"], project.Settle(Officer, At(2025, 6, 2)).Codes());
        project = project.Pay(Yuan(accepted * 0.1m), "transfer", Rules, Officer, At(2025, 6, 2)).Value
            .Settle(Officer, At(2025, 6, 3)).Value.Archive(new(2040, 6, 4), Rules, Shanghai, Officer, At(2025, 6, 4)).Value;
        Assert.Equal(new LocalDate(2040, 6, 4), project.State.RetainUntil);
        Assert.Empty(project.LateSteps(Rules, WorkCalendar.China, Shanghai, At(2025, 6, 4)));
        // Regression: in the archive the retention was taken off again, and more was paid than was payable.
        Assert.Equal(project.State.Paid, project.Payable);
    }

    [Fact]
    public void Retention_ends_with_a_termination_so_that_what_was_accepted_is_paid_and_settled()
    {
        var ended = Performing(ProcurementRegime.Tender)
            .Deliver("M2", 10, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1)).Value
            .AcceptDelivery(1, 10, Percent(100), Yuan(0), new(2024, 7, 2), "record", Shanghai, Officer, At(2024, 7, 2)).Value
            .Terminate("gone", Officer, At(2024, 7, 3)).Value;

        Assert.Equal(ended.AcceptedAmount, ended.Payable);
        Assert.Equal(["partnerships.payment-open"], ended.Settle(Officer, At(2024, 7, 4)).Codes());
        var settled = ended.Pay(ended.AcceptedAmount, "transfer", Rules, Officer, At(2024, 7, 4)).Value.Settle(Officer, At(2024, 7, 5)).Value;
        Assert.Equal(settled.State.Paid, settled.Payable);
    }

    [Theory]
    [InlineData(300_000, ProcurementRegime.BelowThreshold, false, "partnerships.regime-too-weak")]
    [InlineData(299_999.99, ProcurementRegime.BelowThreshold, false, null)]
    [InlineData(299_999.99, ProcurementRegime.BelowThreshold, true, "partnerships.regime-too-weak")]
    [InlineData(1_000_000, ProcurementRegime.NonTender, false, "partnerships.regime-too-weak")]
    [InlineData(999_999.99, ProcurementRegime.NonTender, false, null)]
    [InlineData(1, ProcurementRegime.Tender, false, null)]
    public void Regime_is_at_least_what_amount_and_catalogue_ask_for(decimal budget, ProcurementRegime regime, bool inCatalogue, string? code) =>
        Assert.Equal(code is null ? [] : [code], Plan(Terms(regime, budget) with { InCatalogue = inCatalogue }).Codes());

    [Fact]
    public void Splitting_is_seen_within_the_category_and_the_year_alone()
    {
        var terms = Terms(ProcurementRegime.BelowThreshold, 150_000);
        PlannedPurchase Other(string category, decimal budget, int year) => new(new(2), category, Yuan(budget), new(year, 12, 31));

        Assert.Equal(["partnerships.purchase-split"], Plan(terms, Other("mediation", 150_000, 2024)).Codes());
        Assert.Empty(Plan(terms, Other("mediation", 149_999.99m, 2024)).Codes());
        Assert.Empty(Plan(terms, Other("mediation", 150_000, 2023)).Codes());
        Assert.Empty(Plan(terms, Other("reading", 150_000, 2024)).Codes());
        Assert.Equal(["partnerships.purchase-split"], Plan(terms, Other("mediation", 75_000, 2024), Other("mediation", 75_000, 2024)).Codes());
    }

    [Fact]
    public void Two_bidders_left_after_disqualification_void_a_tender()
    {
        PurchaseProject Bids(LocalDate violation) => Bidding(
            ProcurementRegime.Tender, Bid(First, 200_000), Bid(Second, 200_000), Bid(Third, 200_000) with { LastViolation = violation });
        var bidding = Bids(new(2021, 2, 5));

        var error = Assert.IsType<PartnershipsErrors.TooFewBidders>(
            Assert.Single(bidding.Evaluate(Panel(First, Second), Rules, Shanghai, Officer, At(2024, 3, 1)).Errors));
        Assert.Equal(2, error.Left);
        Assert.Equal(PurchaseStatus.Void, bidding.DeclareVoid("two bidders left", Officer, At(2024, 3, 1)).Value.Status);
        // Regression: the three years were counted to the evaluation, so that waiting with it wiped a violation out. The bids are of 5 February.
        Assert.Equal(
            ["partnerships.too-few-bidders"], bidding.Evaluate(Panel(First, Second), Rules, Shanghai, Officer, At(2024, 4, 2)).Codes());
        // A bid on the day after three years is not barred; one whose violation came after it is.
        Assert.Equal(
            PurchaseStatus.Evaluated,
            Bids(new(2021, 2, 4)).Evaluate(Panel(First, Second, Third), Rules, Shanghai, Officer, At(2024, 3, 1)).Value.Status);
        Assert.Equal(
            ["partnerships.too-few-bidders"], Bids(new(2024, 2, 20)).Evaluate(Panel(First, Second), Rules, Shanghai, Officer, At(2024, 3, 1)).Codes());
    }

    [Fact]
    public void Bids_that_do_not_count_are_named_with_their_ground()
    {
        var bids = new[]
        {
            Bid(First, 200_000), Bid(Second, 210_000), Bid(Third, 220_000), Bid(new(0xB4), 90_000), Bid(new(0xB5), 1_000_000.01m),
            Bid(new(0xB6), 205_000) with { Form = LegalForm.RecordFiled }, Bid(new(0xB7), 205_000) with { RelatedTo = [new(0xB8)] },
            Bid(new(0xB8), 205_000),
        };

        var project = Bidding(ProcurementRegime.Tender, bids).Evaluate(Panel(First, Second, Third), Rules, Shanghai, Officer, At(2024, 3, 1)).Value;

        Assert.Equal(
            [null, null, null, DisqualificationGround.AbnormalPrice, DisqualificationGround.OverBudget, DisqualificationGround.LegalForm,
                DisqualificationGround.Related, DisqualificationGround.Related],
            project.State.Bids.Select(bid => bid.Disqualified));
        Assert.Equal([First, Second, Third], project.State.Ranking.Select(result => result.Bidder));
        // 20 points for the lowest price and 80 % of 90; then 20 × 200/210 and 80 % of 80.
        Assert.Equal([92m, 83.0476m], project.State.Ranking.Take(2).Select(result => result.Score));
    }

    [Fact]
    public void An_interested_evaluator_is_recused_and_every_score_is_given_once()
    {
        var bidding = Bidding(ProcurementRegime.Tender, Bid(First, 200_000), Bid(Second, 200_000), Bid(Third, 200_000));
        var panel = Panel(First, Second, Third);

        Assert.Equal(
            ["partnerships.evaluator-recused"],
            bidding.Evaluate(panel.Replace(one => one.Person == new PersonId(1), one => one with { Interests = [Third] }), Rules, Shanghai, Officer, At(2024, 3, 1)).Codes());
        Assert.Equal(
            ["partnerships.score-missing"],
            bidding.Evaluate(panel.Replace(one => one.Person == new PersonId(2), one => one with { Scores = one.Scores.Skip(1).ToValueList() }), Rules, Shanghai, Officer, At(2024, 3, 1)).Codes());
        Assert.Equal(["partnerships.bids-open"], bidding.Evaluate(panel, Rules, Shanghai, Officer, At(2024, 3, 1, 0) - Duration.Epsilon).Codes());
    }

    [Fact]
    public void A_challenge_in_time_holds_the_project_and_a_complaint_for_thirty_days()
    {
        // The notice of Monday 4 March 2024 stands for a working day; the seven after it end with Thursday the 14th.
        Assert.Equal(
            ["partnerships.challenge-late"],
            Awarded(ProcurementRegime.Tender).FileChallenge(Second, "late", true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 15, 0)).Codes());
        var project = Awarded(ProcurementRegime.NonTender).FileChallenge(Second, "scores", true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 14, 23)).Value;
        var challenge = project.State.Challenges[0].Id;
        Assert.Equal(
            ["partnerships.challenge-pending"], project.Sign(new(9), Contract(ProcurementRegime.NonTender), Rules, Officer, At(2024, 3, 15)).Codes());

        var answered = project.DecideChallenge(challenge, false, "the scores are right", Officer, At(2024, 3, 20)).Value;
        Assert.False(answered.IsHeldAt(Rules, At(2024, 3, 20)));
        var complained = answered.Complain(challenge, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 21)).Value;
        Assert.True(complained.IsHeldAt(Rules, At(2024, 4, 20) - Duration.Epsilon));
        Assert.False(complained.IsHeldAt(Rules, At(2024, 4, 20)));
        var upheld = complained.DecideChallenge(challenge, true, "the scores are wrong", Officer, At(2024, 4, 1)).Value;
        Assert.Equal(PurchaseStatus.Evaluated, upheld.Status);
        Assert.Equal(Second, upheld.NoticeAward(Rules, Officer, At(2024, 4, 2)).Value.State.Winner!.Bidder);
    }

    [Fact]
    public void Acceptance_is_neither_backdated_nor_ahead_of_time_and_never_above_what_was_delivered()
    {
        var delivered = Performing(ProcurementRegime.Tender).Deliver("M1", 40, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1)).Value;
        string[] Accept(int quantity, decimal quality, decimal deduction, LocalDate on) => delivered.AcceptDelivery(
            1, quantity, Percent(quality), Yuan(deduction), on, "record", Shanghai, Officer, At(2024, 7, 3)).Codes();

        Assert.Equal(["partnerships.backdated"], Accept(40, 100, 0, new(2024, 6, 30)));
        Assert.Equal(["partnerships.not-yet"], Accept(40, 100, 0, new(2024, 7, 4)));
        Assert.Equal(["core.out-of-range"], Accept(41, 100, 0, new(2024, 7, 2)));
        Assert.Equal(["core.out-of-range"], Accept(40, 0, 0.01m, new(2024, 7, 2)));
        Assert.Empty(Accept(40, 50, 20_000, new(2024, 7, 1)));
        Assert.Equal(["core.out-of-range"], delivered.Deliver("M1", 61, new(2024, 7, 2), Rules, Shanghai, Officer, At(2024, 7, 2)).Codes());
        Assert.Equal(["partnerships.not-yet"], delivered.Deliver("M1", 1, new(2024, 7, 3), Rules, Shanghai, Officer, At(2024, 7, 2)).Codes());
    }

    [Fact]
    public void Sign_only_with_the_winner_at_the_awarded_price_and_whole_milestones()
    {
        var contract = Contract(ProcurementRegime.Tender);

        Assert.Equal(
            ["partnerships.not-the-winner", "partnerships.price-differs", "partnerships.milestones-not-whole", "partnerships.bond-too-high",
                "partnerships.whole-subcontracted"],
            Awarded(ProcurementRegime.Tender).Sign(
                new(9), contract with { Contractor = Second, Price = Yuan(200_000.01m), PerformanceBond = Percent(10.0001m), SubcontractsWhole = true },
                Rules, Officer, At(2024, 3, 20)).Codes());
    }

    [Fact]
    public void Late_steps_are_not_refused_and_not_hidden()
    {
        var project = Bidding(ProcurementRegime.Tender, Bid(First, 200_000), Bid(Second, 200_000), Bid(Third, 200_000))
            .Evaluate(Panel(First, Second, Third), Rules, Shanghai, Officer, At(2024, 3, 1)).Value.NoticeAward(Rules, Officer, At(2024, 3, 6)).Value
            .Sign(new(9), Contract(ProcurementRegime.Tender), Rules, Officer, At(2024, 4, 6)).Value.PublishContract(Officer, At(2024, 4, 10)).Value;

        // Friday 1 March and two working days: Tuesday 5 March. Saturday 6 April is a holiday, Sunday 7 April is worked: two after it are the 8th.
        Assert.Equal(
            [
                new LateStep(ProcurementInvariant.AwardPublished, new(2024, 3, 5), new LocalDate(2024, 3, 6)),
                new(ProcurementInvariant.SignInTime, new(2024, 4, 5), new LocalDate(2024, 4, 6)),
                new(ProcurementInvariant.ContractPublished, new(2024, 4, 8), new LocalDate(2024, 4, 10)),
            ],
            project.LateSteps(Rules, WorkCalendar.China, Shanghai, At(2024, 4, 10)));
    }

    [Fact]
    public void What_is_late_and_still_open_is_named_from_the_day_after_its_last()
    {
        ProcurementInvariant[] Open(PurchaseProject project, Instant asOf) => [.. project.LateSteps(Rules, WorkCalendar.China, Shanghai, asOf)
            .Where(step => step.DoneOn is null).Select(step => step.Invariant)];
        var evaluated = Bidding(ProcurementRegime.Tender, Bid(First, 200_000), Bid(Second, 200_000), Bid(Third, 200_000))
            .Evaluate(Panel(First, Second, Third), Rules, Shanghai, Officer, At(2024, 3, 1)).Value;
        var awarded = evaluated.NoticeAward(Rules, Officer, At(2024, 3, 4)).Value;
        var signed = awarded.Sign(new(9), Contract(ProcurementRegime.Tender), Rules, Officer, At(2024, 3, 20)).Value;

        Assert.Empty(Open(evaluated, At(2024, 3, 5, 23)));
        Assert.Equal([ProcurementInvariant.AwardPublished], Open(evaluated, At(2024, 3, 6, 0)));
        Assert.Empty(Open(evaluated.Cancel("no budget", Officer, At(2024, 3, 2)).Value, At(2024, 3, 6, 0)));
        Assert.Empty(Open(awarded, At(2024, 4, 3, 23)));
        Assert.Equal([ProcurementInvariant.SignInTime], Open(awarded, At(2024, 4, 4, 0)));
        Assert.Empty(Open(signed, At(2024, 3, 22, 23)));
        Assert.Equal([ProcurementInvariant.ContractPublished], Open(signed, At(2024, 3, 23, 0)));
        Assert.Empty(Open(signed.Terminate("gone", Officer, At(2024, 3, 21)).Value, At(2024, 3, 23, 0)));
    }

    [Fact]
    public void A_copy_of_the_contract_is_owed_until_it_is_filed_whatever_became_of_the_contract()
    {
        LateStep[] Late(PurchaseProject project, Instant asOf) => [.. project.LateSteps(Rules, WorkCalendar.China, Shanghai, asOf)
            .Where(step => step.Invariant == ProcurementInvariant.ContractFiled)];
        var owed = new LateStep(ProcurementInvariant.ContractFiled, new(2024, 3, 29), null);
        var signed = Awarded(ProcurementRegime.Tender).Sign(new(9), Contract(ProcurementRegime.Tender), Rules, Officer, At(2024, 3, 20)).Value;
        var settled = signed.Terminate("gone", Officer, At(2024, 3, 21)).Value.Settle(Officer, At(2024, 3, 22)).Value;
        var archived = settled.Archive(new(2040, 1, 1), Rules, Shanghai, Officer, At(2024, 3, 25)).Value;

        // Signed on Wednesday 20 March: the seventh working day is Friday the 29th.
        Assert.Empty(Late(Awarded(ProcurementRegime.Tender), At(2030, 1, 1)));
        Assert.Empty(Late(signed, At(2024, 3, 29, 23)));
        Assert.Equal([owed], Late(signed, At(2024, 3, 30, 0)));
        Assert.Equal([owed], Late(settled, At(2024, 3, 30, 0)));
        Assert.Equal([owed], Late(archived, At(2024, 3, 30, 0)));
        var filed = settled.FileContract("receipt 7", Officer, At(2024, 4, 1)).Value;
        Assert.Equal([owed with { DoneOn = new LocalDate(2024, 4, 1) }], Late(filed, At(2030, 1, 1)));
        Assert.Equal(At(2024, 4, 1), filed.State.ContractFiledAt);
        Assert.Empty(Late(signed.FileContract("receipt 7", Officer, At(2024, 3, 29, 23)).Value, At(2030, 1, 1)));
    }

    [Fact]
    public void A_copy_is_filed_once_with_a_receipt_and_after_the_signature()
    {
        var signed = Awarded(ProcurementRegime.Tender).Sign(new(9), Contract(ProcurementRegime.Tender), Rules, Officer, At(2024, 3, 20)).Value;
        var filed = signed.FileContract("receipt 7", Officer, At(2024, 3, 21)).Value;

        Assert.Equal(["core.empty", "partnerships.contract-filed"], filed.FileContract(" ", Officer, At(2024, 3, 22)).Codes());
        Assert.Equal(["core.illegal-verb"], Awarded(ProcurementRegime.Tender).FileContract("receipt 7", Officer, At(2024, 3, 20)).Codes());
        Assert.Equal(
            ["core.illegal-verb"],
            signed.Terminate("gone", Officer, At(2024, 3, 21)).Value.Settle(Officer, At(2024, 3, 22)).Value
                .Archive(new(2040, 1, 1), Rules, Shanghai, Officer, At(2024, 3, 25)).Value.FileContract("receipt 7", Officer, At(2024, 3, 26)).Codes());
    }

    [Fact]
    public void Plan_asks_the_hosts_own_rules_how_long_a_purchase_may_last()
    {
        var years = RuleBasis.Practice("a host that plans for half a year, two where the need is stable");
        var shorter = AgreementRules.Default with
        {
            TermLimits = AgreementRules.Default.TermLimits.Replace(
                limit => limit.Mode == PartnershipMode.ServicePurchase, _ => new(PartnershipMode.ServicePurchase, 6, 24, years)),
        };
        PartnershipsErrors.TermTooLong? Refusal(AgreementRules agreements, bool isStable, LocalDate last)
        {
            var terms = Terms(ProcurementRegime.Tender, 1_000_000) with { NeedIsStable = isStable, ServiceTerm = new(new(2024, 6, 1), last) };
            var planned = PurchaseProject.Plan(new(1), terms, List, "GOV-1", [], agreements, Rules, Shanghai, Officer, At(2024, 2, 1));
            return planned.Errors.OfType<PartnershipsErrors.TermTooLong>().SingleOrDefault();
        }

        Assert.Null(Refusal(AgreementRules.Default, isStable: false, new(2025, 5, 31)));
        Assert.Null(Refusal(shorter, isStable: false, new(2024, 11, 30)));
        Assert.Equal(years, Refusal(shorter, isStable: false, new(2024, 12, 1))!.Basis);
        Assert.Null(Refusal(shorter, isStable: true, new(2026, 5, 31)));
        Assert.Equal(new(2026, 5, 31), Refusal(shorter, isStable: true, new(2026, 6, 1))!.Latest);
        Assert.Throws<ArgumentNullException>(() => Refusal(null!, isStable: true, new(2025, 5, 31)));
    }

    [Fact]
    public void A_challenge_is_answered_and_a_complaint_decided_in_time_or_late_by_name()
    {
        var raised = Awarded(ProcurementRegime.Tender).FileChallenge(
            Second, "scores", true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 5)).Value;
        var challenge = raised.State.Challenges[0].Id;
        LateStep[] Late(PurchaseProject project, Instant asOf) => [.. project.LateSteps(Rules, WorkCalendar.China, Shanghai, asOf)];
        PurchaseProject Answered(Instant at) => raised.DecideChallenge(challenge, false, "the scores are right", Officer, at).Value;

        // Seven working days after Tuesday 5 March end with Thursday the 14th. The signature that waits for the answer is not late.
        Assert.Empty(Late(raised, At(2024, 3, 14, 23)));
        Assert.Equal([new LateStep(ProcurementInvariant.ChallengeAnswered, new(2024, 3, 14), null, challenge)], Late(raised, At(2024, 5, 20)));
        Assert.Empty(Late(Answered(At(2024, 3, 14, 23)), At(2024, 3, 20)));
        var late = new LateStep(ProcurementInvariant.ChallengeAnswered, new(2024, 3, 14), new LocalDate(2024, 3, 15), challenge);
        Assert.Equal([late], Late(Answered(At(2024, 3, 15, 0)), At(2024, 3, 20)));

        // Thirty working days after Friday 15 March: 13 before the holiday of 4 April, then Sunday the 7th, 15 in three weeks, and the thirtieth is Sunday
        // the 28th, which is worked before the holiday of May.
        var complained = Answered(At(2024, 3, 14)).Complain(challenge, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 15)).Value;
        PurchaseProject Decided(Instant at) => complained.DecideChallenge(challenge, false, "the answer is right", Officer, at).Value;
        Assert.DoesNotContain(Late(complained, At(2024, 4, 28, 23)), step => step.Invariant == ProcurementInvariant.ComplaintDecided);
        Assert.Contains(new LateStep(ProcurementInvariant.ComplaintDecided, new(2024, 4, 28), null, challenge), Late(complained, At(2024, 4, 29, 0)));
        Assert.DoesNotContain(Late(Decided(At(2024, 4, 28, 23)), At(2024, 5, 9)), step => step.Challenge == challenge);
        Assert.Contains(
            new LateStep(ProcurementInvariant.ComplaintDecided, new(2024, 4, 28), new LocalDate(2024, 4, 29), challenge),
            Late(Decided(At(2024, 4, 29, 0)), At(2024, 5, 9)));
    }

    [Fact]
    public void A_threshold_is_inherited_from_the_nearest_place_that_has_one()
    {
        CommunityId city = new(0x10), town = new(0x11), community = new(0x12), elsewhere = new(0x13);
        ProcurementThreshold Row(CommunityId place, int year, decimal limit) =>
            new(place, new(year, 1, 1), Yuan(limit), Yuan(1_000_000), RuleBasis.Practice("a published catalogue"));
        var rules = ProcurementRules.Default with
        {
            Thresholds = [Row(city, 2020, 200_000), Row(city, 2024, 300_000), Row(town, 2025, 400_000)],
            Places = CommunityTree.Create(
            [
                new(city, "city", CommunityLevel.City), new(town, "town", CommunityLevel.TownOrSubdistrict, city),
                new(community, "community", CommunityLevel.Community, town), new(elsewhere, "another city", CommunityLevel.City),
            ]).Value,
        };
        decimal? Limit(ProcurementRules rules, CommunityId place, int year) => rules.ThresholdOf(place, new(year, 6, 1))?.Procurement.Amount;

        Assert.Equal([null, 200_000, 300_000, 400_000], new[] { 2019, 2023, 2024, 2025 }.Select(year => Limit(rules, community, year)));
        Assert.Equal(300_000, Limit(rules, city, 2025));
        Assert.Null(Limit(rules, elsewhere, 2025));
        Assert.Null(Limit(rules, new(0x99), 2025));
        // Without a tree a row holds for its own place alone.
        Assert.Null(Limit(rules with { Places = null }, community, 2025));
        Assert.Equal(400_000, Limit(rules with { Places = null }, town, 2025));

        var terms = Terms(ProcurementRegime.BelowThreshold, 250_000) with { Community = community };
        string[] Planned(ProcurementRules rules) =>
            PurchaseProject.Plan(new(1), terms, List, "GOV-1", [], AgreementRules.Default, rules, Shanghai, Officer, At(2024, 2, 1)).Codes();
        Assert.Empty(Planned(rules));
        Assert.Equal(["partnerships.threshold-unknown"], Planned(rules with { Places = null }));
    }

    [Property(MaxTest = 40)]
    public Property A_tender_moves_as_its_table_says_and_pays_within_what_is_accepted_within_what_is_contracted() => Moves(ProcurementRegime.Tender);

    [Property(MaxTest = 40)]
    public Property A_purchase_without_tender_moves_as_its_table_says_and_pays_within_what_is_accepted() => Moves(ProcurementRegime.NonTender);

    [Property(MaxTest = 20)]
    public Property A_purchase_below_the_threshold_moves_as_its_table_says_and_pays_within_what_is_accepted() => Moves(ProcurementRegime.BelowThreshold);

    [Property(MaxTest = 20)]
    public Property A_purchase_of_own_funds_moves_as_its_table_says_and_pays_within_what_is_accepted() => Moves(ProcurementRegime.OwnFunds);

    [Property(MaxTest = 20)]
    public Property A_micro_grant_moves_as_its_table_says_and_pays_within_what_is_accepted() => Moves(ProcurementRegime.MicroGrant);

    private static Property Moves(ProcurementRegime regime) =>
        LifecycleLaws.Hold<PurchaseProject, PurchaseProjectId, PurchaseProjectState, PurchaseProjectEvent, PurchaseStatus, PurchaseVerb>(
            () => Plan(Terms(regime, Budget(regime))).Value, PurchaseProject.Lifecycle, project => project.Status, PurchaseStories.Try,
            project =>
            {
                var contracted = project.State.Contract?.Price.Amount ?? 0;
                Assert.True(project.State.Paid.Amount <= project.Payable.Amount, "paid ≤ payable");
                Assert.True(project.Payable.Amount <= project.AcceptedAmount.Amount, "payable ≤ accepted");
                Assert.True(project.AcceptedAmount.Amount <= contracted, "accepted ≤ contracted");
                Assert.Equal(project.State.Paid.Amount, project.State.Payments.Sum(payment => payment.Amount.Amount));
                Assert.Equal(contracted, (project.State.OriginalPrice?.Amount ?? 0) + project.State.Supplements.Sum(one => one.Amount.Amount));
                if (Rules.Holds(ProcurementInvariant.SupplementLimit, regime))
                    Assert.True(contracted <= (project.State.OriginalPrice?.Amount ?? 0) * 1.1m, "supplements within a tenth");
            },
            steps: 80);
}
