using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

public sealed partial class PartnerApplication
{
    /// <summary>Hands the application in, while the call is open.</summary>
    /// <param name="call">The call as it stands now.</param>
    /// <param name="others">The party's other applications to the call, under whatever id, whatever became of them.</param>
    /// <param name="by">Who acts for the applicant.</param>
    /// <param name="now">When.</param>
    /// <returns>The submitted application, or all of <c>core.illegal-verb</c>, <c>admission.another-call</c>, <c>admission.call-not-open</c>,
    /// <c>admission.call-window-over</c> (a second is enough), <c>admission.live-application-exists</c> that apply.</returns>
    public Result<PartnerApplication> Submit(RecruitmentCall call, IEnumerable<PartnerApplication> others, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(others);
        var live = others.FirstOrDefault(other =>
            other != this && other.State.Call == State.Call && Merges.AreSame(other.State.Applicant.Party, State.Applicant.Party)
            && other.Status != ApplicationStatus.Draft && (other.IsLiveAt(now) || other.Status == ApplicationStatus.Active));
        return Guard(ApplicationVerb.Submit, now)
            .When(call.Id != State.Call, () => new AdmissionErrors.AnotherCall(State.Call, call.Id))
            .When(call.Status == CallStatus.Published && now >= call.Terms.ClosesAt, () => new AdmissionErrors.CallWindowOver(call.Terms.ClosesAt))
            .When(call.Status != CallStatus.Published || now < call.Terms.OpensAt, () => new AdmissionErrors.CallNotOpen(call.Status, call.Terms.OpensAt))
            .When(live is not null, () => new AdmissionErrors.LiveApplicationExists(live!.Id))
            .Then(() => Record(by, now, new PartnerApplicationEvent.Submitted()));
    }

    /// <summary>Hands in what was missing, all of it or a part.</summary>
    /// <param name="items">The items, each asked for and none handed in before.</param>
    /// <param name="by">Who acts for the applicant.</param>
    /// <param name="now">When; before the deadline.</param>
    /// <returns>The application, complete again or with less missing; or all of <c>core.illegal-verb</c>, <c>admission.deadline-passed</c>,
    /// <c>core.empty</c>, <c>admission.supplement-not-asked</c>, <c>admission.supplement-already-given</c> that apply.</returns>
    public Result<PartnerApplication> Supplement(ValueList<string> items, Actor by, Instant now)
    {
        var asked = State.Supplement?.Items ?? [];
        var given = State.Supplement?.Given ?? [];
        var refusals = Guard(ApplicationVerb.Supplement, now).When(items.IsEmpty, () => new CoreErrors.Empty("items"));
        foreach (var (at, item) in items.Index())
        {
            refusals
                .When(!asked.Contains(item), () => new AdmissionErrors.SupplementNotAsked(item))
                .When(given.Contains(item) || items.Take(at).Contains(item), () => new AdmissionErrors.SupplementAlreadyGiven(item));
        }
        return refusals.Then(() => Record(by, now, new PartnerApplicationEvent.Supplemented(items)));
    }

    /// <summary>Takes the application back; possible until the partner begins.</summary>
    /// <param name="by">Who acts for the applicant.</param>
    /// <param name="now">When.</param>
    /// <returns>The withdrawn application, or <c>core.illegal-verb</c>, <c>admission.deadline-passed</c>.</returns>
    public Result<PartnerApplication> Withdraw(Actor by, Instant now) =>
        Guard(ApplicationVerb.Withdraw, now).Then(() => Record(by, now, new PartnerApplicationEvent.Withdrawn()));

    /// <summary>Appeals (申诉) against the refusal.</summary>
    /// <param name="grounds">What the appeal rests on.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">Who acts for the applicant.</param>
    /// <param name="now">When; within the working days after the refusal that the procedure gives.</param>
    /// <returns>The application under appeal, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>admission.appeal-spent</c>,
    /// <c>core.calendar-year-unknown</c>, <c>admission.deadline-passed</c> that apply.</returns>
    public Result<PartnerApplication> Appeal(string grounds, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(days);
        var refusals = Guard(ApplicationVerb.Appeal, now)
            .When(string.IsNullOrWhiteSpace(grounds), () => new CoreErrors.Empty("grounds"))
            .When(State is { Status: ApplicationStatus.Rejected, Appeal: not null }, () => new AdmissionErrors.AppealSpent());
        if (State.Refusal is not null)
        {
            var until = AppealableUntil(days);
            refusals.AddFrom(until).When(until.IsSuccess && now >= until.Value, () => new AdmissionErrors.DeadlinePassed("appeal", until.Value));
        }
        return refusals.Then(() => Record(by, now, new PartnerApplicationEvent.Appealed(grounds, days.EndOfDays(now, Procedure.AppealDecisionDays))));
    }

    /// <summary>Records that the running deadline has passed; <see cref="StatusAt"/> knows it without.</summary>
    /// <param name="now">When; not before the deadline.</param>
    /// <returns>The lapsed application, or <c>core.illegal-verb</c>, <c>admission.deadline-not-passed</c>.</returns>
    public Result<PartnerApplication> Lapse(Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ApplicationVerb.Lapse))
            .When(Deadline is { } deadline && now < deadline, () => new AdmissionErrors.DeadlineNotPassed(Deadline!.Value))
            .Then(() => Record(Actor.Clock, now, new PartnerApplicationEvent.Lapsed(Deadline!.Value)));
}
