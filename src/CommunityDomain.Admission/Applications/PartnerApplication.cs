using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A party's application to a call (合伙人申请), from the draft to the active partner, the refusal or the appeal.</summary>
/// <remarks>
/// Rules advise; persons decide: every decision has an impartial acting person, and a refusal states its reasons and can be appealed
/// from. What follows from dates is derived: see <see cref="StatusAt"/>. Deadlines are exclusive ends.
/// </remarks>
public sealed partial class PartnerApplication
    : Aggregate<PartnerApplication, PartnerApplicationId, PartnerApplicationState, PartnerApplicationEvent>,
        IAggregate<PartnerApplication, PartnerApplicationState, PartnerApplicationEvent>
{
    private PartnerApplication(PartnerApplicationState state, long version, ValueList<EventEnvelope<PartnerApplicationEvent>> changes)
        : base(state, version, changes)
    {
    }

    internal KnownMerges Merges { get; private init; } = KnownMerges.None;

    /// <summary>Where it stands by its events alone.</summary>
    public ApplicationStatus Status => State.Status;

    /// <summary>The figures of the procedure, as the call promised them when it was begun.</summary>
    public AdmissionProcedure Procedure => State.Procedure ?? AdmissionProcedure.Default;

    /// <summary>This application, told which parties and persons are the same. What its verbs give knows it too; nothing of it is stored.</summary>
    /// <param name="merges">The merges in force.</param>
    public PartnerApplication Knowing(KnownMerges merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        return new(State, Version, Changes) { Merges = merges };
    }

    /// <summary>The id of a party's application to a call: a host that stores it as a unique key can't take two at once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="party">The party; of one that was merged, the id that stands for it.</param>
    /// <param name="attempt">1 for the first, one more after each that was withdrawn, refused or lapsed.</param>
    public static PartnerApplicationId IdFor(RecruitmentCallId call, PartyId party, int attempt = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        return CommunityDomain.Id.Derive<PartnerApplicationId>(call.Value ^ party.Value, "application", attempt);
    }

    /// <summary>Begins an application.</summary>
    /// <param name="id">The new id, for example of <see cref="IdFor"/>.</param>
    /// <param name="call">The call.</param>
    /// <param name="applicant">Who applies.</param>
    /// <param name="scopes">What is applied for; at least one, each in the call.</param>
    /// <param name="by">Who acts for the applicant.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft, or all of <c>core.empty</c> and <c>admission.scope-not-in-call</c> that apply.</returns>
    public static Result<PartnerApplication> Draft(
        PartnerApplicationId id, RecruitmentCall call, Applicant applicant, ValueList<PartnershipScope> scopes, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(applicant);
        var outside = scopes.Where(scope => !call.Terms.Scopes.Contains(scope)).ToValueList();
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(applicant.Party == default, () => new CoreErrors.Empty("party"))
            .When(applicant.Responsible == default, () => new CoreErrors.Empty("responsible person"))
            .When(scopes.IsEmpty, () => new CoreErrors.Empty("scopes"))
            .When(!outside.IsEmpty, () => new AdmissionErrors.ScopeNotInCall(outside))
            .Then(() => Begin(
                id, by, now, new PartnerApplicationEvent.Drafted(call.Id, call.State.Community, applicant, scopes, call.Terms.PolicyVersion, call.Terms.Procedure)));
    }

    /// <summary>Where it stands at an instant: what its events say, or <see cref="ApplicationStatus.Lapsed"/> once a deadline has passed.</summary>
    /// <param name="instant">An instant not before the last change.</param>
    public ApplicationStatus StatusAt(Instant instant) => Deadline is { } deadline && instant >= deadline ? ApplicationStatus.Lapsed : Status;

    /// <summary>Whether it is neither over nor lapsed at an instant; a refusal that is not appealed from is over.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsLiveAt(Instant instant) =>
        StatusAt(instant) is not (ApplicationStatus.Active or ApplicationStatus.Rejected or ApplicationStatus.Withdrawn or ApplicationStatus.Lapsed);

    /// <summary>Until when an appeal against the refusal can be lodged, exclusive.</summary>
    /// <param name="days">The office's days.</param>
    /// <returns>The instant; or <c>core.empty</c> without a refusal, <c>core.calendar-year-unknown</c>.</returns>
    public Result<Instant> AppealableUntil(OfficeDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return State.Refusal is { } refusal
            ? days.EndOfWorkdays(refusal.At, Procedure.AppealWorkingDays)
            : Result.Fail<Instant>(new CoreErrors.Empty("refusal"));
    }

    /// <summary>Until when the public notice stands, exclusive. An objection does not stop its clock: the notice goes on standing while it is
    /// investigated. A refusal takes it down, and after a granted appeal it begins anew.</summary>
    /// <param name="days">The office's days.</param>
    /// <returns>The instant; or <c>core.empty</c> without a notice, <c>core.calendar-year-unknown</c>.</returns>
    public Result<Instant> NoticeEnds(OfficeDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return State.Notice is { } notice
            ? days.EndOfWorkdays(notice.PublishedAt, notice.WorkingDays)
            : Result.Fail<Instant>(new CoreErrors.Empty("notice"));
    }

    // The deadline that is running, exclusive; only while the application waits for the applicant.
    private Instant? Deadline => Status switch
    {
        ApplicationStatus.SupplementRequested => State.Supplement!.DueAt,
        ApplicationStatus.Approved or ApplicationStatus.AgreementPending => State.AgreementDueAt,
        _ => null,
    };

    /// <inheritdoc/>
    protected override PartnerApplication Follow(PartnerApplication next) => next.Knowing(Merges);

    private Refusals Guard(ApplicationVerb verb, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, verb))
            .When(Deadline is { } deadline && now >= deadline, () => new AdmissionErrors.DeadlinePassed("application", Deadline!.Value));

    private Refusals Guard(ApplicationVerb verb, Actor official, Instant now) =>
        Guard(verb, now).RequireImpartial(Merges, State.Applicant, State.Interests, official.Person, now);
}
