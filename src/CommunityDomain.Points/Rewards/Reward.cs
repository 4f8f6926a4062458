using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Points;

/// <summary>A reward (兑换权益): what members get for points, from whom, how many, on what conditions.</summary>
/// <remarks>Its pieces are an account of the ledger whose unit is the reward itself; see <see cref="RewardDesk"/>.</remarks>
public sealed class Reward : Aggregate<Reward, RewardId, RewardState, RewardEvent>, IAggregate<Reward, RewardState, RewardEvent>
{
    private Reward(RewardState state, long version, ValueList<EventEnvelope<RewardEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a reward's life.</summary>
    public static Lifecycle<RewardStatus, RewardVerb> Lifecycle { get; } = new("Reward", RewardStatus.Draft)
    {
        { RewardStatus.Draft, RewardVerb.Offer, RewardStatus.Offered },
        { RewardStatus.Draft, RewardVerb.Stock, RewardStatus.Draft },
        { RewardStatus.Draft, RewardVerb.Withdraw, RewardStatus.Withdrawn },
        { RewardStatus.Offered, RewardVerb.Stock, RewardStatus.Offered },
        { RewardStatus.Offered, RewardVerb.Suspend, RewardStatus.Suspended },
        { RewardStatus.Offered, RewardVerb.Withdraw, RewardStatus.Withdrawn },
        { RewardStatus.Suspended, RewardVerb.Stock, RewardStatus.Suspended },
        { RewardStatus.Suspended, RewardVerb.Resume, RewardStatus.Offered },
        { RewardStatus.Suspended, RewardVerb.Withdraw, RewardStatus.Withdrawn },
    };

    /// <summary>Where the reward stands.</summary>
    public RewardStatus Status => State.Status;

    /// <summary>The terms.</summary>
    public RewardTerms Terms => State.Terms;

    /// <summary>The unit in which its pieces are counted.</summary>
    public PointsUnit Unit => PointsUnit.Of(Id);

    /// <summary>Whether it can be reserved at <paramref name="instant"/>: offered, and within its window.</summary>
    /// <param name="instant">The instant asked about.</param>
    public bool IsAvailableAt(Instant instant) =>
        Status == RewardStatus.Offered && instant >= Terms.AvailableFrom && instant < Terms.AvailableUntil;

    /// <summary>Drafts a reward.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="programme">The programme whose points it costs.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="by">Who drafts.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft, or all of <c>core.empty</c>, <c>core.out-of-range</c> and <c>points.window-reversed</c> that apply.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An undefined kind or period.</exception>
    public static Result<Reward> Draft(RewardId id, PointsProgrammeId programme, RewardTerms terms, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!Enum.IsDefined(terms.Kind) || !Enum.IsDefined(terms.Limit.Period))
            throw new ArgumentOutOfRangeException(nameof(terms), terms, "An undefined kind or period.");
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(programme == default, () => new CoreErrors.Empty("programme"))
            .When(string.IsNullOrWhiteSpace(terms.Title), () => new CoreErrors.Empty("title"))
            .When(terms.Sponsor == default, () => new CoreErrors.Empty("sponsor"))
            .When(terms.Price < 1, () => new CoreErrors.OutOfRange("price", terms.Price, 1, long.MaxValue))
            .When(terms.HeldForSeconds < 1, () => new CoreErrors.OutOfRange("held for", terms.HeldForSeconds, 1, int.MaxValue))
            .When(terms.Limit.Count < 1, () => new CoreErrors.OutOfRange("limit", terms.Limit.Count, 1, int.MaxValue))
            .When(terms.UnlockMinutes < 0, () => new CoreErrors.OutOfRange("unlock minutes", terms.UnlockMinutes, 0, long.MaxValue))
            .When(terms.AvailableUntil <= terms.AvailableFrom, () => new PointsErrors.WindowReversed(terms.AvailableFrom, terms.AvailableUntil))
            .Then(() => Begin(id, by, now, new RewardEvent.Drafted(programme, terms)));
    }

    /// <summary>Offers the reward.</summary>
    /// <param name="on">The local date.</param>
    /// <param name="by">Who offers.</param>
    /// <param name="now">When.</param>
    /// <returns>The reward, or <c>core.illegal-verb</c>; <c>points.legal-basis-missing</c> for a right without an authority's document that holds
    /// on the date.</returns>
    public Result<Reward> Offer(LocalDate on, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RewardVerb.Offer))
            .When(!HasLegalBasisOn(on), () => new PointsErrors.LegalBasisMissing(Id, on))
            .Then(() => Record(by, now, new RewardEvent.Offered()));

    /// <summary>Puts pieces in stock; <see cref="RewardDesk.Stock"/> posts them in the ledger too.</summary>
    /// <param name="pieces">How many, from 1.</param>
    /// <param name="by">Who delivers.</param>
    /// <param name="now">When.</param>
    /// <returns>The reward, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>.</returns>
    public Result<Reward> Stock(long pieces, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RewardVerb.Stock))
            .When(pieces < 1 || pieces > long.MaxValue - State.Stocked, () => new CoreErrors.OutOfRange("pieces", pieces, 1, long.MaxValue - State.Stocked))
            .Then(() => Record(by, now, new RewardEvent.PiecesStocked(pieces)));

    /// <summary>Stops reservations for now.</summary>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who stops them.</param>
    /// <param name="now">When.</param>
    /// <returns>The reward, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Reward> Suspend(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RewardVerb.Suspend))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new RewardEvent.Suspended(reason)));

    /// <summary>Lets reservations go on.</summary>
    /// <param name="on">The local date.</param>
    /// <param name="by">Who lets them.</param>
    /// <param name="now">When.</param>
    /// <returns>The reward, or <c>core.illegal-verb</c>, <c>points.legal-basis-missing</c>.</returns>
    public Result<Reward> Resume(LocalDate on, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RewardVerb.Resume))
            .When(!HasLegalBasisOn(on), () => new PointsErrors.LegalBasisMissing(Id, on))
            .Then(() => Record(by, now, new RewardEvent.Resumed()));

    /// <summary>Takes the reward back for good. Reservations that were made are kept.</summary>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who withdraws.</param>
    /// <param name="now">When.</param>
    /// <returns>The reward, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Reward> Withdraw(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, RewardVerb.Withdraw))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new RewardEvent.Withdrawn(reason)));

    /// <summary>Whether points may count towards it on a date: always, but for a right only while the authority's document holds.</summary>
    /// <param name="on">The local date.</param>
    public bool HasLegalBasisOn(LocalDate on) =>
        Terms.Kind != RewardKind.Right
        || (Terms.LegalBasis is { } basis && !string.IsNullOrWhiteSpace(basis.Authority) && !string.IsNullOrWhiteSpace(basis.Document)
            && on >= basis.ValidFrom && on <= basis.ValidTo);

    static RewardState? IAggregate<Reward, RewardState, RewardEvent>.Begin(EventEnvelope<RewardEvent> first) =>
        first.Event is RewardEvent.Drafted drafted ? new RewardState { Programme = drafted.Programme, Terms = drafted.Terms } : null;

    static RewardState IAggregate<Reward, RewardState, RewardEvent>.Apply(RewardState state, EventEnvelope<RewardEvent> change) => change.Event switch
    {
        RewardEvent.Offered or RewardEvent.Resumed => state with { Status = RewardStatus.Offered },
        RewardEvent.PiecesStocked stocked => state with { Stocked = state.Stocked + stocked.Pieces, Deliveries = state.Deliveries + 1 },
        RewardEvent.Suspended => state with { Status = RewardStatus.Suspended },
        RewardEvent.Withdrawn => state with { Status = RewardStatus.Withdrawn },
        _ => throw new UnreachableException(change.Event.Name.ToString()),
    };

    static Reward IAggregate<Reward, RewardState, RewardEvent>.Create(
        RewardState state, long version, ValueList<EventEnvelope<RewardEvent>> changes) => new(state, version, changes);
}
