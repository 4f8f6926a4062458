using CommunityDomain.Partnerships;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Testing;

/// <summary>Generates the lives of service purchases under every regime: bids, challenges, deliveries, payments, in plausible and in impossible order.</summary>
public static class PurchaseStories
{
    /// <summary>Stories of 120 verbs, which reach every status; shrunk by leaving verbs out.</summary>
    public static Arbitrary<PurchaseStory> Stories { get; } = Arb.From(
        from regime in Gen.Elements(Enum.GetValues<ProcurementRegime>())
        from draws in LifecycleLaws.Draws(120).Generator
        select new PurchaseStory(regime, draws),
        story => LifecycleLaws.Draws(120).Shrinker(story.Draws).Select(fewer => story with { Draws = fewer }));

    /// <summary>A plausible attempt at a verb: with what the project itself says where it says something, else with what will be refused.</summary>
    /// <param name="project">A project that began as <see cref="PurchaseExample.Plan"/> plans it.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="step">How many were tried before; an hour or a day lies between two, and amounts vary with it.</param>
    public static Result<PurchaseProject> Try(PurchaseProject project, PurchaseVerb verb, int step)
    {
        ArgumentNullException.ThrowIfNull(project);
        // Steps before the deadline for bids are hours, later ones days.
        var now = project.State.BidsUntil is null || project.State.Bids.Count < 4
            ? Instant.FromUtc(2024, 2, 1, 1, 0) + Duration.FromHours(step)
            : Instant.FromUtc(2024, 3, 1, 1, 0) + Duration.FromDays(step);
        var today = now.InZone(Zone).Date;
        var bidder = new PartyId(0xB1 + (uint)project.State.Bids.Count);
        var open = project.State.Deliveries.FirstOrDefault(delivery => delivery.Acceptance is null);
        var (milestone, left) = (project.State.Contract?.Milestones ?? []).Select(one => (one.Code, Left: one.Quantity - project.State.Deliveries
            .Where(delivery => delivery.Milestone == one.Code).Sum(delivery => delivery.Acceptance?.Quantity ?? delivery.Quantity)))
            .FirstOrDefault(one => one.Left > 0);
        var challenge = project.State.Challenges is { IsEmpty: false } all ? all[^1] : null;
        return verb switch
        {
            PurchaseVerb.Publish => project.Publish(Instant.FromUtc(2024, 2, 25, 1, 0), Rules, Zone, Clerk, now),
            PurchaseVerb.OpenBidding => project.OpenBidding(Clerk, now),
            PurchaseVerb.SubmitBid => project.SubmitBid(Bid(bidder, Price(project.Terms.Regime) + (step * 10)), Clerk, now),
            PurchaseVerb.Disqualify => project.Disqualify(step % 5 == 0 ? First : default, "a breach", Clerk, now),
            PurchaseVerb.Evaluate => project.Evaluate(Panel([.. project.ValidBids.Select(bid => bid.Bid.Bidder)]), Rules, Zone, Clerk, now),
            // Once in a while: most lives shall go on.
            PurchaseVerb.DeclareVoid => project.DeclareVoid(step % 29 == 7 ? "a breach" : "", Clerk, now),
            PurchaseVerb.Cancel => project.Cancel(step % 29 == 7 ? "no budget" : "", Clerk, now),
            PurchaseVerb.Terminate => project.Terminate(step % 29 == 7 ? "gone" : "", Clerk, now),
            PurchaseVerb.NoticeAward => project.NoticeAward(Rules, Clerk, now),
            PurchaseVerb.DeclineAward => project.DeclineAward(step % 7 == 3 ? "no staff" : "", Clerk, now),
            PurchaseVerb.FileChallenge => project.FileChallenge(Second, "scores", step % 2 == 0, Rules, WorkCalendar.China, Zone, Clerk, now),
            PurchaseVerb.DecideChallenge => project.DecideChallenge(challenge?.Id ?? default, step % 3 == 0, "so", Clerk, now),
            PurchaseVerb.Complain => project.Complain(challenge?.Id ?? default, Rules, WorkCalendar.China, Zone, Clerk, now),
            PurchaseVerb.Sign => project.Sign(new(9), Signed(project.State.Winner ?? new(First, Yuan(1), 0)), Rules, Clerk, now),
            PurchaseVerb.PublishContract => project.PublishContract(Clerk, now),
            PurchaseVerb.FileContract => project.FileContract(step % 3 == 0 ? $"receipt {step}" : "", Clerk, now),
            PurchaseVerb.Start => project.Start(Rules, Clerk, now),
            PurchaseVerb.Deliver => project.Deliver(milestone ?? "", step % 3 == 1 ? 1 : left, today, Rules, Zone, Clerk, now),
            PurchaseVerb.AcceptDelivery => project.AcceptDelivery(
                open?.Number ?? 0, step % 7 == 0 ? 0 : step % 7 == 1 ? 1 : open?.Quantity ?? 1, Percent(50 + (step % 51)), Yuan(step % 7), today, "record", Zone, Clerk, now),
            PurchaseVerb.OrderRectification => project.OrderRectification(step % 4 == 0 ? "thin" : "", today, Zone, Clerk, now),
            PurchaseVerb.AcceptRectification => project.AcceptRectification("better", Clerk, now),
            PurchaseVerb.Supplement => project.Supplement(
                new(step % 3 == 0 ? $"S{step}" : "", "more", 1, Yuan(project.State.OriginalPrice?.Amount * 0.04m ?? 1), DueRule.On(today)), Rules, Clerk, now),
            PurchaseVerb.HearUsers => project.HearUsers(new(10, step % 11, "survey"), Clerk, now),
            PurchaseVerb.Conclude => project.Conclude(Rules, step % 5 == 0 ? today : today.PlusDays(1), Zone, Clerk, now),
            PurchaseVerb.Pay => project.Pay(Yuan(project.Payable.Amount - project.State.Paid.Amount), "transfer", Rules, Clerk, now),
            PurchaseVerb.Settle => project.Settle(Clerk, now),
            PurchaseVerb.Archive => project.Archive(today.PlusYears(15), Rules, Zone, Clerk, now),
            _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "The verb is not defined."),
        };
    }

    private static PurchaseContract Signed(BidResult winner) => new(
        winner.Bidder, winner.Price, [new("M1", "mediations", 10, Yuan(winner.Price.Amount / 10), DueRule.On(new(2024, 12, 31)))], Percent(10),
        Percent(5), SubcontractsWhole: false);

    private static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    private static Percentage Percent(decimal value) => Percentage.Create(value).Value;
}
