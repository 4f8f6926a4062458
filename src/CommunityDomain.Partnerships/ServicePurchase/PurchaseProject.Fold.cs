using System.Diagnostics;

namespace CommunityDomain.Partnerships;

public sealed partial class PurchaseProject
{
    static PurchaseProjectState? IAggregate<PurchaseProject, PurchaseProjectState, PurchaseProjectEvent>.Begin(EventEnvelope<PurchaseProjectEvent> first) =>
        first.Event is PurchaseProjectEvent.Planned planned
            ? new PurchaseProjectState
            {
                Terms = planned.Terms,
                List = planned.List,
                Paid = Money.Create(0, planned.Terms.Budget.Currency).Value,
            }
            : null;

    static PurchaseProjectState IAggregate<PurchaseProject, PurchaseProjectState, PurchaseProjectEvent>.Apply(
        PurchaseProjectState state, EventEnvelope<PurchaseProjectEvent> change) => change.Event switch
        {
            PurchaseProjectEvent.Published published => state with
            {
                Status = PurchaseStatus.Published,
                PublishedAt = change.At,
                BidsUntil = published.BidsUntil,
            },
            PurchaseProjectEvent.BiddingOpened => state with { Status = PurchaseStatus.Bidding },
            PurchaseProjectEvent.BidReceived received => state with { Bids = state.Bids.Add(new(received.Bid, change.At, null, null)) },
            PurchaseProjectEvent.BidderDisqualified barred => Without(state, barred.Bidder, barred.Ground, barred.Reason),
            PurchaseProjectEvent.Evaluated evaluated => state with
            {
                Status = PurchaseStatus.Evaluated,
                Ranking = evaluated.Ranking,
                EvaluatedAt = change.At,
            },
            PurchaseProjectEvent.DeclaredVoid => state with { Status = PurchaseStatus.Void },
            PurchaseProjectEvent.AwardNoticed noticed => state with
            {
                Status = PurchaseStatus.AwardNotice,
                AwardedAt = change.At,
                Winner = state.Ranking.First(result => result.Bidder == noticed.Winner),
            },
            PurchaseProjectEvent.ChallengeRaised raised => state with
            {
                Challenges = state.Challenges.Add(new(
                    CommunityDomain.Id.Derive<ChallengeId>(change.AggregateId, "challenge", state.Challenges.Count), raised.Challenger,
                    raised.Subject, raised.MayChangeResult, ChallengeStage.Raised, change.At, null, null, false, Winner: state.Winner?.Bidder)),
            },
            PurchaseProjectEvent.ChallengeAnswered answered => Challenged(state, answered.Challenge, one => one with
            {
                Stage = ChallengeStage.Answered,
                AnsweredAt = change.At,
                Upheld = answered.Upheld,
            }),
            PurchaseProjectEvent.Complained complained => Challenged(state, complained.Challenge, one => one with
            {
                Stage = ChallengeStage.Complained,
                ComplainedAt = change.At,
            }),
            PurchaseProjectEvent.ComplaintDecided decided => Challenged(state, decided.Challenge, one => one with
            {
                Stage = ChallengeStage.Decided,
                Upheld = decided.Upheld,
                DecidedAt = change.At,
            }),
            PurchaseProjectEvent.AwardWithdrawn withdrawn => Without(
                Reopened(state, change.At), withdrawn.Winner, DisqualificationGround.ChallengeUpheld, null),
            PurchaseProjectEvent.AwardDeclined declined => Without(
                Reopened(state, change.At), declined.Winner, DisqualificationGround.AwardDeclined, declined.Reason),
            PurchaseProjectEvent.Signed signed => state with
            {
                Status = PurchaseStatus.Contracted,
                Agreement = signed.Agreement,
                Contract = signed.Contract,
                OriginalPrice = signed.Contract.Price,
                SignedAt = change.At,
            },
            PurchaseProjectEvent.ContractPublished => state with { ContractPublishedAt = change.At },
            PurchaseProjectEvent.ContractFiled => state with { ContractFiledAt = change.At },
            PurchaseProjectEvent.Started or PurchaseProjectEvent.Rectified => state with { Status = PurchaseStatus.Performing },
            PurchaseProjectEvent.Delivered delivered => state with
            {
                Deliveries = state.Deliveries.Add(
                    new(state.Deliveries.Count + 1, delivered.Milestone, delivered.Quantity, delivered.DeliveredOn, null)),
            },
            PurchaseProjectEvent.DeliveryAccepted accepted => state with
            {
                Deliveries = state.Deliveries.Replace(
                    one => one.Number == accepted.Delivery, one => one with { Acceptance = accepted.Acceptance }),
            },
            PurchaseProjectEvent.RectificationOrdered => state with { Status = PurchaseStatus.Rectifying },
            PurchaseProjectEvent.Supplemented added => Supplemented(state, added.Milestone, change.At),
            PurchaseProjectEvent.UsersHeard heard => state with { Users = heard.Opinion, UsersHeardAt = change.At },
            PurchaseProjectEvent.AcceptanceConcluded concluded => state with
            {
                Status = concluded.Outcome switch
                {
                    AcceptanceOutcome.Full => PurchaseStatus.Accepted,
                    AcceptanceOutcome.Part => PurchaseStatus.PartlyAccepted,
                    _ => PurchaseStatus.Rejected,
                },
                ConcludedOn = concluded.ConcludedOn,
            },
            PurchaseProjectEvent.Paid paid => state with
            {
                Paid = state.Paid.Add(paid.Amount).Value,
                Payments = state.Payments.Add(new(state.Payments.Count + 1, paid.Amount, change.At, paid.Evidence)),
            },
            PurchaseProjectEvent.Settled => state with { Status = PurchaseStatus.Settled },
            PurchaseProjectEvent.Archived archived => state with
            {
                Status = PurchaseStatus.Archived,
                RetainUntil = archived.RetainUntil,
                ArchivedFrom = state.Status,
            },
            PurchaseProjectEvent.Cancelled => state with { Status = PurchaseStatus.Cancelled },
            PurchaseProjectEvent.Terminated => state with { Status = PurchaseStatus.Terminated },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static PurchaseProject IAggregate<PurchaseProject, PurchaseProjectState, PurchaseProjectEvent>.Create(
        PurchaseProjectState state, long version, ValueList<EventEnvelope<PurchaseProjectEvent>> changes) => new(state, version, changes);

    private static PurchaseProjectState Reopened(PurchaseProjectState state, NodaTime.Instant at) =>
        state with { Status = PurchaseStatus.Evaluated, Winner = null, AwardedAt = null, EvaluatedAt = at };

    private static PurchaseProjectState Without(PurchaseProjectState state, PartyId bidder, DisqualificationGround ground, string? reason) =>
        state with
        {
            Bids = state.Bids.Replace(one => one.Bid.Bidder == bidder, one => one with { Disqualified = ground, Reason = reason }),
        };

    private static PurchaseProjectState Challenged(PurchaseProjectState state, ChallengeId id, Func<Challenge, Challenge> next) =>
        state with { Challenges = state.Challenges.Replace(one => one.Id == id, next) };

    private static PurchaseProjectState Supplemented(PurchaseProjectState state, Milestone milestone, NodaTime.Instant at)
    {
        var contract = state.Contract!;
        var amount = Money.Create(milestone.Quantity * milestone.Rate.Amount, contract.Price.Currency).Value;
        return state with
        {
            Contract = contract with { Milestones = contract.Milestones.Add(milestone), Price = contract.Price.Add(amount).Value },
            Supplements = state.Supplements.Add(new(state.Supplements.Count + 1, milestone.Code, amount, at)),
        };
    }
}
