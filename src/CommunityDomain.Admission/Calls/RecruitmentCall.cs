using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A recruitment call (招募令) or talent call (聚贤榜): a published, dated, capacity-bound invitation to apply.</summary>
/// <remarks>After publication it is only ever extended or clarified, never narrowed, so that nobody's reliance on it is hurt.</remarks>
public sealed class RecruitmentCall
    : Aggregate<RecruitmentCall, RecruitmentCallId, RecruitmentCallState, RecruitmentCallEvent>,
        IAggregate<RecruitmentCall, RecruitmentCallState, RecruitmentCallEvent>
{
    private RecruitmentCall(RecruitmentCallState state, long version, ValueList<EventEnvelope<RecruitmentCallEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a call's life.</summary>
    public static Lifecycle<CallStatus, CallVerb> Lifecycle { get; } = new("RecruitmentCall", CallStatus.Draft)
    {
        { CallStatus.Draft, CallVerb.Publish, CallStatus.Published },
        { CallStatus.Draft, CallVerb.Cancel, CallStatus.Cancelled },
        { CallStatus.Published, CallVerb.Amend, CallStatus.Published },
        { CallStatus.Published, CallVerb.Fill, CallStatus.Published },
        { CallStatus.Published, CallVerb.Release, CallStatus.Published },
        { CallStatus.Published, CallVerb.Close, CallStatus.Closed },
        { CallStatus.Published, CallVerb.Cancel, CallStatus.Cancelled },
        { CallStatus.Closed, CallVerb.Fill, CallStatus.Closed },
        { CallStatus.Closed, CallVerb.Release, CallStatus.Closed },
        { CallStatus.Closed, CallVerb.Conclude, CallStatus.Concluded },
    };

    /// <summary>Where the call stands.</summary>
    public CallStatus Status => State.Status;

    /// <summary>The terms as amended.</summary>
    public CallTerms Terms => State.Terms;

    /// <summary>How many seats are left.</summary>
    public int SeatsLeft => Terms.Capacity - State.Seats.Count;

    /// <summary>Whether an application can be submitted at <paramref name="instant"/>: published, and within the window.</summary>
    /// <param name="instant">The instant asked about.</param>
    public bool IsOpenAt(Instant instant) => Status == CallStatus.Published && instant >= Terms.OpensAt && instant < Terms.ClosesAt;

    /// <summary>Drafts a call.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">The community that calls.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="by">Who drafts.</param>
    /// <param name="now">When.</param>
    /// <param name="catalogue">The guiding catalogue that the terms refer to; <c>null</c> where they refer to none.</param>
    /// <returns>The draft, or all of <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.duplicate-id</c> (a scope or an item twice),
    /// <c>admission.window-reversed</c>, <c>admission.another-catalogue</c>, <c>admission.unknown-catalogue-version</c>,
    /// <c>admission.unknown-item</c> and <c>admission.scope-not-in-call</c> (of an item) that apply.</returns>
    public static Result<RecruitmentCall> Draft(
        RecruitmentCallId id, CommunityId community, CallTerms terms, Actor by, Instant now, GuidingCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Faults(terms)
            .AddAll(ItemFaults(terms, catalogue))
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .Then(() => Begin(id, by, now, new RecruitmentCallEvent.Drafted(community, terms)));
    }

    /// <summary>Makes the call public.</summary>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When; before the window ends.</param>
    /// <returns>The published call, or <c>core.illegal-verb</c>, <c>admission.call-window-over</c>.</returns>
    public Result<RecruitmentCall> Publish(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, CallVerb.Publish))
            .When(now >= Terms.ClosesAt, () => new AdmissionErrors.CallWindowOver(Terms.ClosesAt))
            .Then(() => Record(by, now, new RecruitmentCallEvent.Published()));

    /// <summary>Extends or clarifies the call: a later end, more seats, more scopes, other words; never less than was promised.</summary>
    /// <param name="terms">The terms from now on.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who amends.</param>
    /// <param name="now">When.</param>
    /// <param name="catalogue">The guiding catalogue, where the terms refer to other items of it than before.</param>
    /// <returns>The amended call, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>admission.amendment-narrows</c> with what would be
    /// narrowed, and what <see cref="Draft"/> refuses.</returns>
    public Result<RecruitmentCall> Amend(CallTerms terms, string reason, Actor by, Instant now, GuidingCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var narrowed = Narrowed(terms);
        return Check(now, Lifecycle.Illegal(Status, CallVerb.Amend))
            .AddAll(Faults(terms))
            .AddAll(terms.Catalogue == Terms.Catalogue ? new Refusals() : ItemFaults(terms, catalogue))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(!narrowed.IsEmpty, () => new AdmissionErrors.AmendmentNarrows(narrowed))
            .Then(() => Record(by, now, new RecruitmentCallEvent.Amended(terms, reason)));
    }

    /// <summary>Gives a seat to an approved application.</summary>
    /// <param name="application">The application.</param>
    /// <param name="by">Who approved it.</param>
    /// <param name="now">When.</param>
    /// <returns>The call with one seat fewer, or <c>core.illegal-verb</c>, <c>admission.capacity-exhausted</c>, <c>core.duplicate-id</c>.</returns>
    public Result<RecruitmentCall> Fill(PartnerApplicationId application, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, CallVerb.Fill))
            .When(State.Seats.Contains(application), () => new CoreErrors.DuplicateId("application", application.ToString()))
            .When(SeatsLeft <= 0, () => new AdmissionErrors.CapacityExhausted(Terms.Capacity))
            .Then(() => Record(by, now, new RecruitmentCallEvent.Filled(application)));

    /// <summary>Takes back the seat of an application that was withdrawn or lapsed after its approval.</summary>
    /// <param name="application">The application as it stands now.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The call with one seat more, or <c>core.illegal-verb</c>, <c>admission.seat-not-held</c>, <c>admission.seat-in-use</c>.</returns>
    public Result<RecruitmentCall> Release(PartnerApplication application, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(application);
        var status = application.StatusAt(now);
        return Check(now, Lifecycle.Illegal(Status, CallVerb.Release))
            .When(!State.Seats.Contains(application.Id), () => new AdmissionErrors.SeatNotHeld(application.Id))
            .When(
                status is not (ApplicationStatus.Withdrawn or ApplicationStatus.Lapsed),
                () => new AdmissionErrors.SeatInUse(application.Id, status))
            .Then(() => Record(by, now, new RecruitmentCallEvent.Released(application.Id)));
    }

    /// <summary>Stops taking applications, once the window is over or every seat is taken.</summary>
    /// <param name="by">Who closes.</param>
    /// <param name="now">When.</param>
    /// <returns>The closed call, or <c>core.illegal-verb</c>, <c>admission.call-window-open</c>.</returns>
    public Result<RecruitmentCall> Close(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, CallVerb.Close))
            .When(now < Terms.ClosesAt && SeatsLeft > 0, () => new AdmissionErrors.CallWindowOpen(Terms.ClosesAt))
            .Then(() => Record(by, now, new RecruitmentCallEvent.Closed()));

    /// <summary>Records that every application is decided.</summary>
    /// <param name="by">Who concludes.</param>
    /// <param name="now">When.</param>
    /// <returns>The concluded call, or <c>core.illegal-verb</c>.</returns>
    public Result<RecruitmentCall> Conclude(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, CallVerb.Conclude))
            .Then(() => Record(by, now, new RecruitmentCallEvent.Concluded()));

    /// <summary>Withdraws the call, as long as nobody has a seat.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who cancels.</param>
    /// <param name="now">When.</param>
    /// <returns>The cancelled call, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>admission.seats-taken</c>.</returns>
    public Result<RecruitmentCall> Cancel(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, CallVerb.Cancel))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(!State.Seats.IsEmpty, () => new AdmissionErrors.SeatsTaken(State.Seats.Count))
            .Then(() => Record(by, now, new RecruitmentCallEvent.Cancelled(reason)));

    static RecruitmentCallState? IAggregate<RecruitmentCall, RecruitmentCallState, RecruitmentCallEvent>.Begin(
        EventEnvelope<RecruitmentCallEvent> first) =>
        first.Event is RecruitmentCallEvent.Drafted drafted
            ? new RecruitmentCallState { Community = drafted.Community, Terms = drafted.Terms }
            : null;

    static RecruitmentCallState IAggregate<RecruitmentCall, RecruitmentCallState, RecruitmentCallEvent>.Apply(
        RecruitmentCallState state, EventEnvelope<RecruitmentCallEvent> change) => change.Event switch
        {
            RecruitmentCallEvent.Published => state with { Status = CallStatus.Published, PublishedAt = change.At },
            RecruitmentCallEvent.Amended amended => state with { Terms = amended.Terms },
            RecruitmentCallEvent.Filled filled => state with { Seats = state.Seats.Add(filled.Application) },
            RecruitmentCallEvent.Released released => state with
            {
                Seats = state.Seats.Where(seat => seat != released.Application).ToValueList(),
            },
            RecruitmentCallEvent.Closed => state with { Status = CallStatus.Closed },
            RecruitmentCallEvent.Concluded => state with { Status = CallStatus.Concluded },
            RecruitmentCallEvent.Cancelled => state with { Status = CallStatus.Cancelled },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static RecruitmentCall IAggregate<RecruitmentCall, RecruitmentCallState, RecruitmentCallEvent>.Create(
        RecruitmentCallState state, long version, ValueList<EventEnvelope<RecruitmentCallEvent>> changes) => new(state, version, changes);

    private static Refusals Faults(CallTerms terms) =>
        terms.Procedure.Faults()
            .When(string.IsNullOrWhiteSpace(terms.Title), () => new CoreErrors.Empty("title"))
            .When(terms.Scopes.IsEmpty, () => new CoreErrors.Empty("scopes"))
            .When(terms.Scopes.Distinct().Count() < terms.Scopes.Count, () => new CoreErrors.DuplicateId("scope", terms.Scopes.ToString()))
            .When(terms.Capacity < 1, () => new CoreErrors.OutOfRange("capacity", terms.Capacity, 1, int.MaxValue))
            .When(
                terms.NoticeWorkingDays is < 1 or > AdmissionProcedure.LongestNotice,
                () => new CoreErrors.OutOfRange("notice", terms.NoticeWorkingDays, 1, AdmissionProcedure.LongestNotice))
            .When(string.IsNullOrWhiteSpace(terms.PolicyVersion), () => new CoreErrors.Empty("policy version"))
            .When(!Enum.IsDefined(terms.TieOrder), () => throw new ArgumentOutOfRangeException(nameof(terms), terms.TieOrder, "The order is not defined."))
            .When(terms.ClosesAt <= terms.OpensAt, () => new AdmissionErrors.WindowReversed(terms.OpensAt, terms.ClosesAt));

    private static Refusals ItemFaults(CallTerms terms, GuidingCatalogue? catalogue)
    {
        if (terms.Catalogue is not { } reference)
            return new Refusals();
        var refusals = new Refusals()
            .When(reference.Items.IsEmpty, () => new CoreErrors.Empty("items"))
            .When(
                reference.Items.Distinct().Count() < reference.Items.Count, () => new CoreErrors.DuplicateId("item", reference.Items.ToString()));
        if (catalogue is null)
            return refusals.Add(new AdmissionErrors.AnotherCatalogue(reference.Catalogue, null));
        var items = catalogue.ItemsOf(reference);
        var outside = items.IsFailed
            ? []
            : items.Value.Select(item => item.Scope).Where(scope => !terms.Scopes.Contains(scope)).Distinct().ToValueList();
        return refusals.AddFrom(items).When(!outside.IsEmpty, () => new AdmissionErrors.ScopeNotInCall(outside));
    }

    private ValueList<string> Narrowed(CallTerms terms)
    {
        var narrowed = new List<string>();
        if (terms.Kind != Terms.Kind)
            narrowed.Add("kind");
        if (Terms.Scopes.Any(scope => !terms.Scopes.Contains(scope)))
            narrowed.Add("scopes");
        if (terms.Capacity < Terms.Capacity)
            narrowed.Add("capacity");
        if (terms.OpensAt > Terms.OpensAt || terms.ClosesAt < Terms.ClosesAt)
            narrowed.Add("window");
        if (terms.NoticeWorkingDays < Terms.NoticeWorkingDays)
            narrowed.Add("notice");
        if (terms.TieOrder != Terms.TieOrder)
            narrowed.Add("order of seats");
        if (terms.PolicyVersion != Terms.PolicyVersion)
            narrowed.Add("policy version");
        if (terms.Procedure.Narrows(Terms.Procedure))
            narrowed.Add("procedure");
        // Another version could ask for more of the same items.
        if (Terms.Catalogue is { } promised
            && (terms.Catalogue is not { } wanted || wanted.Catalogue != promised.Catalogue || wanted.Version != promised.Version
                || promised.Items.Any(item => !wanted.Items.Contains(item))))
            narrowed.Add("items");
        return narrowed.ToValueList();
    }
}
