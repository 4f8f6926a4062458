using FluentResults;
using static CommunityDomain.Partnerships.Tests.PurchaseSetup;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>A plausible attempt at each verb of a purchase project.</summary>
internal static class PurchaseMoves
{
    public static Result<PurchaseProject> Try(PurchaseProject project, PurchaseVerb verb, int step)
    {
        // Steps before the deadline for bids are hours, later ones days.
        var now = project.State.BidsUntil is null || project.State.Bids.Count < 4
            ? At(2024, 2, 1) + Duration.FromHours(step)
            : At(2024, 3, 1) + Duration.FromDays(step);
        var today = now.InZone(Shanghai).Date;
        var bidder = new PartyId(0xB1 + (uint)project.State.Bids.Count);
        var open = project.State.Deliveries.FirstOrDefault(delivery => delivery.Acceptance is null);
        var milestone = project.State.Contract?.Milestones.FirstOrDefault(one => project.State.Deliveries
            .Where(delivery => delivery.Milestone == one.Code).Sum(delivery => delivery.Acceptance?.Quantity ?? delivery.Quantity) < one.Quantity);
        var challenge = project.State.Challenges is { IsEmpty: false } all ? all[^1] : null;
        return verb switch
        {
            PurchaseVerb.Publish => project.Publish(At(2024, 2, 25), Rules, Shanghai, Officer, now),
            PurchaseVerb.OpenBidding => project.OpenBidding(Officer, now),
            PurchaseVerb.SubmitBid => project.SubmitBid(Bid(bidder, Price(project.Terms.Regime) + (step * 10)), Officer, now),
            PurchaseVerb.Disqualify => project.Disqualify(step % 5 == 0 ? First : default, "a breach", Officer, now),
            PurchaseVerb.Evaluate => project.Evaluate(
                Panel([.. project.ValidBids.Select(bid => bid.Bid.Bidder)]), Rules, Shanghai, Officer, now),
            // Once in a while: most lives shall go on.
            PurchaseVerb.DeclareVoid => project.DeclareVoid(step % 9 == 0 ? "a breach" : "", Officer, now),
            PurchaseVerb.Cancel => project.Cancel(step % 9 == 0 ? "no budget" : "", Officer, now),
            PurchaseVerb.Terminate => project.Terminate(step % 9 == 0 ? "gone" : "", Officer, now),
            PurchaseVerb.NoticeAward => project.NoticeAward(Officer, now),
            PurchaseVerb.FileChallenge => project.FileChallenge(Second, "scores", step % 2 == 0, Rules, WorkCalendar.China, Shanghai, Officer, now),
            PurchaseVerb.DecideChallenge => project.DecideChallenge(challenge?.Id ?? default, step % 3 == 0, "so", Officer, now),
            PurchaseVerb.Complain => project.Complain(challenge?.Id ?? default, Rules, WorkCalendar.China, Shanghai, Officer, now),
            PurchaseVerb.Sign => project.Sign(new(9), Signed(project.State.Winner ?? new(First, Yuan(1), 0)), Rules, Officer, now),
            PurchaseVerb.PublishContract => project.PublishContract(Officer, now),
            PurchaseVerb.Start => project.Start(Rules, Officer, now),
            PurchaseVerb.Deliver => project.Deliver(milestone?.Code ?? "", 1 + (step % 3), today, Rules, Shanghai, Officer, now),
            PurchaseVerb.AcceptDelivery => project.AcceptDelivery(
                open?.Number ?? 0, step % 4 == 0 ? 0 : 1, Percent(50 + (step % 51)), Yuan(step % 7), today, "record", Shanghai, Officer, now),
            PurchaseVerb.OrderRectification => project.OrderRectification("thin", today, Shanghai, Officer, now),
            PurchaseVerb.AcceptRectification => project.AcceptRectification("better", Officer, now),
            PurchaseVerb.Supplement => project.Supplement(
                new($"S{step}", "more", 1, Yuan(project.State.OriginalPrice?.Amount * 0.04m ?? 1), DueRule.On(today)), Rules, Officer, now),
            PurchaseVerb.HearUsers => project.HearUsers(new(10, step % 11, "survey"), Officer, now),
            PurchaseVerb.Conclude => project.Conclude(Rules, today, Shanghai, Officer, now),
            PurchaseVerb.Pay => project.Pay(Yuan(project.Payable.Amount - project.State.Paid.Amount), "transfer", Rules, Officer, now),
            PurchaseVerb.Settle => project.Settle(Officer, now),
            _ => project.Archive(today.PlusYears(15), Rules, Shanghai, Officer, now),
        };
    }

    private static PurchaseContract Signed(BidResult winner) => new(
        winner.Bidder, winner.Price, [new("M1", "mediations", 10, Yuan(winner.Price.Amount / 10), DueRule.On(new(2024, 12, 31)))], Percent(10),
        Percent(5), SubcontractsWhole: false);
}
