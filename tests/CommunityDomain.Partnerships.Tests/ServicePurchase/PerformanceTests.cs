using FluentResults;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Deliveries, acceptance, payment, supplements and the files, each on its edge.</summary>
public sealed class PerformanceTests
{
    private static readonly string[] None = [];

    private static PurchaseProject Delivered(PurchaseProject project, string milestone, int quantity, LocalDate on) =>
        project.Deliver(milestone, quantity, on, Rules, Shanghai, Officer, At(2024, 12, 1)).Value;

    private static Result<PurchaseProject> Accept(
        PurchaseProject project, int quantity, Percentage quality, decimal deduction = 0, LocalDate? on = null) => project.AcceptDelivery(
        project.State.Deliveries.Count, quantity, quality, Yuan(deduction), on ?? new(2024, 12, 1), "record", Shanghai, Officer, At(2024, 12, 1));

    private static Result<PurchaseProject> Conclude(PurchaseProject project, LocalDate on) =>
        project.Conclude(Rules, on, Shanghai, Officer, At(2024, 12, 31));

    private static PurchaseProject Performing(ProcurementRegime regime, PurchaseContract contract, decimal? price = null) => Bidding(
            regime, Bid(First, price ?? Price(regime)))
        .Evaluate(Panel(First), Rules, Shanghai, Officer, At(2024, 3, 1)).Value.NoticeAward(Rules, Officer, At(2024, 3, 4)).Value
        .Sign(new(9), contract, Rules, Officer, At(2024, 3, 20)).Value.PublishContract(Officer, At(2024, 3, 21)).Value.Start(Rules, Officer, At(2024, 6, 1)).Value;

    [Fact]
    public void Nothing_is_delivered_before_the_contract_was_signed()
    {
        var performing = Testing.PurchaseExample.Performing(ProcurementRegime.Tender);
        string[] On(LocalDate day) => performing.Deliver("M2", 1, day, Rules, Shanghai, Officer, At(2024, 7, 1)).Codes();

        // Signed on 20 March, performed from 1 June on. Regression: a delivery of years before the contract was recorded, accepted and paid.
        Assert.Equal(["partnerships.backdated"], On(new(2024, 3, 19)));
        Assert.Equal(None, On(new(2024, 3, 20)));
    }

    [Fact]
    public void Users_are_heard_before_final_acceptance_by_its_date_too()
    {
        PurchaseProject Heard(ProcurementRegime regime) => Testing.PurchaseExample.Performing(regime).HearUsers(new(5, 5, "survey"), Officer, At(2024, 12, 10)).Value;

        // Regression: final acceptance was dated before the users were heard.
        Assert.Equal(["partnerships.backdated"], Conclude(Heard(ProcurementRegime.Tender), new(2024, 12, 9)).Codes());
        Assert.Equal(None, Conclude(Heard(ProcurementRegime.Tender), new(2024, 12, 10)).Codes());
        Assert.Equal(None, Conclude(Heard(ProcurementRegime.OwnFunds), new(2024, 12, 9)).Codes());
        // Asked again, they were heard the last time.
        var again = Heard(ProcurementRegime.Tender).HearUsers(new(9, 9, "survey 2"), Officer, At(2024, 12, 12)).Value;
        Assert.Equal(["partnerships.backdated"], Conclude(again, new(2024, 12, 11)).Codes());
    }

    [Fact]
    public void Final_acceptance_is_not_dated_before_the_last_acceptance()
    {
        var accepted = Accept(Delivered(Testing.PurchaseExample.Performing(ProcurementRegime.OwnFunds), "M2", 10, new(2024, 11, 20)), 10, Percent(100), on: new(2024, 11, 25)).Value;

        Assert.Equal(["partnerships.backdated"], Conclude(accepted, new(2024, 11, 24)).Codes());
        Assert.Equal(None, Conclude(accepted, new(2024, 11, 25)).Codes());
    }

    [Fact]
    public void Quality_and_retention_are_parts_of_a_whole()
    {
        var (more, all) = (Percentage.Create(100.0001m, 1000).Value, Percent(100));
        var delivered = Delivered(Testing.PurchaseExample.Performing(ProcurementRegime.Tender), "M2", 10, new(2024, 11, 20));
        string[] Sign(Percentage retention) => Awarded(ProcurementRegime.Tender).Sign(
            new(9), Contract(ProcurementRegime.Tender) with { Retention = retention }, Rules, Officer, At(2024, 3, 20)).Codes();

        // Regression: a quality of 200 % accepted twice what was contracted, and a retention above the whole made less than nothing payable.
        Assert.Equal(["core.out-of-range"], Accept(delivered, 10, more).Codes());
        Assert.Equal(None, Accept(delivered, 10, all).Codes());
        Assert.Equal(["core.out-of-range"], Sign(more));
        Assert.Equal(None, Sign(all));
    }

    [Fact]
    public void What_was_not_accepted_of_a_delivery_is_delivered_again()
    {
        var project = Accept(Delivered(Testing.PurchaseExample.Performing(ProcurementRegime.Tender), "M2", 10, new(2024, 11, 20)), 6, Percent(50), 0.5m).Value;

        Assert.Equal(["core.out-of-range"], project.Deliver("M2", 5, new(2024, 11, 21), Rules, Shanghai, Officer, At(2024, 12, 1)).Codes());
        project = Accept(Delivered(project, "M2", 4, new(2024, 11, 21)), 4, Percent(100)).Value;
        // Six at half a rate of 10,000 and a deduction of half a yuan; four whole.
        Assert.Equal(Yuan(29_999.5m + 40_000), project.AcceptedAmount);
        Assert.Equal(Yuan(69_999.5m - 6_999.95m), project.Payable);
        Assert.Equal(AcceptanceOutcome.Part, Outcome(project));
        Assert.Equal(AcceptanceOutcome.None, Outcome(Accept(Delivered(Testing.PurchaseExample.Performing(ProcurementRegime.Tender), "M2", 10, new(2024, 11, 20)), 0, Percent(100)).Value));
        var whole = Accept(Delivered(project, "M1", 100, new(2024, 11, 21)), 100, Percent(1)).Value;
        Assert.Equal(AcceptanceOutcome.Full, Outcome(whole));

        static AcceptanceOutcome Outcome(PurchaseProject project) =>
            Conclude(project.HearUsers(new(5, 5, "survey"), Officer, At(2024, 12, 2)).Value, new(2024, 12, 2)).Value.Status switch
            {
                PurchaseStatus.Accepted => AcceptanceOutcome.Full,
                PurchaseStatus.PartlyAccepted => AcceptanceOutcome.Part,
                _ => AcceptanceOutcome.None,
            };
    }

    [Theory]
    [InlineData(100.05, 10, 10.01)]
    [InlineData(100.04, 10, 10)]
    [InlineData(100.05, 33.33, 33.35)]
    public void The_retention_is_rounded_to_the_fen_and_half_a_fen_is_retained(decimal price, decimal retention, decimal retained)
    {
        const ProcurementRegime regime = ProcurementRegime.OwnFunds;
        var contract = new PurchaseContract(
            First, Yuan(price), [new("M1", "all", 1, Yuan(price), DueRule.On(new(2024, 12, 31)))], Percent(retention), Percent(0), SubcontractsWhole: false);
        var accepted = Accept(Delivered(Performing(regime, contract, price), "M1", 1, new(2024, 11, 20)), 1, Percent(100)).Value;

        Assert.Equal(Yuan(price - retained), accepted.Payable);
        // Retained while something is set right as well; nothing is paid then.
        var rectifying = accepted.OrderRectification("thin", new(2024, 12, 31), Shanghai, Officer, At(2024, 12, 2)).Value;
        Assert.Equal(accepted.Payable, rectifying.Payable);
        Assert.Equal(["core.illegal-verb"], rectifying.Pay(Yuan(1), "transfer", Rules, Officer, At(2024, 12, 3)).Codes());
    }

    [Fact]
    public void A_tenth_of_an_odd_price_is_rounded_down_and_small_supplements_add_up()
    {
        PurchaseProject project = Performing(ProcurementRegime.NonTender, new(
            First, Yuan(100.05m), [new("M1", "all", 1, Yuan(100.05m), DueRule.On(new(2024, 12, 31)))], Percent(0), Percent(0), SubcontractsWhole: false), 100.05m);
        Result<PurchaseProject> Add(PurchaseProject to, string code, decimal amount) =>
            to.Supplement(new(code, "more", 1, Yuan(amount), DueRule.On(new(2024, 12, 31))), Rules, Officer, At(2024, 7, 1));

        Assert.Equal(["partnerships.supplements-exceed"], Add(project, "S1", 10.01m).Codes());
        Assert.Equal(None, Add(project, "S1", 10).Codes());
        var three = Add(Add(project, "S1", 3.33m).Value, "S2", 3.33m).Value;
        Assert.Equal(["partnerships.supplements-exceed"], Add(three, "S3", 3.35m).Codes());
        Assert.Equal(None, Add(three, "S3", 3.34m).Codes());
    }

    [Fact]
    public void Units_of_all_milestones_may_pass_what_an_int_counts()
    {
        var contract = new PurchaseContract(
            First, Yuan(60_000),
            [.. Enumerable.Range(1, 3).Select(number => new Milestone($"M{number}", "leaflets", 2_000_000, Yuan(0.01m), DueRule.On(new(2024, 12, 31))))],
            Percent(0), Percent(0), SubcontractsWhole: false);
        contract = contract with
        {
            Price = Yuan(60_000_000),
            Milestones = contract.Milestones.Select(milestone => milestone with { Quantity = 2_000_000_000 }).ToValueList(),
        };
        var terms = Terms(ProcurementRegime.OwnFunds, 60_000_000);
        var project = Plan(terms).Value.Publish(At(2024, 3, 1, 0), Rules, Shanghai, Officer, At(2024, 2, 1)).Value.OpenBidding(Officer, At(2024, 2, 2)).Value
            .SubmitBid(Bid(First, 60_000_000), Officer, At(2024, 2, 5)).Value.Evaluate(Panel(First), Rules, Shanghai, Officer, At(2024, 3, 1)).Value
            .NoticeAward(Rules, Officer, At(2024, 3, 4)).Value.Sign(new(9), contract, Rules, Officer, At(2024, 3, 20)).Value.Start(Rules, Officer, At(2024, 6, 1)).Value;
        foreach (var milestone in contract.Milestones)
            project = Accept(Delivered(project, milestone.Code, milestone.Quantity, new(2024, 11, 20)), milestone.Quantity, Percent(100)).Value;

        // Regression: the sum of the quantities was an int and threw.
        Assert.Equal(PurchaseStatus.Accepted, Conclude(project, new(2024, 12, 2)).Value.Status);
    }

    [Fact]
    public void Files_are_kept_for_fifteen_years_from_a_leap_day_too()
    {
        var cancelled = Plan(Terms(ProcurementRegime.Tender, 1_000_000)).Value.Cancel("no budget", Officer, At(2024, 2, 2)).Value;
        string[] Archive(PurchaseProject project, LocalDate until) => project.Archive(until, Rules, Shanghai, Officer, At(2024, 2, 29, 23)).Codes();

        // 2039 has no 29 February: the years end with the last day of the month.
        Assert.Equal(["partnerships.retention-too-short"], Archive(cancelled, new(2039, 2, 27)));
        Assert.Equal(None, Archive(cancelled, new(2039, 2, 28)));
        var grant = Plan(Terms(ProcurementRegime.MicroGrant, 30_000)).Value.Cancel("no budget", Officer, At(2024, 2, 2)).Value;
        Assert.Equal(["partnerships.retention-too-short"], Archive(grant, new(2024, 2, 28)));
        Assert.Equal(None, Archive(grant, new(2024, 2, 29)));
    }

    [Fact]
    public void A_contract_is_published_two_working_days_after_a_holiday_began()
    {
        // Signed on Tuesday 30 April 2024, before the holiday of 1 to 5 May: the two working days are the 6th and the 7th.
        var signed = Awarded(ProcurementRegime.Tender).Sign(new(9), Contract(ProcurementRegime.Tender), Rules, Officer, At(2024, 4, 30, 23)).Value;
        LateStep[] Late(Instant published) => [.. signed.PublishContract(Officer, published).Value.LateSteps(Rules, WorkCalendar.China, Shanghai, published)
            .Where(step => step.Invariant == ProcurementInvariant.ContractPublished)];

        Assert.Empty(Late(At(2024, 5, 7, 23)));
        Assert.Equal([new(ProcurementInvariant.ContractPublished, new(2024, 5, 7), new LocalDate(2024, 5, 8))], Late(At(2024, 5, 8, 0)));
    }

    [Fact]
    public void Milestones_and_criteria_have_words() => Assert.Equal(
        ["core.empty", "core.empty"],
        Awarded(ProcurementRegime.Tender).Sign(
            new(9),
            Contract(ProcurementRegime.Tender) with { Milestones = [new("M1", " ", 1, Yuan(200_000), DueRule.On(new(2024, 12, 31)))] },
            Rules, Officer, At(2024, 3, 20)).Codes()
            .Concat(Plan(Terms(ProcurementRegime.Tender, 1_000_000) with { Criteria = [new(" ", BidCriterionKind.Price, Percent(100))] }).Codes()));
}
