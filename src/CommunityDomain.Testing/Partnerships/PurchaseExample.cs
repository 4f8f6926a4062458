using CommunityDomain.Partnerships;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Takes service purchases through their life with everything in order, under each regime, for tests that need one at some point of it.</summary>
/// <remarks>A town's mediation among foreigners in 2024, in renminbi: planned on 1 February, awarded on 4 March, performed from 1 June on. Every budget,
/// bond and day stands on the boundary of its rule, so that one step more is refused.</remarks>
public static class PurchaseExample
{
    /// <summary>The zone whose days count: eight hours before UTC.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZone.ForOffset(Offset.FromHours(8));

    /// <summary>Who acts: an officer of the subdistrict.</summary>
    public static Actor Clerk { get; } = new(new(7), Role.SubdistrictOfficer);

    /// <summary>Where the service is given.</summary>
    public static CommunityId Town { get; } = new(0x70);

    /// <summary>Who purchases.</summary>
    public static PartyId Subdistrict { get; } = new(0x51);

    /// <summary>The bidder that wins.</summary>
    public static PartyId First { get; } = new(0xB1);

    /// <summary>The second best.</summary>
    public static PartyId Second { get; } = new(0xB2);

    /// <summary>The third best.</summary>
    public static PartyId Third { get; } = new(0xB3);

    /// <summary>The default rules, and the town's limits: the law from 300,000 yuan on, tenders from 1,000,000 on.</summary>
    public static ProcurementRules Rules { get; } = ProcurementRules.Default with
    {
        Thresholds = [new(Town, new(2024, 1, 1), Yuan(300_000), Yuan(1_000_000), RuleBasis.Practice("a published catalogue and its limits"))],
    };

    /// <summary>The first of the four lists, with one item, <c>GOV-1</c>, from 1 January 2024 on.</summary>
    public static PublishedList List { get; } = PublishedList.Open(new(1), Town, 1, "Services to purchase", Clerk, Nine(1, 1)).Value
        .PublishVersion([new("GOV-1", "Mediation", new(Scenario.Governance, PartnershipMode.ServicePurchase))], new(2024, 1, 1), Clerk, Nine(1, 1)).Value;

    /// <summary>The least budget of a tender and of another method of the law, the greatest below the threshold, and 30,000 of a micro-grant, in yuan.</summary>
    /// <param name="regime">The regime.</param>
    public static decimal Budget(ProcurementRegime regime) => regime switch
    {
        ProcurementRegime.Tender => 1_000_000,
        ProcurementRegime.NonTender => 300_000,
        ProcurementRegime.MicroGrant => 30_000,
        _ => 299_999.99m,
    };

    /// <summary>What every bidder asks, in yuan; within the budget, and a multiple of 200.</summary>
    /// <param name="regime">The regime.</param>
    public static decimal Price(ProcurementRegime regime) => regime == ProcurementRegime.MicroGrant ? 20_000 : 200_000;

    /// <summary>Terms of a year from 1 June 2024, judged by price (20 %) and by one quality criterion, <c>method</c>.</summary>
    /// <param name="regime">The regime that is declared.</param>
    /// <param name="budget">The budget in yuan, with two digits at most.</param>
    public static PurchaseTerms Terms(ProcurementRegime regime, decimal budget) => new(
        "Mediation among foreigners", Town, Scenario.Governance, Subdistrict,
        regime == ProcurementRegime.OwnFunds ? LegalForm.SelfGoverningBody : LegalForm.StateOrgan, "mediation", regime, InCatalogue: false,
        Yuan(budget), new(new(2024, 6, 1), new(2025, 5, 31)), NeedIsStable: false, Negative: null,
        [new("price", BidCriterionKind.Price, Percent(20)), new("method", BidCriterionKind.Quality, Percent(80))], Percent(2), AdmittedOnly: false);

    /// <summary>Plans a purchase from <see cref="List"/> on 1 February 2024.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="others">What the purchaser plans beside it.</param>
    public static Result<PurchaseProject> Plan(PurchaseTerms terms, params IReadOnlyCollection<PlannedPurchase> others) =>
        PurchaseProject.Plan(new(1), terms, List, "GOV-1", others, AgreementRules.Default, Rules, Zone, Clerk, Nine(2, 1));

    /// <summary>A bid that counts in every regime, of a responsible person of the bidder's own.</summary>
    /// <param name="bidder">Who bids.</param>
    /// <param name="price">The price in yuan.</param>
    public static Bid Bid(PartyId bidder, decimal price) =>
        new(bidder, LegalForm.SocialServiceInstitution, Yuan(price), new(bidder.Value), [], null, null);

    /// <summary>A project that receives bids until the first instant of 1 March 2024.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="bids">What it received, on 5 February.</param>
    public static PurchaseProject Bidding(ProcurementRegime regime, params IReadOnlyList<Bid> bids)
    {
        ArgumentNullException.ThrowIfNull(bids);
        var project = Published(regime).OpenBidding(Clerk, Nine(2, 2)).Value;
        return bids.Aggregate(project, (one, bid) => one.SubmitBid(bid, Clerk, Nine(2, 5)).Value);
    }

    /// <summary>Three evaluators without any interest, who like the bidders in the order given: 90 points, 80, and so on.</summary>
    /// <param name="bidders">The bidders, ten at most.</param>
    public static ValueList<Evaluator> Panel(params IReadOnlyList<PartyId> bidders) => Enumerable.Range(1, 3).Select(number => new Evaluator(
        new PersonId((uint)number), [], bidders.Select((bidder, i) => new EvaluatorScore(bidder, "method", 90 - (10 * i))).ToValueList())).ToValueList();

    /// <summary>A project whose award to <see cref="First"/>, before <see cref="Second"/> and <see cref="Third"/>, was published on 4 March 2024.</summary>
    /// <param name="regime">The regime.</param>
    public static PurchaseProject Awarded(ProcurementRegime regime) => Evaluated(regime).NoticeAward(Rules, Clerk, Nine(3, 4)).Value;

    /// <summary>An award that <see cref="Second"/> challenged on 5 March 2024.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="mayChangeResult">Whether the challenge may change the result; only then it holds the project.</param>
    public static PurchaseProject Challenged(ProcurementRegime regime, bool mayChangeResult) => Awarded(regime).FileChallenge(
        Second, "the scores", mayChangeResult, Rules, WorkCalendar.China, Zone, Clerk, Nine(3, 5)).Value;

    /// <summary>A contract with the winner: a hundred of milestone <c>M1</c> and ten of <c>M2</c>, half of the price each; a tenth is retained.</summary>
    /// <param name="regime">The regime.</param>
    public static PurchaseContract Contract(ProcurementRegime regime) => new(
        First, Yuan(Price(regime)),
        [new("M1", "mediations", 100, Yuan(Price(regime) / 200), DueRule.On(new(2024, 12, 31))),
            new("M2", "reports", 10, Yuan(Price(regime) / 20), DueRule.On(new(2025, 5, 31)))],
        Percent(10), Percent(10), SubcontractsWhole: false);

    /// <summary>A project that is performed since 1 June 2024; nothing is delivered.</summary>
    /// <param name="regime">The regime.</param>
    public static PurchaseProject Performing(ProcurementRegime regime) =>
        Contracted(regime).PublishContract(Clerk, Nine(3, 21)).Value.FileContract("receipt 1", Clerk, Nine(3, 22)).Value.Start(Rules, Clerk, Nine(6, 1)).Value;

    /// <summary>A project that has got as far as <paramref name="status"/>, with its whole history among its changes. What is accepted in part has the
    /// milestone <c>M1</c> alone; what is settled was accepted in full and paid; what is archived was settled.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="status">Any status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    public static PurchaseProject Project(ProcurementRegime regime, PurchaseStatus status) => status switch
    {
        PurchaseStatus.Planned => Plan(Terms(regime, Budget(regime))).Value,
        PurchaseStatus.Published => Published(regime),
        PurchaseStatus.Bidding => Bidding(regime, Bids(regime)),
        PurchaseStatus.Evaluated => Evaluated(regime),
        PurchaseStatus.AwardNotice => Awarded(regime),
        PurchaseStatus.Contracted => Contracted(regime),
        PurchaseStatus.Performing => Performing(regime),
        PurchaseStatus.Rectifying => Performing(regime).OrderRectification("reports are thin", new(2024, 7, 31), Zone, Clerk, Nine(7, 1)).Value,
        PurchaseStatus.Accepted => Concluded(Accepted(Accepted(Performing(regime), 1), 2)),
        PurchaseStatus.PartlyAccepted => Concluded(Accepted(Performing(regime), 1)),
        PurchaseStatus.Rejected => Concluded(Performing(regime)),
        PurchaseStatus.Settled => Settled(regime),
        PurchaseStatus.Archived => Settled(regime).Archive(new(2039, 12, 31), Rules, Zone, Clerk, Nine(12, 31)).Value,
        PurchaseStatus.Void => Bidding(regime).DeclareVoid("nobody bid", Clerk, Nine(3, 1)).Value,
        PurchaseStatus.Cancelled => Published(regime).Cancel("no budget", Clerk, Nine(2, 2)).Value,
        PurchaseStatus.Terminated => Accepted(Performing(regime), 1).Terminate("the contractor is gone", Clerk, Nine(12, 1)).Value,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "The status is not defined."),
    };

    private static Bid[] Bids(ProcurementRegime regime) =>
        [Bid(First, Price(regime)), Bid(Second, Price(regime)), Bid(Third, Price(regime))];

    private static PurchaseProject Published(ProcurementRegime regime) =>
        Plan(Terms(regime, Budget(regime))).Value.Publish(Nine(3, 1) - Duration.FromHours(9), Rules, Zone, Clerk, Nine(2, 1)).Value;

    private static PurchaseProject Evaluated(ProcurementRegime regime) =>
        Bidding(regime, Bids(regime)).Evaluate(Panel(First, Second, Third), Rules, Zone, Clerk, Nine(3, 1)).Value;

    private static PurchaseProject Contracted(ProcurementRegime regime) =>
        Awarded(regime).Sign(new(9), Contract(regime), Rules, Clerk, Nine(3, 20)).Value;

    private static PurchaseProject Accepted(PurchaseProject performing, int milestone)
    {
        var contracted = performing.State.Contract!.Milestones[milestone - 1];
        var now = Nine(11, milestone);
        var today = now.InZone(Zone).Date;
        return performing.Deliver(contracted.Code, contracted.Quantity, today, Rules, Zone, Clerk, now).Value
            .AcceptDelivery(milestone, contracted.Quantity, Percent(100), Yuan(0), today, "record", Zone, Clerk, now).Value;
    }

    private static PurchaseProject Concluded(PurchaseProject performing) =>
        performing.HearUsers(new(50, 45, "survey"), Clerk, Nine(12, 1)).Value.Conclude(Rules, new(2024, 12, 2), Zone, Clerk, Nine(12, 2)).Value;

    private static PurchaseProject Settled(ProcurementRegime regime)
    {
        var accepted = Project(regime, PurchaseStatus.Accepted);
        return accepted.Pay(accepted.Payable, "transfer", Rules, Clerk, Nine(12, 3)).Value.Settle(Clerk, Nine(12, 4)).Value;
    }

    private static Instant Nine(int month, int day) => Instant.FromUtc(2024, month, day, 1, 0);

    private static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    private static Percentage Percent(decimal value) => Percentage.Create(value).Value;
}
