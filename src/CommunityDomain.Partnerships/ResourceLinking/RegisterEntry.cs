using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>An entry of the demand register (项目需求库) or the supply register (服务供给库): what is sought or offered, how much, where and when.</summary>
/// <remarks>Both registers keep the same rules, so that they are linked both ways. Reserved and delivered units never exceed the quantity.</remarks>
public sealed class RegisterEntry
    : Aggregate<RegisterEntry, RegisterEntryId, RegisterEntryState, RegisterEntryEvent>, IAggregate<RegisterEntry, RegisterEntryState, RegisterEntryEvent>
{
    private RegisterEntry(RegisterEntryState state, long version, ValueList<EventEnvelope<RegisterEntryEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of an entry's life.</summary>
    public static Lifecycle<EntryStatus, EntryVerb> Lifecycle { get; } = new("RegisterEntry", EntryStatus.Draft)
    {
        { EntryStatus.Draft, EntryVerb.Verify, EntryStatus.Verified },
        { EntryStatus.Draft, EntryVerb.Withdraw, EntryStatus.Withdrawn },
        { EntryStatus.Verified, EntryVerb.Open, EntryStatus.Open },
        { EntryStatus.Verified, EntryVerb.Expire, EntryStatus.Expired },
        { EntryStatus.Verified, EntryVerb.Withdraw, EntryStatus.Withdrawn },
        { EntryStatus.Open, EntryVerb.Reserve, EntryStatus.PartlyMatched },
        { EntryStatus.Open, EntryVerb.Expire, EntryStatus.Expired },
        { EntryStatus.Open, EntryVerb.Withdraw, EntryStatus.Withdrawn },
        { EntryStatus.PartlyMatched, EntryVerb.Reserve, EntryStatus.PartlyMatched },
        { EntryStatus.PartlyMatched, EntryVerb.Release, EntryStatus.Open },
        { EntryStatus.PartlyMatched, EntryVerb.Release, EntryStatus.PartlyMatched },
        { EntryStatus.PartlyMatched, EntryVerb.Deliver, EntryStatus.PartlyMatched },
        { EntryStatus.PartlyMatched, EntryVerb.Deliver, EntryStatus.Fulfilled },
        { EntryStatus.PartlyMatched, EntryVerb.Expire, EntryStatus.Expired },
        { EntryStatus.PartlyMatched, EntryVerb.Withdraw, EntryStatus.Withdrawn },
    };

    /// <summary>Where it stands.</summary>
    public EntryStatus Status => State.Status;

    /// <summary>What it says.</summary>
    public EntryTerms Terms => State.Terms;

    /// <summary>How many units are neither reserved nor delivered.</summary>
    public int Left => Terms.Quantity - State.Reserved - State.Delivered;

    /// <summary>Whether it takes part in matching at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsOpenAt(Instant instant) => Status is EntryStatus.Open or EntryStatus.PartlyMatched && instant < Terms.OpenUntil;

    /// <summary>Drafts an entry.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="by">Who drafts.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft, or <c>core.empty</c>, <c>core.out-of-range</c>, <c>partnerships.one-place</c>, <c>partnerships.times-reversed</c>.</returns>
    public static Result<RegisterEntry> Draft(RegisterEntryId id, EntryTerms terms, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Require.Defined(terms.Side);
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(terms.Party == default, () => new CoreErrors.Empty("party"))
            .When(string.IsNullOrWhiteSpace(terms.Title), () => new CoreErrors.Empty("title"))
            .When(string.IsNullOrWhiteSpace(terms.Category), () => new CoreErrors.Empty("category"))
            .When(terms.Places.IsEmpty, () => new CoreErrors.Empty("place"))
            .When(terms.Side == EntrySide.Demand && terms.Places.Count > 1, () => new PartnershipsErrors.OnePlace(terms.Places.Count))
            .When(terms.Quantity < 1, () => new CoreErrors.OutOfRange("quantity", terms.Quantity, 1, int.MaxValue))
            .When(terms.Until <= terms.From || terms.OpenUntil <= now, () => new PartnershipsErrors.TimesReversed(terms.From, terms.Until, terms.OpenUntil))
            .Then(() => Begin(id, by, now, new RegisterEntryEvent.Drafted(terms)));
    }

    /// <summary>Checks it.</summary>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who checks: not its own party, which the host's permissions see to.</param>
    /// <param name="now">When.</param>
    /// <returns>The entry, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<RegisterEntry> Verify(string evidence, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, EntryVerb.Verify))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .Then(() => Record(by, now, new RegisterEntryEvent.Verified(evidence)));

    /// <summary>Opens it to matching.</summary>
    /// <param name="by">Who opens.</param>
    /// <param name="now">When; before it runs out.</param>
    /// <returns>The entry, or <c>core.illegal-verb</c>, <c>partnerships.entry-expired</c>.</returns>
    public Result<RegisterEntry> Open(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, EntryVerb.Open))
            .When(now >= Terms.OpenUntil, () => new PartnershipsErrors.EntryExpired(Id, Terms.OpenUntil))
            .Then(() => Record(by, now, new RegisterEntryEvent.Opened()));

    /// <summary>Reserves a part for a proposal; no more than is left, and not after it ran out.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="quantity">How many units.</param>
    /// <param name="by">Who reserves.</param>
    /// <param name="now">When.</param>
    /// <returns>The entry, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>, <c>partnerships.entry-expired</c>.</returns>
    public Result<RegisterEntry> Reserve(LinkProposalId proposal, int quantity, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, EntryVerb.Reserve))
            .When(quantity < 1 || quantity > Left, () => new CoreErrors.OutOfRange("quantity", quantity, 1, Left))
            .When(now >= Terms.OpenUntil, () => new PartnershipsErrors.EntryExpired(Id, Terms.OpenUntil))
            .Then(() => Record(by, now, new RegisterEntryEvent.Reserved(proposal, quantity)));

    /// <summary>Gives a reserved part back.</summary>
    /// <param name="proposal">The proposal that fell.</param>
    /// <param name="quantity">How many units.</param>
    /// <param name="by">Who gives back.</param>
    /// <param name="now">When.</param>
    /// <returns>The entry, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>.</returns>
    public Result<RegisterEntry> Release(LinkProposalId proposal, int quantity, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, EntryVerb.Release))
            .When(quantity < 1 || quantity > State.Reserved, () => new CoreErrors.OutOfRange("quantity", quantity, 1, State.Reserved))
            .Then(() => Record(by, now, new RegisterEntryEvent.Released(proposal, quantity)));

    /// <summary>Records that a reserved part was delivered; the last unit fulfils the entry.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="quantity">How many units.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The entry, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>.</returns>
    public Result<RegisterEntry> Deliver(LinkProposalId proposal, int quantity, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, EntryVerb.Deliver))
            .When(quantity < 1 || quantity > State.Reserved, () => new CoreErrors.OutOfRange("quantity", quantity, 1, State.Reserved))
            .Then(() => Record(by, now, new RegisterEntryEvent.PartDelivered(proposal, quantity)));

    /// <summary>Records that it ran out, once nothing is reserved.</summary>
    /// <param name="by">Who says so; the clock may.</param>
    /// <param name="now">When.</param>
    /// <returns>The entry, or <c>core.illegal-verb</c>, <c>partnerships.still-open</c>, <c>partnerships.units-reserved</c>.</returns>
    public Result<RegisterEntry> Expire(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, EntryVerb.Expire))
            .When(now < Terms.OpenUntil, () => new PartnershipsErrors.StillOpen(Terms.OpenUntil))
            .When(State.Reserved > 0, () => new PartnershipsErrors.UnitsReserved(State.Reserved))
            .Then(() => Record(by, now, new RegisterEntryEvent.Expired()));

    /// <summary>Withdraws it, once nothing is reserved.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who withdraws.</param>
    /// <param name="now">When.</param>
    /// <returns>The entry, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.units-reserved</c>.</returns>
    public Result<RegisterEntry> Withdraw(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, EntryVerb.Withdraw))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(State.Reserved > 0, () => new PartnershipsErrors.UnitsReserved(State.Reserved))
            .Then(() => Record(by, now, new RegisterEntryEvent.Withdrawn(reason)));

    static RegisterEntryState? IAggregate<RegisterEntry, RegisterEntryState, RegisterEntryEvent>.Begin(EventEnvelope<RegisterEntryEvent> first) =>
        first.Event is RegisterEntryEvent.Drafted drafted ? new RegisterEntryState { Terms = drafted.Terms } : null;

    static RegisterEntryState IAggregate<RegisterEntry, RegisterEntryState, RegisterEntryEvent>.Apply(
        RegisterEntryState state, EventEnvelope<RegisterEntryEvent> change) => change.Event switch
        {
            RegisterEntryEvent.Verified => state with { Status = EntryStatus.Verified },
            RegisterEntryEvent.Opened => state with { Status = EntryStatus.Open, OpenedAt = change.At },
            RegisterEntryEvent.Reserved reserved => state with
            {
                Status = EntryStatus.PartlyMatched,
                Reserved = state.Reserved + reserved.Quantity,
            },
            RegisterEntryEvent.Released released => state with
            {
                Status = state.Reserved == released.Quantity && state.Delivered == 0 ? EntryStatus.Open : EntryStatus.PartlyMatched,
                Reserved = state.Reserved - released.Quantity,
            },
            RegisterEntryEvent.PartDelivered delivered => state with
            {
                Status = state.Delivered + delivered.Quantity == state.Terms.Quantity ? EntryStatus.Fulfilled : EntryStatus.PartlyMatched,
                Reserved = state.Reserved - delivered.Quantity,
                Delivered = state.Delivered + delivered.Quantity,
            },
            RegisterEntryEvent.Expired => state with { Status = EntryStatus.Expired },
            RegisterEntryEvent.Withdrawn => state with { Status = EntryStatus.Withdrawn },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static RegisterEntry IAggregate<RegisterEntry, RegisterEntryState, RegisterEntryEvent>.Create(
        RegisterEntryState state, long version, ValueList<EventEnvelope<RegisterEntryEvent>> changes) => new(state, version, changes);
}
