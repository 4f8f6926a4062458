using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Partnerships.Tests.LinkingSetup;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Every verb that asks for a reason, for evidence, or for who is meant: with it the verb goes through, without it it is refused for that alone.</summary>
public sealed class EmptyWordsTests
{
    private static readonly CommunityId Place = new(0x70);
    private static readonly Instant Later = At(2024, 6, 10);

    private static readonly Agreement Agreed = AgreementBuilder.InForce(
        new(1), AgreementBuilder.Terms(PartnershipMode.ResourceLinking, Scenario.Services, LegalForm.Enterprise), Shanghai, Officer);

    private static readonly Agreement Asked = Agreed.AskNovation(
        AgreementBuilder.Partner, new(new(0xA1), AgreementRole.Partner, LegalForm.SocialServiceInstitution), "converted", AgreementRules.Default, Officer, Later).Value;

    private static readonly Agreement Remedying =
        Agreed.OrderRemedy(new(AgreementBuilder.Partner, "a report is late", new(2024, 6, 30)), Shanghai, Officer, Later).Value;

    private static readonly Complaint Complained = Complaint.Receive(new(1), Place, 9, "noise", ComplaintDeadlines.Default, Officer, At(2024, 4, 1)).Value;
    private static readonly Complaint TakenUp = Complained.Accept(new(1), Officer, At(2024, 4, 2)).Value;
    private static readonly Complaint Answered = TakenUp.Answer("sorry", Officer, At(2024, 4, 3)).Value;
    private static readonly HonourBoard Board = HonourBoard.Open(new(1), Place, Officer, At(2024, 3, 1)).Value;
    private static readonly HonourBoard Entered =
        Board.Enter(BoardColour.Red, new(1), LegalForm.StateOrgan, "clean", new(2024, 4, 1), Shanghai, Officer, At(2024, 3, 1)).Value;

    private static readonly SupervisionPlan Plan = SupervisionPlan.Start(new(1), Place, new(new(2024, 1, 1), 6), Officer, At(2024, 1, 1)).Value;
    private static readonly SupervisionPlan Late = Plan.FindLate(WorkCalendar.China, Shanghai, Actor.Clock, At(2024, 2, 1)).Value;
    private static readonly TaskList Tasks = TaskList.Open(new(1), Place, "spring", Officer, At(2024, 3, 1)).Value
        .Add("sweep", new(1), DueRule.On(new(2024, 3, 5)), Officer, At(2024, 3, 1)).Value;

    private static readonly Inspection Found = Inspection.Find(new(1), Place, new(1), "a stall", Officer, At(2024, 3, 1)).Value;
    private static readonly Inspection Persuaded = Found.Persuade(PersuasionKind.Words, "please", Officer, At(2024, 3, 1)).Value;
    private static readonly Inspection Failed = Persuaded.Reinspect(false, "photo", Officer, At(2024, 3, 2)).Value;
    private static readonly RectificationNotice Notice = new([new(2), new(3)], new(3), "clear", new(2024, 3, 10));
    private static readonly Inspection Noticed = Failed.IssueNotice(Notice, Shanghai, Officer, At(2024, 3, 3)).Value;
    private static readonly LinkChange Linked =
        LinkProposal.Offer(new(1), Open(1, Demand), Open(2, Supply), 1, MatchObjective.Stable, AnswerBy, Officer, Now).Value;

    private static readonly LinkProposal Confirmed =
        Linked.Proposal.Accept(EntrySide.Demand, Officer, Now).Value.Accept(EntrySide.Supply, Officer, Now).Value;

    private static readonly PurchaseProject Bought = Performing(ProcurementRegime.Tender);
    private static readonly PurchaseProject DeliveredOnce = Bought.Deliver("M2", 10, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1)).Value;
    private static readonly PurchaseProject AcceptedOnce =
        DeliveredOnce.AcceptDelivery(1, 10, Percent(100), Yuan(0), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 1)).Value;

    private static readonly PurchaseProject Challenged = Awarded(ProcurementRegime.Tender).FileChallenge(
        Second, "scores", true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 5)).Value;

    // With words, and without.
    private static readonly Dictionary<string, Func<string, IResultBase>> Verbs = new()
    {
        ["agreement: amend"] = words => Agreed.Amend(new(words, null, null, []), [.. Agreed.Signatories], AgreementRules.Default, Officer, Later),
        ["agreement: ask for a novation"] = words => Agreed.AskNovation(
            AgreementBuilder.Partner, new(new(0xA1), AgreementRole.Partner, LegalForm.SocialServiceInstitution), words, AgreementRules.Default, Officer, Later),
        ["agreement: decline a novation"] = words => Asked.DeclineNovation(AgreementBuilder.Community, words, Officer, Later),
        ["agreement: discharge"] = words => Agreed.Discharge(Agreed.State.Obligations[0].Id, words, Officer, Later),
        ["agreement: suspend"] = words => Agreed.Suspend(SuspensionGround.Safety, words, Officer, Later),
        ["agreement: order a remedy"] = words => Agreed.OrderRemedy(new(AgreementBuilder.Partner, words, new(2024, 6, 30)), Shanghai, Officer, Later),
        ["agreement: accept a remedy"] = words => Remedying.AcceptRemedy(words, Officer, Later),
        ["agreement: terminate"] = words => Agreed.Terminate(TerminationGround.Consent, words, Officer, Later),
        ["complaint: receive"] = words => Complaint.Receive(new(1), Place, 9, words, ComplaintDeadlines.Default, Officer, Later),
        ["complaint: decline"] = words => Complained.Decline(words, Officer, Later),
        ["complaint: answer"] = words => TakenUp.Answer(words, Officer, Later),
        ["complaint: escalate"] = words => Answered.Escalate(new(2), words, Officer, Later),
        ["complaint: close"] = words => Answered.Close(words, Officer, Later),
        ["board: enter"] = words => Board.Enter(BoardColour.Red, new(1), LegalForm.StateOrgan, words, new(2024, 4, 1), Shanghai, Officer, At(2024, 3, 1)),
        ["board: correct"] = words => Entered.Correct(Entered.State.Entries[0].Id, words, Officer, At(2024, 3, 2)),
        ["plan: file"] = words => Plan.File(SupervisionKind.Monthly, 1, words, Shanghai, Officer, At(2024, 2, 1)),
        ["plan: resolve"] = words => Late.Resolve(Late.State.Findings[0].Id, words, Officer, Later),
        ["plan: promote, title"] = words => Plan.Promote([new(words, Place, default, "case")], Officer, Later),
        ["plan: promote, evidence"] = words => Plan.Promote([new("reading", Place, default, words)], Officer, Later),
        ["tasks: open"] = words => TaskList.Open(new(1), Place, words, Officer, Later),
        ["tasks: add"] = words => Tasks.Add(words, new(1), DueRule.On(new(2024, 3, 5)), Officer, Later),
        ["tasks: reassign"] = words => Tasks.Reassign(Tasks.State.Items[0].Id, new(2), words, Officer, Later),
        ["tasks: finish"] = words => Tasks.Finish(Tasks.State.Items[0].Id, words, Officer, Later),
        ["inspection: find"] = words => Inspection.Find(new(1), Place, new(1), words, Officer, Later),
        ["inspection: persuade"] = words => Found.Persuade(PersuasionKind.SetPlace, words, Officer, Later),
        ["inspection: look again"] = words => Persuaded.Reinspect(true, words, Officer, Later),
        ["inspection: notice"] = words => Failed.IssueNotice(Notice with { Demand = words }, Shanghai, Officer, At(2024, 3, 3)),
        ["inspection: hand over"] = words => Noticed.Reinspect(false, "photo", Officer, Later).Value.HandOver(words, Shanghai, Officer, Later),
        ["entry: verify"] = words => RegisterEntry.Draft(new(1), Demand, Officer, At(2024, 3, 1)).Value.Verify(words, Officer, At(2024, 3, 1)),
        ["entry: withdraw"] = words => Open(1, Demand).Withdraw(words, Officer, Now),
        ["link: decline"] = words => Linked.Proposal.Decline(EntrySide.Supply, words, Linked.Demand, Linked.Supply, Officer, Now),
        ["link: deliver"] = words => Confirmed.Deliver(words, Linked.Demand, Linked.Supply, Officer, Now),
        ["list: open"] = words => PublishedList.Open(new(1), Place, 1, words, Officer, Later),
        ["list: item's code"] = words => List.PublishVersion([new(words, "Mediation", default)], new(2024, 7, 1), Officer, Later),
        ["list: item's title"] = words => List.PublishVersion([new("GOV-2", words, default)], new(2024, 7, 1), Officer, Later),
        ["purchase: title"] = words => PurchaseExample.Plan(Terms(ProcurementRegime.Tender, 1_000_000) with { Title = words }),
        ["purchase: category"] = words => PurchaseExample.Plan(Terms(ProcurementRegime.Tender, 1_000_000) with { Category = words }),
        ["purchase: disqualify"] = words => Bidding(ProcurementRegime.Tender, Bid(First, 1)).Disqualify(First, words, Officer, At(2024, 2, 6)),
        ["purchase: declare void"] = words => Bidding(ProcurementRegime.Tender).DeclareVoid(words, Officer, At(2024, 3, 1)),
        ["purchase: cancel"] = words => Bidding(ProcurementRegime.Tender).Cancel(words, Officer, At(2024, 3, 1)),
        ["purchase: challenge"] = words => Awarded(ProcurementRegime.Tender).FileChallenge(
            Second, words, true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 5)),
        ["purchase: decide a challenge"] = words => Challenged.DecideChallenge(Challenged.State.Challenges[0].Id, false, words, Officer, At(2024, 3, 6)),
        ["purchase: accept a delivery"] = words => DeliveredOnce.AcceptDelivery(
            1, 10, Percent(100), Yuan(0), new(2024, 7, 1), words, Shanghai, Officer, At(2024, 7, 1)),
        ["purchase: order a rectification"] = words => Bought.OrderRectification(words, new(2024, 7, 2), Shanghai, Officer, At(2024, 7, 1)),
        ["purchase: accept a rectification"] = words =>
            Bought.OrderRectification("thin", new(2024, 7, 2), Shanghai, Officer, At(2024, 7, 1)).Value.AcceptRectification(words, Officer, At(2024, 7, 2)),
        ["purchase: supplement"] = words => Bought.Supplement(new(words, "more", 1, Yuan(1), DueRule.On(new(2024, 8, 1))), Rules, Officer, At(2024, 7, 1)),
        ["purchase: hear users"] = words => Bought.HearUsers(new(1, 1, words), Officer, At(2024, 7, 1)),
        ["purchase: pay"] = words => AcceptedOnce.Pay(Yuan(1), words, Rules, Officer, At(2024, 7, 2)),
        ["purchase: terminate"] = words => Bought.Terminate(words, Officer, At(2024, 7, 2)),
    };

    public static TheoryData<string> Names => [.. Verbs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_words_a_verb_is_refused_for_that_alone(string verb)
    {
        Assert.Empty(Verbs[verb]("words").Codes());
        Assert.Equal(["core.empty"], Verbs[verb](" ").Codes());
        Assert.Equal(["core.empty"], Verbs[verb]("").Codes());
    }

    // Who and what: nothing is recorded of nobody.
    private static readonly Dictionary<string, Func<bool, IResultBase>> Things = new()
    {
        ["complaint: id"] = given => Complaint.Receive(given ? new(1) : default, Place, 9, "noise", ComplaintDeadlines.Default, Officer, Later),
        ["complaint: community"] = given => Complaint.Receive(new(1), given ? Place : default, 9, "noise", ComplaintDeadlines.Default, Officer, Later),
        ["complaint: about"] = given => Complaint.Receive(new(1), Place, given ? 9u : 0u, "noise", ComplaintDeadlines.Default, Officer, Later),
        ["complaint: handler"] = given => Complained.Accept(given ? new(1) : default, Officer, Later),
        ["complaint: next handler"] = given => Answered.Escalate(given ? new(2) : default, "not enough", Officer, Later),
        ["board: id"] = given => HonourBoard.Open(given ? new(1) : default, Place, Officer, Later),
        ["board: community"] = given => HonourBoard.Open(new(1), given ? Place : default, Officer, Later),
        ["board: subject"] = given => Board.Enter(
            BoardColour.Red, given ? new(1) : default, LegalForm.StateOrgan, "clean", new(2024, 4, 1), Shanghai, Officer, At(2024, 3, 1)),
        ["plan: id"] = given => SupervisionPlan.Start(given ? new(1) : default, Place, new(new(2024, 1, 1), 6), Officer, At(2024, 1, 1)),
        ["plan: community"] = given => SupervisionPlan.Start(new(1), given ? Place : default, new(new(2024, 1, 1), 6), Officer, At(2024, 1, 1)),
        ["plan: community of a practice"] = given => Plan.Promote([new("reading", given ? Place : default, default, "case")], Officer, Later),
        ["plan: practices"] = given => Plan.Promote(given ? [new("reading", Place, default, "case")] : [], Officer, Later),
        ["tasks: id"] = given => TaskList.Open(given ? new(1) : default, Place, "spring", Officer, Later),
        ["tasks: community"] = given => TaskList.Open(new(1), given ? Place : default, "spring", Officer, Later),
        ["tasks: owner"] = given => Tasks.Add("sweep", given ? new(1) : default, DueRule.On(new(2024, 3, 5)), Officer, Later),
        ["tasks: next owner"] = given => Tasks.Reassign(Tasks.State.Items[0].Id, given ? new(2) : default, "holiday", Officer, Later),
        ["inspection: id"] = given => Inspection.Find(given ? new(1) : default, Place, new(1), "a stall", Officer, Later),
        ["inspection: community"] = given => Inspection.Find(new(1), given ? Place : default, new(1), "a stall", Officer, Later),
        ["inspection: subject"] = given => Inspection.Find(new(1), Place, given ? new(1) : default, "a stall", Officer, Later),
        ["list: id"] = given => PublishedList.Open(given ? new(1) : default, Place, 1, "list", Officer, Later),
        ["list: community"] = given => PublishedList.Open(new(1), given ? Place : default, 1, "list", Officer, Later),
        ["list: items"] = given => List.PublishVersion(given ? [new("GOV-2", "Mediation", default)] : [], new(2024, 7, 1), Officer, Later),
        ["link: id"] = given => LinkProposal.Offer(
            given ? new(1) : default, Open(1, Demand), Open(2, Supply), 1, MatchObjective.Stable, AnswerBy, Officer, Now),
        ["agreement: community"] = given => Agreement.Draft(
            new(2), Agreed.Terms with { Community = given ? Place : default }, AgreementRules.Default, Officer, Later),
        ["agreement: evidence of a condition"] = given => Agreement.Draft(
            new(2),
            AgreementBuilder.Terms(PartnershipMode.SharedSpace, Scenario.Services, LegalForm.Enterprise) with
            {
                UsesCommonParts = true,
                Met = [new(AgreementCondition.OwnersDecision, given ? "vote" : " ")],
            },
            AgreementRules.Default, Officer, Later),
        ["purchase: community"] = given => PurchaseExample.Plan(
            Terms(ProcurementRegime.OwnFunds, 1_000) with { Community = given ? Town : default }),
        ["purchase: purchaser"] = given => PurchaseExample.Plan(
            Terms(ProcurementRegime.Tender, 1_000_000) with { Purchaser = given ? Subdistrict : default }),
        ["purchase: bidder"] = given => Bidding(ProcurementRegime.Tender).SubmitBid(Bid(First, 1) with { Bidder = given ? First : default }, Officer, At(2024, 2, 5)),
        ["purchase: responsible person"] = given => Bidding(ProcurementRegime.Tender).SubmitBid(
            Bid(First, 1) with { ResponsiblePerson = given ? new(1) : default }, Officer, At(2024, 2, 5)),
        ["purchase: agreement"] = given => Awarded(ProcurementRegime.Tender).Sign(
            given ? new(9) : default, Contract(ProcurementRegime.Tender), Rules, Officer, At(2024, 3, 20)),
    };

    // Nothing happens to what is not there.
    private static readonly Dictionary<string, (string Code, Func<IResultBase> Attempt)> Unknown = new()
    {
        ["obligation"] = ("partnerships.unknown-obligation", () => Agreed.Discharge(new(99), "report", Officer, Later)),
        ["party that signs"] = ("partnerships.not-a-party", () => Asked.ConsentToNovation(new(99), Officer, Later)),
        ["party to a remedy"] = ("partnerships.not-a-party", () => Agreed.OrderRemedy(new(new(99), "thin", new(2024, 6, 30)), Shanghai, Officer, Later)),
        ["party that leaves"] = ("partnerships.not-a-party", () => Agreed.AskNovation(
            new(99), new(new(0xA1), AgreementRole.Partner, LegalForm.SocialServiceInstitution), "converted", AgreementRules.Default, Officer, Later)),
        ["novation"] = ("partnerships.no-novation", () => Agreed.ConsentToNovation(AgreementBuilder.Community, Officer, Later)),
        ["finding"] = ("partnerships.unknown-finding", () => Late.Resolve(new(99), "done", Officer, Later)),
        ["board entry"] = ("partnerships.unknown-entry", () => Entered.Correct(new(99), "wrong", Officer, Later)),
        ["task to finish"] = ("partnerships.unknown-item", () => Tasks.Finish(new(99), "photo", Officer, Later)),
        ["task to reassign"] = ("partnerships.unknown-item", () => Tasks.Reassign(new(99), new(2), "holiday", Officer, Later)),
        ["item of a list"] = ("partnerships.not-listed", () => PurchaseProject.Plan(
            new(1), Terms(ProcurementRegime.Tender, 1_000_000), List, "GOV-9", [], AgreementRules.Default, Rules, Shanghai, Officer, At(2024, 2, 1))),
        ["bidder to disqualify"] = ("partnerships.unknown-bidder",
            () => Bidding(ProcurementRegime.Tender, Bid(First, 1)).Disqualify(Second, "a breach", Officer, At(2024, 2, 6))),
        ["bidder that challenges"] = ("partnerships.unknown-bidder", () => Awarded(ProcurementRegime.Tender).FileChallenge(
            new(99), "scores", true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 5))),
        ["challenge to decide"] = ("partnerships.unknown-challenge", () => Challenged.DecideChallenge(new(99), false, "so", Officer, At(2024, 3, 6))),
        ["answer to complain of"] = ("partnerships.unknown-challenge", () => Challenged.Complain(
            Challenged.State.Challenges[0].Id, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 6))),
        ["milestone"] = ("partnerships.unknown-milestone", () => Bought.Deliver("M9", 1, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1))),
        ["delivery"] = ("partnerships.unknown-delivery", () => DeliveredOnce.AcceptDelivery(
            2, 1, Percent(100), Yuan(0), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 1))),
        ["delivery accepted before"] = ("partnerships.unknown-delivery", () => AcceptedOnce.AcceptDelivery(
            1, 1, Percent(100), Yuan(0), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 1))),
    };

    public static TheoryData<string> UnknownNames => [.. Unknown.Keys];

    [Theory]
    [MemberData(nameof(UnknownNames))]
    public void What_is_not_there_is_said_by_its_own_code(string thing) => Assert.Contains(Unknown[thing].Code, Unknown[thing].Attempt().Codes());

    public static TheoryData<string> ThingNames => [.. Things.Keys];

    [Theory]
    [MemberData(nameof(ThingNames))]
    public void Of_nobody_and_of_nothing_nothing_is_recorded(string thing)
    {
        Assert.Empty(Things[thing](true).Codes());
        Assert.Equal(["core.empty"], Things[thing](false).Codes());
    }
}
