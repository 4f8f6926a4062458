using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A person on a community's talent roll (人才库), found by a talent call, until he is selected, leaves or the term ends.</summary>
public sealed class TalentListing
    : Aggregate<TalentListing, TalentListingId, TalentListingState, TalentListingEvent>,
        IAggregate<TalentListing, TalentListingState, TalentListingEvent>
{
    private TalentListing(TalentListingState state, long version, ValueList<EventEnvelope<TalentListingEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a listing's life.</summary>
    public static Lifecycle<TalentStatus, TalentVerb> Lifecycle { get; } = new("TalentListing", TalentStatus.Listed)
    {
        { TalentStatus.Listed, TalentVerb.Qualify, TalentStatus.Listed },
        { TalentStatus.Listed, TalentVerb.ChangeConsent, TalentStatus.Listed },
        { TalentStatus.Listed, TalentVerb.Nominate, TalentStatus.Nominated },
        { TalentStatus.Listed, TalentVerb.Withdraw, TalentStatus.Withdrawn },
        { TalentStatus.Nominated, TalentVerb.RecordSelection, TalentStatus.Selected },
        { TalentStatus.Nominated, TalentVerb.RecordSelection, TalentStatus.Listed },
        { TalentStatus.Nominated, TalentVerb.ChangeConsent, TalentStatus.Nominated },
        { TalentStatus.Nominated, TalentVerb.Withdraw, TalentStatus.Withdrawn },
        { TalentStatus.Selected, TalentVerb.ChangeConsent, TalentStatus.Selected },
        { TalentStatus.Selected, TalentVerb.Withdraw, TalentStatus.Withdrawn },
    };

    internal KnownMerges Merges { get; private init; } = KnownMerges.None;

    /// <summary>Where it stands by its events alone.</summary>
    public TalentStatus Status => State.Status;

    /// <summary>Where it stands on a day: <see cref="TalentStatus.Expired"/> after the last of its term.</summary>
    /// <param name="day">The day.</param>
    public TalentStatus StatusOn(LocalDate day) =>
        Status is TalentStatus.Listed or TalentStatus.Nominated && day > State.Term.LastDay ? TalentStatus.Expired : Status;

    /// <summary>The fields of a person that may be shown: those that he consented to, whatever is asked for.</summary>
    /// <param name="fields">The fields asked for.</param>
    public ValueList<string> Shown(ValueList<string> fields) => fields.Where(field => State.ConsentedFields.Contains(field)).ToValueList();

    /// <summary>This listing, told which parties and persons are the same. What its verbs give knows it too; nothing of it is stored.</summary>
    /// <param name="merges">The merges in force.</param>
    public TalentListing Knowing(KnownMerges merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        return new(State, Version, Changes) { Merges = merges };
    }

    /// <summary>Puts a person on the roll, in a place of an open talent call.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="call">The call, of kind talent.</param>
    /// <param name="person">The person.</param>
    /// <param name="qualifications">His qualifications, at least one.</param>
    /// <param name="consentedFields">What may be published.</param>
    /// <param name="term">From when to when.</param>
    /// <param name="by">Who lists him; the person himself may.</param>
    /// <param name="now">When.</param>
    /// <param name="others">The person's other listings of the call, under whatever id; <c>null</c> for none.</param>
    /// <param name="merges">Which persons are the same; <c>null</c> for none.</param>
    /// <returns>The listing and the call; or all of <c>core.empty</c>, <c>admission.not-a-talent-call</c>, <c>admission.call-not-open</c>,
    /// <c>admission.term-reversed</c>, <c>core.out-of-range</c>, <c>admission.person-is-listed</c>, and what <see cref="RecruitmentCall.Fill"/> refuses.</returns>
    public static Result<TalentEnrolment> List(
        TalentListingId id, RecruitmentCall call, PersonId person, ValueList<HeldQualification> qualifications, ValueList<string> consentedFields,
        PartnershipTerm term, Actor by, Instant now, IEnumerable<TalentListing>? others = null, KnownMerges? merges = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(term);
        merges ??= KnownMerges.None;
        var listed = others?.FirstOrDefault(other =>
            other.State.Call == call.Id && other.Status != TalentStatus.Withdrawn && merges.AreSame(other.State.Person, person));
        var filled = call.Fill(new(id.Value), by, now);
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(person == default, () => new CoreErrors.Empty("person"))
            .When(qualifications.IsEmpty, () => new CoreErrors.Empty("qualifications"))
            .When(call.Terms.Kind != CallKind.Talent, () => new AdmissionErrors.NotATalentCall(call.Id))
            .When(!call.IsOpenAt(now), () => new AdmissionErrors.CallNotOpen(call.Status, call.Terms.OpensAt))
            .AddAll(term.Faults())
            .When(listed is not null, () => new AdmissionErrors.PersonIsListed(person, listed!.Id))
            .AddFrom(filled)
            .Then(() => Result.Ok(new TalentEnrolment(
                Begin(id, by, now, new TalentListingEvent.Listed(
                    call.Id, call.State.Community, person, qualifications, consentedFields, term)).Value.Knowing(merges),
                filled.Value)));
    }

    /// <summary>Changes the qualifications.</summary>
    /// <param name="qualifications">All of them, from now on; at least one.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The listing, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<TalentListing> Qualify(ValueList<HeldQualification> qualifications, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, TalentVerb.Qualify))
            .When(qualifications.IsEmpty, () => new CoreErrors.Empty("qualifications"))
            .Then(() => Record(by, now, new TalentListingEvent.Qualified(qualifications)));

    /// <summary>Changes what may be published; the person alone may.</summary>
    /// <param name="fields">All fields, from now on; none to take every consent back.</param>
    /// <param name="by">The person.</param>
    /// <param name="now">When.</param>
    /// <returns>The listing, or <c>core.illegal-verb</c>, <c>admission.not-the-person</c>.</returns>
    public Result<TalentListing> ChangeConsent(ValueList<string> fields, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, TalentVerb.ChangeConsent))
            .When(!Merges.AreSame(by.Person, State.Person), () => new AdmissionErrors.NotThePerson(State.Person))
            .Then(() => Record(by, now, new TalentListingEvent.ConsentChanged(fields)));

    /// <summary>Puts the person forward for a selection.</summary>
    /// <param name="selection">Which selection.</param>
    /// <param name="evidence">What speaks for him; at least one piece, none twice.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">Who puts him forward: somebody else.</param>
    /// <param name="now">When; within the term, with a qualification that is valid that day.</param>
    /// <param name="others">The person's other listings, under whatever id, so that nobody is put forward twice; <c>null</c> for none.</param>
    /// <returns>The nominated listing, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c>,
    /// <c>admission.listing-not-begun</c>, <c>admission.deadline-passed</c>, <c>admission.no-valid-qualification</c>,
    /// <c>admission.person-must-decide</c>, <c>admission.reviewer-is-applicant</c>, <c>admission.nominated-already</c> that apply.</returns>
    public Result<TalentListing> Nominate(
        string selection, ValueList<string> evidence, OfficeDays days, Actor by, Instant now, IEnumerable<TalentListing>? others = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        var twice = others?.FirstOrDefault(other => other != this && Merges.AreSame(other.State.Person, State.Person)
            && other.State.Nominations.Any(one => one.Selection == selection && (one.IsSelected ?? other.Status == TalentStatus.Nominated)));
        var today = days.DateOf(now);
        return Guard(TalentVerb.Nominate, by, now)
            .When(string.IsNullOrWhiteSpace(selection), () => new CoreErrors.Empty("selection"))
            .When(evidence.IsEmpty || evidence.Any(string.IsNullOrWhiteSpace), () => new CoreErrors.Empty("evidence"))
            .When(evidence.Distinct().Count() < evidence.Count, () => new CoreErrors.DuplicateId("evidence", evidence.ToString()))
            .When(today < State.Term.From, () => new AdmissionErrors.ListingNotBegun(State.Term.From))
            .When(
                today > State.Term.LastDay,
                () => new AdmissionErrors.DeadlinePassed("listing", days.StartOf(State.Term.LastDay.PlusDays(1))))
            .When(
                !State.Qualifications.Any(held => held.Covers(new DateInterval(today, today))),
                () => new AdmissionErrors.NoValidQualification(today))
            .When(twice is not null, () => new AdmissionErrors.NominatedAlready(selection, twice!.Id))
            .Then(() => Record(by, now, new TalentListingEvent.Nominated(selection, evidence)));
    }

    /// <summary>Records how the selection ended.</summary>
    /// <param name="isSelected">Whether the person was selected; if not, he can be put forward again.</param>
    /// <param name="by">Who records it: somebody else.</param>
    /// <param name="now">When.</param>
    /// <returns>The listing, or <c>core.illegal-verb</c>, <c>admission.person-must-decide</c>, <c>admission.reviewer-is-applicant</c>.</returns>
    public Result<TalentListing> RecordSelection(bool isSelected, Actor by, Instant now) =>
        Guard(TalentVerb.RecordSelection, by, now).Then(() => Record(by, now, new TalentListingEvent.SelectionRecorded(isSelected)));

    /// <summary>Takes the person off the roll; he alone may.</summary>
    /// <param name="by">The person.</param>
    /// <param name="now">When.</param>
    /// <returns>The listing, or <c>core.illegal-verb</c>, <c>admission.not-the-person</c>.</returns>
    public Result<TalentListing> Withdraw(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, TalentVerb.Withdraw))
            .When(!Merges.AreSame(by.Person, State.Person), () => new AdmissionErrors.NotThePerson(State.Person))
            .Then(() => Record(by, now, new TalentListingEvent.Withdrawn()));

    static TalentListingState? IAggregate<TalentListing, TalentListingState, TalentListingEvent>.Begin(
        EventEnvelope<TalentListingEvent> first) =>
        first.Event is TalentListingEvent.Listed listed
            ? new TalentListingState
            {
                Call = listed.Call,
                Community = listed.Community,
                Person = listed.Person,
                Qualifications = listed.Qualifications,
                ConsentedFields = listed.ConsentedFields,
                Term = listed.Term,
            }
            : null;

    static TalentListingState IAggregate<TalentListing, TalentListingState, TalentListingEvent>.Apply(
        TalentListingState state, EventEnvelope<TalentListingEvent> change) => change.Event switch
        {
            TalentListingEvent.Qualified qualified => state with { Qualifications = qualified.Qualifications },
            TalentListingEvent.ConsentChanged changed => state with { ConsentedFields = changed.Fields },
            TalentListingEvent.Nominated nominated => state with
            {
                Status = TalentStatus.Nominated,
                Nominations = state.Nominations.Add(new(nominated.Selection, nominated.Evidence, change.At, change.By.Person)),
            },
            TalentListingEvent.SelectionRecorded recorded => state with
            {
                Status = recorded.IsSelected ? TalentStatus.Selected : TalentStatus.Listed,
                Nominations = state.Nominations.Replace(one => one.IsSelected is null, one => one with { IsSelected = recorded.IsSelected }),
            },
            TalentListingEvent.Withdrawn => state with { Status = TalentStatus.Withdrawn },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static TalentListing IAggregate<TalentListing, TalentListingState, TalentListingEvent>.Create(
        TalentListingState state, long version, ValueList<EventEnvelope<TalentListingEvent>> changes) => new(state, version, changes);

    /// <inheritdoc/>
    protected override TalentListing Follow(TalentListing next) => next.Knowing(Merges);

    private Refusals Guard(TalentVerb verb, Actor official, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, verb))
            .When(official.Person == default, () => new AdmissionErrors.PersonMustDecide())
            .When(Merges.AreSame(official.Person, State.Person), () => new AdmissionErrors.ReviewerIsApplicant(official.Person));
}
