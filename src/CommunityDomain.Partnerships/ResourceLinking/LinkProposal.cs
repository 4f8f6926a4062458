using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A proposal to link a demand and a supply (供需对接): offered to both, confirmed by both, delivered, rated. Nobody is linked against his will.</summary>
/// <remarks>What it binds is reserved in both entries from the offer on, so that no two rounds give the same unit twice. A verb that changes the
/// entries too returns all three.</remarks>
public sealed class LinkProposal
    : Aggregate<LinkProposal, LinkProposalId, LinkProposalState, LinkProposalEvent>, IAggregate<LinkProposal, LinkProposalState, LinkProposalEvent>
{
    private LinkProposal(LinkProposalState state, long version, ValueList<EventEnvelope<LinkProposalEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a proposal's life.</summary>
    public static Lifecycle<LinkStatus, LinkVerb> Lifecycle { get; } = new("LinkProposal", LinkStatus.Offered)
    {
        { LinkStatus.Offered, LinkVerb.Accept, LinkStatus.Offered },
        { LinkStatus.Offered, LinkVerb.Accept, LinkStatus.Confirmed },
        { LinkStatus.Offered, LinkVerb.Decline, LinkStatus.Declined },
        { LinkStatus.Offered, LinkVerb.TimeOut, LinkStatus.TimedOut },
        { LinkStatus.Confirmed, LinkVerb.Deliver, LinkStatus.Delivered },
        { LinkStatus.Confirmed, LinkVerb.ReportNoShow, LinkStatus.NoShow },
        { LinkStatus.Delivered, LinkVerb.Rate, LinkStatus.Rated },
    };

    /// <summary>Where it stands.</summary>
    public LinkStatus Status => State.Status;

    /// <summary>Offers a link to both sides, and reserves what it binds.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="supply">The supply.</param>
    /// <param name="quantity">How many units.</param>
    /// <param name="objective">What the round looked for.</param>
    /// <param name="answerBy">Until when both sides answer, exclusive.</param>
    /// <param name="by">Who offers.</param>
    /// <param name="now">When.</param>
    /// <returns>The proposal and both entries, or <c>core.empty</c>, <c>partnerships.not-acceptable</c> with every reason,
    /// <c>partnerships.answer-by-passed</c>, and what <see cref="RegisterEntry.Reserve"/> refuses.</returns>
    /// <exception cref="ArgumentException">The entries are not a demand and a supply, in this order.</exception>
    public static Result<LinkChange> Offer(
        LinkProposalId id, RegisterEntry demand, RegisterEntry supply, int quantity, MatchObjective objective, Instant answerBy, Actor by,
        Instant now)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(supply);
        Require.Defined(objective);
        var misses = Acceptability.Judge(demand, supply, now, answerBy).ToValueList();
        var reserved = (Demand: demand.Reserve(id, quantity, by, now), Supply: supply.Reserve(id, quantity, by, now));
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(!misses.IsEmpty, () => new PartnershipsErrors.NotAcceptable(misses))
            .When(answerBy <= now, () => new PartnershipsErrors.AnswerByPassed(answerBy))
            .AddFrom(reserved.Demand)
            .AddFrom(reserved.Supply)
            .Then(() => Result.Ok(new LinkChange(
                Begin(id, by, now, new LinkProposalEvent.Offered(demand.Id, supply.Id, quantity, objective, answerBy)).Value,
                reserved.Demand.Value, reserved.Supply.Value)));
    }

    /// <summary>Accepts for one side; the second acceptance confirms.</summary>
    /// <param name="side">The side.</param>
    /// <param name="by">Who accepts for it.</param>
    /// <param name="now">When; before the time to answer is over.</param>
    /// <returns>The proposal, or <c>core.illegal-verb</c>, <c>partnerships.accepted-already</c>, <c>partnerships.answer-by-passed</c>.</returns>
    public Result<LinkProposal> Accept(EntrySide side, Actor by, Instant now)
    {
        Require.Defined(side);
        return Check(now, Lifecycle.Illegal(Status, LinkVerb.Accept))
            .When(State.Accepted.Contains(side), () => new PartnershipsErrors.AcceptedAlready(side))
            .When(now >= State.AnswerBy, () => new PartnershipsErrors.AnswerByPassed(State.AnswerBy))
            .Then(() => State.Accepted.IsEmpty
                ? Record(by, now, new LinkProposalEvent.Accepted(side))
                : Record(by, now, new LinkProposalEvent.Accepted(side), new LinkProposalEvent.Confirmed()));
    }

    /// <summary>Declines for one side, without a mark against it; what was reserved is given back.</summary>
    /// <param name="side">The side.</param>
    /// <param name="reason">Why.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="supply">The supply.</param>
    /// <param name="by">Who declines.</param>
    /// <param name="now">When.</param>
    /// <returns>All three, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    /// <exception cref="ArgumentException">The entries are not this proposal's.</exception>
    public Result<LinkChange> Decline(EntrySide side, string reason, RegisterEntry demand, RegisterEntry supply, Actor by, Instant now)
    {
        Require.Defined(side);
        return Fall(
            LinkVerb.Decline, new Refusals().When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason")),
            new LinkProposalEvent.Declined(side, reason), demand, supply, by, now);
    }

    /// <summary>Records that the time to answer is over; what was reserved is given back.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="supply">The supply.</param>
    /// <param name="by">Who says so; the clock may.</param>
    /// <param name="now">When.</param>
    /// <returns>All three, or <c>core.illegal-verb</c>, <c>partnerships.still-open</c>.</returns>
    /// <exception cref="ArgumentException">The entries are not this proposal's.</exception>
    public Result<LinkChange> TimeOut(RegisterEntry demand, RegisterEntry supply, Actor by, Instant now) => Fall(
        LinkVerb.TimeOut, new Refusals().When(now < State.AnswerBy, () => new PartnershipsErrors.StillOpen(State.AnswerBy)),
        new LinkProposalEvent.TimedOut(), demand, supply, by, now);

    /// <summary>Records that a side did not come; what was reserved is given back.</summary>
    /// <param name="side">The side that did not come.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="supply">The supply.</param>
    /// <param name="by">Who reports it.</param>
    /// <param name="now">When.</param>
    /// <returns>All three, or <c>core.illegal-verb</c>.</returns>
    /// <exception cref="ArgumentException">The entries are not this proposal's.</exception>
    public Result<LinkChange> ReportNoShow(EntrySide side, RegisterEntry demand, RegisterEntry supply, Actor by, Instant now)
    {
        Require.Defined(side);
        return Fall(LinkVerb.ReportNoShow, new Refusals(), new LinkProposalEvent.NoShowReported(side), demand, supply, by, now);
    }

    /// <summary>Records that it was delivered, in both entries too.</summary>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="supply">The supply.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>All three, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    /// <exception cref="ArgumentException">The entries are not this proposal's.</exception>
    public Result<LinkChange> Deliver(string evidence, RegisterEntry demand, RegisterEntry supply, Actor by, Instant now)
    {
        RequireOwn(demand, supply);
        return Join(
            Check(now, Lifecycle.Illegal(Status, LinkVerb.Deliver)).When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence")),
            new LinkProposalEvent.Delivered(evidence), demand.Deliver(Id, State.Quantity, by, now), supply.Deliver(Id, State.Quantity, by, now),
            by, now);
    }

    /// <summary>Rates it, for the demand's side.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="by">Who rates.</param>
    /// <param name="now">When.</param>
    /// <returns>The proposal, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>.</returns>
    public Result<LinkProposal> Rate(LinkRating rating, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return Check(now, Lifecycle.Illegal(Status, LinkVerb.Rate))
            .When(rating.Stars is < 1 or > 5, () => new CoreErrors.OutOfRange("stars", rating.Stars, 1, 5))
            .Then(() => Record(by, now, new LinkProposalEvent.Rated(rating)));
    }

    static LinkProposalState? IAggregate<LinkProposal, LinkProposalState, LinkProposalEvent>.Begin(EventEnvelope<LinkProposalEvent> first) =>
        first.Event is LinkProposalEvent.Offered offered
            ? new LinkProposalState
            {
                Demand = offered.Demand,
                Supply = offered.Supply,
                Quantity = offered.Quantity,
                Objective = offered.Objective,
                AnswerBy = offered.AnswerBy,
            }
            : null;

    static LinkProposalState IAggregate<LinkProposal, LinkProposalState, LinkProposalEvent>.Apply(
        LinkProposalState state, EventEnvelope<LinkProposalEvent> change) => change.Event switch
        {
            LinkProposalEvent.Accepted accepted => state with { Accepted = state.Accepted.Add(accepted.Side) },
            LinkProposalEvent.Confirmed => state with { Status = LinkStatus.Confirmed },
            LinkProposalEvent.Declined declined => state with { Status = LinkStatus.Declined, Failed = declined.Side },
            LinkProposalEvent.TimedOut => state with { Status = LinkStatus.TimedOut },
            LinkProposalEvent.Delivered => state with { Status = LinkStatus.Delivered },
            LinkProposalEvent.NoShowReported missing => state with { Status = LinkStatus.NoShow, Failed = missing.Side },
            LinkProposalEvent.Rated rated => state with { Status = LinkStatus.Rated, Rating = rated.Rating },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static LinkProposal IAggregate<LinkProposal, LinkProposalState, LinkProposalEvent>.Create(
        LinkProposalState state, long version, ValueList<EventEnvelope<LinkProposalEvent>> changes) => new(state, version, changes);

    private Result<LinkChange> Fall(
        LinkVerb verb, Refusals refusals, LinkProposalEvent fell, RegisterEntry demand, RegisterEntry supply, Actor by, Instant now)
    {
        RequireOwn(demand, supply);
        return Join(
            Check(now, Lifecycle.Illegal(Status, verb)).AddAll(refusals), fell, demand.Release(Id, State.Quantity, by, now),
            supply.Release(Id, State.Quantity, by, now), by, now);
    }

    private Result<LinkChange> Join(
        Refusals refusals, LinkProposalEvent change, Result<RegisterEntry> demand, Result<RegisterEntry> supply, Actor by, Instant now)
    {
        // An illegal verb of the proposal explains what the entries would only repeat.
        if (!refusals.Any)
            refusals.AddFrom(demand).AddFrom(supply);
        return refusals.Then(() => Result.Ok(new LinkChange(Record(by, now, change).Value, demand.Value, supply.Value)));
    }

    private void RequireOwn(RegisterEntry demand, RegisterEntry supply)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(supply);
        if (demand.Id != State.Demand || supply.Id != State.Supply)
            throw new ArgumentException("The entries are not this proposal's.", nameof(demand));
    }
}
