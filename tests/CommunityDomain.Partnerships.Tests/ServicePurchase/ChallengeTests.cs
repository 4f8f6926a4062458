using FluentResults;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Challenges and complaints, at every point of a purchase.</summary>
public sealed class ChallengeTests
{
    private static readonly PartyId Fourth = new(0xB4);

    private static Result<PurchaseProject> File(PurchaseProject project, PartyId challenger, Instant at, bool mayChangeResult = true) =>
        project.FileChallenge(challenger, "scores", mayChangeResult, Rules, WorkCalendar.China, Shanghai, Officer, at);

    private static Result<PurchaseProject> Complain(PurchaseProject project, Instant at) =>
        project.Complain(project.State.Challenges[^1].Id, Rules, WorkCalendar.China, Shanghai, Officer, at);

    private static PurchaseProject Decide(PurchaseProject project, bool upheld, Instant at, int number = 0) =>
        project.DecideChallenge(project.State.Challenges[number].Id, upheld, "so", Officer, at).Value;

    private static PurchaseProject AwardedOfFour(ProcurementRegime regime) => Bidding(
        regime, Bid(First, Price(regime)), Bid(Second, Price(regime)), Bid(Third, Price(regime)), Bid(Fourth, Price(regime)))
        .Evaluate(Panel(First, Second, Third, Fourth), Rules, Shanghai, Officer, At(2024, 3, 1)).Value.NoticeAward(Rules, Officer, At(2024, 3, 4)).Value;

    [Fact]
    public void Two_bidders_left_after_an_award_fell_void_a_tender()
    {
        var fallen = Decide(File(Awarded(ProcurementRegime.Tender), Second, At(2024, 3, 5)).Value, true, At(2024, 3, 8));

        // Regression: the next of two was awarded, though a tender with two qualified bidders is void.
        var error = Assert.IsType<PartnershipsErrors.TooFewBidders>(Assert.Single(fallen.NoticeAward(Rules, Officer, At(2024, 3, 9)).Errors));
        Assert.Equal((2, 3), (error.Left, error.Least));
        Assert.Equal(PurchaseStatus.Void, fallen.DeclareVoid("two bidders left", Officer, At(2024, 3, 9)).Value.Status);
        // Three of four are enough; so is one where three are not asked for, and nobody never.
        var next = Decide(File(AwardedOfFour(ProcurementRegime.Tender), Second, At(2024, 3, 5)).Value, true, At(2024, 3, 8))
            .NoticeAward(Rules, Officer, At(2024, 3, 9)).Value;
        Assert.Equal(Second, next.State.Winner!.Bidder);
        var one = Bidding(ProcurementRegime.NonTender, Bid(First, 200_000), Bid(Second, 200_000))
            .Evaluate(Panel(First, Second), Rules, Shanghai, Officer, At(2024, 3, 1)).Value.NoticeAward(Rules, Officer, At(2024, 3, 4)).Value;
        one = Decide(File(one, Second, At(2024, 3, 5)).Value, true, At(2024, 3, 6)).NoticeAward(Rules, Officer, At(2024, 3, 7)).Value;
        Assert.Equal(Second, one.State.Winner!.Bidder);
        Assert.Equal(
            ["partnerships.nobody-left"],
            Decide(File(one, First, At(2024, 3, 8)).Value, true, At(2024, 3, 9), 1).NoticeAward(Rules, Officer, At(2024, 3, 11)).Codes());
    }

    [Fact]
    public void A_challenge_to_an_award_that_fell_neither_holds_nor_takes_back_the_next()
    {
        var two = File(File(AwardedOfFour(ProcurementRegime.Tender), Second, At(2024, 3, 5)).Value, Third, At(2024, 3, 6)).Value;
        var fallen = Decide(two, true, At(2024, 3, 8));

        // Regression: what was upheld against the first winner took the award of the second away, and could not be answered before there was one.
        var answered = Decide(fallen, true, At(2024, 3, 9), 1);
        Assert.Equal(PurchaseStatus.Evaluated, answered.Status);
        var next = fallen.NoticeAward(Rules, Officer, At(2024, 3, 11)).Value;
        Assert.False(next.IsHeldAt(Rules, At(2024, 3, 11)));
        next = Decide(next, true, At(2024, 3, 12), 1);
        Assert.Equal((PurchaseStatus.AwardNotice, Second), (next.Status, next.State.Winner!.Bidder));
        // The next award is challenged anew, and falls to that.
        var again = File(next, Third, At(2024, 3, 12)).Value;
        Assert.True(again.IsHeldAt(Rules, At(2024, 3, 12)));
        Assert.Equal([First, First, Second], again.State.Challenges.Select(challenge => challenge.Winner!.Value));
        Assert.Equal(PurchaseStatus.Evaluated, Decide(again, true, At(2024, 3, 13), 2).Status);
    }

    [Fact]
    public void A_winner_that_does_not_sign_makes_room_for_the_next()
    {
        var awarded = AwardedOfFour(ProcurementRegime.Tender);
        var declined = awarded.DeclineAward("no staff", Officer, At(2024, 3, 8)).Value;

        Assert.Equal(["core.empty"], awarded.DeclineAward(" ", Officer, At(2024, 3, 8)).Codes());
        Assert.Equal((PurchaseStatus.Evaluated, null, null), (declined.Status, declined.State.Winner, declined.State.AwardedAt));
        Assert.Equal((DisqualificationGround.AwardDeclined, "no staff"), (declined.State.Bids[0].Disqualified, declined.State.Bids[0].Reason));
        var next = declined.NoticeAward(Rules, Officer, At(2024, 3, 9)).Value;
        Assert.Equal(Second, next.State.Winner!.Bidder);
        // The days for the signature begin anew with the next notice; two are too few for a tender.
        Assert.Empty(next.LateSteps(Rules, WorkCalendar.China, Shanghai, At(2024, 4, 8, 23)));
        Assert.Equal(["partnerships.too-few-bidders"], next.DeclineAward("no staff", Officer, At(2024, 3, 11)).Value.NoticeAward(Rules, Officer, At(2024, 3, 12)).Codes());
        Assert.Equal(["core.illegal-verb"], Performing(ProcurementRegime.Tender).DeclineAward("no staff", Officer, At(2024, 7, 1)).Codes());
    }

    [Fact]
    public void What_can_not_change_the_result_holds_nothing_and_takes_no_award_back()
    {
        var raised = Challenged(ProcurementRegime.Tender, mayChangeResult: false);

        Assert.False(raised.IsHeldAt(Rules, At(2024, 3, 6)));
        Assert.Equal(PurchaseStatus.AwardNotice, Decide(raised, true, At(2024, 3, 6)).Status);
        Assert.Equal(["partnerships.unknown-bidder"], File(Awarded(ProcurementRegime.Tender), new(0xFF), At(2024, 3, 5)).Codes());
    }

    [Fact]
    public void A_complaint_is_of_an_answer_that_did_not_uphold_and_comes_once()
    {
        var raised = Challenged(ProcurementRegime.Tender, mayChangeResult: false);

        Assert.Equal(["partnerships.unknown-challenge"], Complain(Decide(raised, true, At(2024, 3, 6)), At(2024, 3, 7)).Codes());
        var complained = Complain(Decide(raised, false, At(2024, 3, 6)), At(2024, 3, 7)).Value;
        Assert.Equal(["partnerships.unknown-challenge"], Complain(complained, At(2024, 3, 8)).Codes());
        Assert.Equal(["partnerships.unknown-challenge"], Complain(Decide(complained, false, At(2024, 3, 8)), At(2024, 3, 11)).Codes());
    }

    [Fact]
    public void Fifteen_working_days_to_complain_follow_the_seven_to_answer_or_a_later_answer()
    {
        // Raised on Tuesday 5 March: the seven end with Thursday the 14th, the fifteen after it with Sunday 7 April, which is worked.
        var raised = Challenged(ProcurementRegime.Tender, mayChangeResult: true);

        // Regression: an early answer took from the time to complain, which the law counts from the end of the time to answer.
        var early = Decide(raised, false, At(2024, 3, 6));
        Assert.Empty(Complain(early, At(2024, 3, 7)).Codes());
        Assert.Empty(Complain(early, At(2024, 4, 7, 23)).Codes());
        Assert.Equal(["partnerships.challenge-late"], Complain(early, At(2024, 4, 8, 0)).Codes());
        // A late answer, of Monday 18 March, takes nothing either: the fifteen after it end with Tuesday 9 April.
        var late = Decide(raised, false, At(2024, 3, 18));
        Assert.Empty(Complain(late, At(2024, 4, 9, 23)).Codes());
        var error = Assert.IsType<PartnershipsErrors.ChallengeLate>(Assert.Single(Complain(late, At(2024, 4, 10, 0)).Errors));
        Assert.Equal(new LocalDate(2024, 4, 9), error.LastDay);
    }

    [Fact]
    public void Who_gets_no_answer_in_time_complains_all_the_same()
    {
        var raised = Challenged(ProcurementRegime.Tender, mayChangeResult: true);

        Assert.Equal(["partnerships.unknown-challenge"], Complain(raised, At(2024, 3, 14, 23)).Codes());
        // Regression: without an answer there was no way to the authority.
        var complained = Complain(raised, At(2024, 3, 15, 0)).Value;
        Assert.Equal(["partnerships.challenge-late"], Complain(raised, At(2024, 4, 8, 0)).Codes());
        Assert.True(complained.IsHeldAt(Rules, At(2024, 4, 14, 0) - Duration.Epsilon));
        Assert.False(complained.IsHeldAt(Rules, At(2024, 4, 14, 0)));
        // That it was never answered stays on record.
        Assert.Contains(
            new LateStep(ProcurementInvariant.ChallengeAnswered, new(2024, 3, 14), null, complained.State.Challenges[0].Id),
            Decide(complained, false, At(2024, 3, 20)).LateSteps(Rules, WorkCalendar.China, Shanghai, At(2024, 3, 21)));
        // Where the law gives no time to answer, none is over.
        Assert.Equal(
            ["partnerships.unknown-challenge"], Complain(Challenged(ProcurementRegime.MicroGrant, mayChangeResult: true), At(2025, 3, 15)).Codes());
    }

    public static TheoryData<PurchaseStatus> AfterTheAward =>
    [
        PurchaseStatus.Contracted, PurchaseStatus.Performing, PurchaseStatus.Rectifying, PurchaseStatus.Accepted, PurchaseStatus.PartlyAccepted,
        PurchaseStatus.Rejected, PurchaseStatus.Terminated,
    ];

    // Regression: a right in time was refused as illegal, and what was raised was never answered, where the project had moved on.
    [Theory]
    [MemberData(nameof(AfterTheAward))]
    public void Challenge_answer_complaint_and_decision_wait_for_nothing(PurchaseStatus status)
    {
        var project = Project(ProcurementRegime.MicroGrant, status);
        var raised = File(project, Second, At(2025, 1, 2)).Value;
        var complained = Complain(Decide(raised, false, At(2025, 1, 3)), At(2025, 1, 6)).Value;
        var decided = Decide(complained, true, At(2025, 1, 7));

        Assert.Equal([status, status, status], new[] { raised, complained, decided }.Select(one => one.Status));
        Assert.Equal(ChallengeStage.Decided, decided.State.Challenges[0].Stage);
        Assert.Equal(First, decided.State.Winner!.Bidder);
    }

    [Fact]
    public void What_was_raised_is_answered_and_decided_after_the_accounts_are_closed_or_the_purchase_is_off()
    {
        var fallen = Decide(File(File(AwardedOfFour(ProcurementRegime.Tender), Second, At(2024, 3, 5)).Value, Third, At(2024, 3, 6)).Value, true, At(2024, 3, 8));
        var gone = File(Project(ProcurementRegime.MicroGrant, PurchaseStatus.Rejected), Second, At(2025, 1, 2)).Value.Settle(Officer, At(2025, 1, 3)).Value;
        foreach (var project in new[]
        {
            fallen, fallen.Cancel("no budget", Officer, At(2024, 3, 9)).Value, fallen.DeclareVoid("tainted", Officer, At(2024, 3, 9)).Value, gone,
        })
        {
            var now = project.State.ChangedAt + Duration.FromDays(2);
            var last = project.State.Challenges.Count - 1;
            var decided = Decide(Complain(Decide(project, false, now, last), now).Value, false, now, last);
            Assert.Equal((project.Status, ChallengeStage.Decided), (decided.Status, decided.State.Challenges[^1].Stage));
        }
    }

    [Fact]
    public void While_it_is_held_nothing_is_signed_begun_delivered_added_concluded_or_paid()
    {
        var signed = Awarded(ProcurementRegime.Tender).Sign(new(9), Contract(ProcurementRegime.Tender), Rules, Officer, At(2024, 3, 5)).Value
            .PublishContract(Officer, At(2024, 3, 6)).Value;
        var begun = signed.Start(Rules, Officer, At(2024, 3, 6)).Value.Deliver("M2", 5, new(2024, 3, 7), Rules, Shanghai, Officer, At(2024, 3, 7)).Value
            .AcceptDelivery(1, 5, Percent(100), Yuan(0), new(2024, 3, 7), "record", Shanghai, Officer, At(2024, 3, 7)).Value
            .HearUsers(new(5, 5, "survey"), Officer, At(2024, 3, 7)).Value;
        string[] pending = ["partnerships.challenge-pending"];
        string[][] Attempts(PurchaseProject contracted, PurchaseProject performed, Instant now) =>
        [
            File(Awarded(ProcurementRegime.Tender), Second, At(2024, 3, 8)).Value.Sign(new(9), Contract(ProcurementRegime.Tender), Rules, Officer, now).Codes(),
            contracted.Start(Rules, Officer, now).Codes(),
            performed.Deliver("M2", 1, new(2024, 3, 8), Rules, Shanghai, Officer, now).Codes(),
            performed.Supplement(new("M3", "more", 1, Yuan(1_000), DueRule.On(new(2024, 8, 1))), Rules, Officer, now).Codes(),
            performed.Conclude(Rules, new(2024, 3, 8), Shanghai, Officer, now).Codes(),
            performed.Pay(Yuan(1_000), "transfer", Rules, Officer, now).Codes(),
        ];

        // Regression: a supplement was signed under a challenge.
        Assert.All(Attempts(File(signed, Second, At(2024, 3, 8)).Value, File(begun, Second, At(2024, 3, 8)).Value, At(2024, 3, 8)), codes => Assert.Equal(pending, codes));
        Assert.All(Attempts(signed, begun, At(2024, 3, 8)).Skip(1), Assert.Empty);
        // What was delivered before is still judged.
        var delivered = begun.Deliver("M2", 1, new(2024, 3, 8), Rules, Shanghai, Officer, At(2024, 3, 8)).Value;
        Assert.Empty(File(delivered, Second, At(2024, 3, 8)).Value
            .AcceptDelivery(2, 1, Percent(100), Yuan(0), new(2024, 3, 8), "record", Shanghai, Officer, At(2024, 3, 8)).Codes());
    }

    [Theory]
    [InlineData(ProcurementRegime.Tender, true)]
    [InlineData(ProcurementRegime.NonTender, true)]
    [InlineData(ProcurementRegime.BelowThreshold, false)]
    [InlineData(ProcurementRegime.OwnFunds, false)]
    [InlineData(ProcurementRegime.MicroGrant, false)]
    public void A_contract_whose_award_fell_to_a_challenge_is_ended_and_not_begun(ProcurementRegime regime, bool holds)
    {
        var signed = Awarded(regime).Sign(new(9), Contract(regime), Rules, Officer, At(2024, 3, 5)).Value.PublishContract(Officer, At(2024, 3, 6)).Value;
        var upheld = Decide(File(signed, Second, At(2024, 3, 7)).Value, true, At(2024, 3, 8));

        Assert.Equal(PurchaseStatus.Contracted, upheld.Status);
        // Regression: the contract was performed as if nothing had been decided.
        Assert.Equal(holds ? ["partnerships.challenge-upheld"] : [], upheld.Start(Rules, Officer, At(2024, 3, 9)).Codes());
        Assert.Equal(PurchaseStatus.Terminated, upheld.Terminate("the award fell", Officer, At(2024, 3, 9)).Value.Status);
        Assert.Empty(Decide(File(signed, Second, At(2024, 3, 7), mayChangeResult: false).Value, true, At(2024, 3, 8)).Start(Rules, Officer, At(2024, 3, 9)).Codes());
        Assert.Empty(Decide(File(signed, Second, At(2024, 3, 7)).Value, false, At(2024, 3, 8)).Start(Rules, Officer, At(2024, 3, 9)).Codes());
    }
}
