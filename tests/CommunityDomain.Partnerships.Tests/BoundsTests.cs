using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Partnerships.Tests.LinkingSetup;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Every number and every day that a verb takes, on both ends: the last that is let through, and the first that is not.</summary>
public sealed class BoundsTests
{
    private static readonly PurchaseProject Bought = Performing(ProcurementRegime.Tender);
    private static readonly PurchaseProject DeliveredOnce = Bought.Deliver("M2", 10, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1)).Value;
    private static readonly PurchaseProject AcceptedOnce =
        DeliveredOnce.AcceptDelivery(1, 10, Percent(100), Yuan(0), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 1)).Value;

    private static readonly Agreement Agreed = AgreementBuilder.InForce(
        new(1), AgreementBuilder.Terms(PartnershipMode.ResourceLinking, Scenario.Services, LegalForm.Enterprise), Shanghai, Officer);

    private static readonly RegisterEntry Reserved = Open(1, Demand with { Quantity = 5 }).Reserve(new(1), 2, Officer, Now).Value;

    private static readonly Dictionary<string, (string Code, Func<decimal, IResultBase> Attempt, decimal[] Within, decimal[] Beyond)> Numbers = new()
    {
        ["budget"] = ("core.out-of-range", value => PurchaseExample.Plan(Terms(ProcurementRegime.OwnFunds, value)), [0.01m], [0]),
        ["bid"] = ("core.out-of-range", value => Bidding(ProcurementRegime.Tender).SubmitBid(Bid(First, value), Officer, At(2024, 2, 5)), [0.01m], [0]),
        ["score"] = ("core.out-of-range", value => Bidding(ProcurementRegime.MicroGrant, Bid(First, 20_000)).Evaluate(
            [new(new PersonId(1), [], [new(First, "method", value)])], Rules, Shanghai, Officer, At(2024, 3, 1)), [0, 100], [-0.1m, 100.1m]),
        ["milestone's quantity"] = ("core.out-of-range", value => Bought.Supplement(
            new("M3", "more", (int)value, Yuan(1), DueRule.On(new(2024, 8, 1))), Rules, Officer, At(2024, 7, 1)), [1], [0]),
        ["milestone's rate"] = ("core.out-of-range", value => Bought.Supplement(
            new("M3", "more", 1, Yuan(value), DueRule.On(new(2024, 8, 1))), Rules, Officer, At(2024, 7, 1)), [0.01m], [0]),
        ["delivered"] = ("core.out-of-range", value => Bought.Deliver(
            "M2", (int)value, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1)), [1, 10], [0, 11]),
        ["accepted"] = ("core.out-of-range", value => DeliveredOnce.AcceptDelivery(
            1, (int)value, Percent(100), Yuan(0), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 1)), [0, 10], [-1, 11]),
        ["deduction"] = ("core.out-of-range", value => DeliveredOnce.AcceptDelivery(
            1, 10, Percent(100), Yuan(value), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 1)), [0, 100_000], [-0.01m, 100_000.01m]),
        ["asked"] = ("core.out-of-range", value => Bought.HearUsers(new((int)value, 0, "survey"), Officer, At(2024, 7, 1)), [1], [0]),
        ["content"] = ("core.out-of-range", value => Bought.HearUsers(new(5, (int)value, "survey"), Officer, At(2024, 7, 1)), [0, 5], [-1, 6]),
        ["paid"] = ("core.out-of-range", value => AcceptedOnce.Pay(Yuan(value), "transfer", Rules, Officer, At(2024, 7, 2)), [0.01m], [0]),
        ["position of a list"] = ("core.out-of-range", value => PublishedList.Open(new(1), Town, (int)value, "list", Officer, Now), [1, 4], [0, 5]),
        ["days to take up a complaint"] = ("core.out-of-range", value => Complaint.Receive(
            new(1), Town, 9, "noise", ComplaintDeadlines.Default with { Accept = (int)value }, Officer, Now), [1, 10_000], [0, 10_001]),
        ["days to answer a complaint"] = ("core.out-of-range", value => Complaint.Receive(
            new(1), Town, 9, "noise", ComplaintDeadlines.Default with { Answer = (int)value }, Officer, Now), [1, 10_000], [0, 10_001]),
        ["months of supervision"] = ("core.out-of-range", value => SupervisionPlan.Start(
            new(1), Town, new(new(2024, 1, 1), (int)value), Officer, At(2024, 1, 1)), [1, 1200], [0, 1201]),
        ["number of a report"] = ("core.out-of-range", value => SupervisionPlan.Start(new(1), Town, new(new(2024, 1, 1), 6), Officer, At(2024, 1, 1)).Value
            .File(SupervisionKind.Monthly, (int)value, "report", Shanghai, Officer, At(2024, 7, 1)), [1, 6], [0, 7]),
        ["stars"] = ("core.out-of-range", value =>
        {
            var change = LinkProposal.Offer(new(1), Open(1, Demand), Open(2, Supply), 1, MatchObjective.Stable, AnswerBy, Officer, Now).Value;
            var confirmed = change.Proposal.Accept(EntrySide.Demand, Officer, Now).Value.Accept(EntrySide.Supply, Officer, Now).Value;
            return confirmed.Deliver("visit log", change.Demand, change.Supply, Officer, Now).Value.Proposal.Rate(new((int)value, "kind"), Officer, Now);
        }, [1, 5], [0, 6]),
        ["units of an entry"] = ("core.out-of-range", value => RegisterEntry.Draft(new(1), Demand with { Quantity = (int)value }, Officer, Now), [1], [0]),
        ["units reserved"] = ("core.out-of-range", value => Reserved.Reserve(new(2), (int)value, Officer, Now), [1, 3], [0, 4]),
        ["units given back"] = ("core.out-of-range", value => Reserved.Release(new(1), (int)value, Officer, Now), [1, 2], [0, 3]),
        ["units delivered"] = ("core.out-of-range", value => Reserved.Deliver(new(1), (int)value, Officer, Now), [1, 2], [0, 3]),
        ["weight of a round"] = ("core.out-of-range", value => MatchRound.Run(
            [], [], MatchObjective.Stable, new MatchWeights(0, 0, (long)value), AnswerBy, None, Now), [0, 1_000_000], [-1, 1_000_001]),
    };

    public static TheoryData<string> NumberNames => [.. Numbers.Keys];

    [Theory]
    [MemberData(nameof(NumberNames))]
    public void A_number_is_let_through_to_its_bounds_and_no_further(string number)
    {
        var (code, attempt, within, beyond) = Numbers[number];

        Assert.All(within, value => Assert.Empty(attempt(value).Codes()));
        Assert.All(beyond, value => Assert.Equal([code], attempt(value).Codes().Distinct()));
    }

    // The last day that is in time is the tenth of June; or the first is.
    private static readonly Dictionary<string, (string Code, Func<Instant, IResultBase> Attempt, bool IsFirst)> Days = new()
    {
        ["rectification ordered"] = ("partnerships.due-date-passed",
            now => Bought.OrderRectification("thin", new(2024, 6, 10), Shanghai, Officer, now), false),
        ["delivery recorded"] = ("partnerships.not-yet", now => Bought.Deliver("M2", 1, new(2024, 6, 10), Rules, Shanghai, Officer, now), true),
        ["notice issued"] = ("partnerships.due-date-passed", now => Inspection.Find(new(1), Town, new(1), "a stall", Officer, At(2024, 6, 1)).Value
            .Persuade(PersuasionKind.Words, "please", Officer, At(2024, 6, 1)).Value.Reinspect(false, "photo", Officer, At(2024, 6, 2)).Value
            .IssueNotice(new([new(2), new(3)], new(3), "clear", new(2024, 6, 10)), Shanghai, Officer, now), false),
        ["entered on a board"] = ("partnerships.due-date-passed", now => HonourBoard.Open(new(1), Town, Officer, At(2024, 6, 1)).Value
            .Enter(BoardColour.Red, new(1), LegalForm.StateOrgan, "clean", new(2024, 6, 10), Shanghai, Officer, now), false),
        ["remedy ordered"] = ("partnerships.due-date-passed",
            now => Agreed.OrderRemedy(new(AgreementBuilder.Partner, "thin", new(2024, 6, 10)), Shanghai, Officer, now), false),
    };

    public static TheoryData<string> DayNames => [.. Days.Keys];

    [Theory]
    [MemberData(nameof(DayNames))]
    public void A_day_counts_whole_and_the_next_one_does_not(string day)
    {
        var (code, attempt, isFirst) = Days[day];
        var (inTime, late) = isFirst ? (At(2024, 6, 10, 0), At(2024, 6, 10, 0) - Duration.Epsilon) : (At(2024, 6, 11, 0) - Duration.Epsilon, At(2024, 6, 11, 0));

        Assert.Empty(attempt(inTime).Codes());
        Assert.Equal([code], attempt(late).Codes());
    }
}
