using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Points;

/// <summary>A redemption (兑换): a member takes a piece of a reward for points.</summary>
/// <remarks>The verbs say what may be done; <see cref="RewardDesk"/> does it in the ledger at the same time, and is the way to use them.</remarks>
public sealed class Redemption
    : Aggregate<Redemption, RedemptionId, RedemptionState, RedemptionEvent>, IAggregate<Redemption, RedemptionState, RedemptionEvent>
{
    private Redemption(RedemptionState state, long version, ValueList<EventEnvelope<RedemptionEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a redemption's life.</summary>
    public static Lifecycle<RedemptionStatus, RedemptionVerb> Lifecycle { get; } = new("Redemption", RedemptionStatus.Reserved)
    {
        { RedemptionStatus.Reserved, RedemptionVerb.Fulfil, RedemptionStatus.Fulfilled },
        { RedemptionStatus.Reserved, RedemptionVerb.Release, RedemptionStatus.Released },
        { RedemptionStatus.Reserved, RedemptionVerb.Expire, RedemptionStatus.Expired },
        { RedemptionStatus.Fulfilled, RedemptionVerb.Refund, RedemptionStatus.Refunded },
    };

    /// <summary>Where the redemption stands.</summary>
    public RedemptionStatus Status => State.Status;

    internal static Result<Redemption> Reserve(RedemptionId id, Reward reward, PersonId member, Actor by, Instant now) =>
        Begin(id, by, now, new RedemptionEvent.Reserved(
            reward.State.Programme, reward.Id, member, reward.Terms.Sponsor, reward.Terms.Price, now + Duration.FromSeconds(reward.Terms.HeldForSeconds)));

    internal Result<Redemption> Fulfil(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RedemptionVerb.Fulfil))
            .When(now >= State.HeldUntil, () => new PointsErrors.ReservationOver(State.HeldUntil))
            .Then(() => Record(by, now, new RedemptionEvent.Fulfilled()));

    internal Result<Redemption> Release(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RedemptionVerb.Release))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(now >= State.HeldUntil, () => new PointsErrors.ReservationOver(State.HeldUntil))
            .Then(() => Record(by, now, new RedemptionEvent.Released(reason)));

    internal Result<Redemption> Expire(Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RedemptionVerb.Expire))
            .When(now < State.HeldUntil, () => new PointsErrors.ReservationRunning(State.HeldUntil))
            .Then(() => Record(Actor.Clock, now, new RedemptionEvent.Expired()));

    internal Result<Redemption> Refund(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RedemptionVerb.Refund))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new RedemptionEvent.Refunded(reason)));

    static RedemptionState? IAggregate<Redemption, RedemptionState, RedemptionEvent>.Begin(EventEnvelope<RedemptionEvent> first) =>
        first.Event is RedemptionEvent.Reserved one
            ? new RedemptionState
            {
                Programme = one.Programme,
                Reward = one.Reward,
                Member = one.Member,
                Sponsor = one.Sponsor,
                Price = one.Price,
                HeldUntil = one.HeldUntil,
            }
            : null;

    static RedemptionState IAggregate<Redemption, RedemptionState, RedemptionEvent>.Apply(
        RedemptionState state, EventEnvelope<RedemptionEvent> change) => change.Event switch
        {
            RedemptionEvent.Fulfilled => state with { Status = RedemptionStatus.Fulfilled, FulfilledAt = change.At },
            RedemptionEvent.Released => state with { Status = RedemptionStatus.Released },
            RedemptionEvent.Expired => state with { Status = RedemptionStatus.Expired },
            RedemptionEvent.Refunded => state with { Status = RedemptionStatus.Refunded },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static Redemption IAggregate<Redemption, RedemptionState, RedemptionEvent>.Create(
        RedemptionState state, long version, ValueList<EventEnvelope<RedemptionEvent>> changes) => new(state, version, changes);
}
