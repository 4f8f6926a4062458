using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

public sealed partial class CommunityPartner
{
    /// <summary>Renews the term under today's rules.</summary>
    /// <param name="matter">Today's policy, whatever it was admitted under, and today's facts; form and scopes are the partner's own, and its
    /// present partnership does not count as a duplicate.</param>
    /// <param name="until">The new last day, after the present one.</param>
    /// <param name="graceDays">The new days of grace.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When; from as many days before the last one as the procedure says to the end of the grace period.</param>
    /// <param name="procedure">The figures of the procedure from now on; <c>null</c> to keep those that it has.</param>
    /// <returns>The renewed partner, or all of <c>core.illegal-verb</c>, <c>admission.renewal-not-open</c>, <c>admission.deadline-passed</c>,
    /// <c>admission.term-reversed</c>, <c>core.out-of-range</c>, <c>admission.assessment-refuses</c>, what a waiver is refused for,
    /// <c>admission.person-must-decide</c>, <c>admission.reviewer-is-applicant</c> that apply.</returns>
    public Result<CommunityPartner> Renew(AdmissionCase matter, LocalDate until, int graceDays, OfficeDays days, Actor by, Instant now, AdmissionProcedure? procedure = null)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(days);
        var today = days.DateOf(now);
        var opens = State.Term.Until.PlusDays(-Procedure.RenewalDays);
        var term = new PartnershipTerm(State.Term.From, until, graceDays);
        var refusals = Guard(PartnerVerb.Renew, by, now)
            .When(today < opens, () => new AdmissionErrors.RenewalNotOpen(opens))
            .When(today > State.Term.LastDay, () => new AdmissionErrors.DeadlinePassed("renewal", days.StartOf(State.Term.LastDay.PlusDays(1))))
            .When(until <= State.Term.Until, () => new AdmissionErrors.TermReversed(State.Term.Until, until))
            .AddAll((term with { From = LocalDate.Min(term.From, until) }).Faults());
        if (procedure is not null)
            refusals.AddAll(procedure.Faults());
        var own = matter with
        {
            Facts = matter.Facts with { LegalForm = Form, Scopes = State.Scopes, ActiveScopes = ValueList.Create<PartnershipScope>([]) },
        };
        var assessment = own.Require(refusals, matter.Policy.Version, today, AdmissionStages.Submit, AdmissionStages.Eligibility);
        return refusals.Then(() => Record(by, now, new CommunityPartnerEvent.Renewed(term, assessment!.ToRecord(), procedure)));
    }

    /// <summary>Watches the partner for a time.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="until">The last day of the probation, inclusive.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The partner on probation, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>admission.person-must-decide</c>,
    /// <c>admission.reviewer-is-applicant</c>.</returns>
    public Result<CommunityPartner> PutOnProbation(string reason, LocalDate until, Actor by, Instant now) =>
        Guard(PartnerVerb.PutOnProbation, by, now)
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new CommunityPartnerEvent.PutOnProbation(reason, until)));

    /// <summary>Ends the probation well, on its last day or after.</summary>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The active partner, or <c>admission.probation-not-over</c> and what <see cref="PutOnProbation"/> refuses.</returns>
    public Result<CommunityPartner> PassProbation(OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Guard(PartnerVerb.PassProbation, by, now)
            .When(
                State.ProbationUntil is { } until && days.DateOf(now) < until,
                () => new AdmissionErrors.ProbationNotOver(State.ProbationUntil!.Value))
            .Then(() => Record(by, now, new CommunityPartnerEvent.ProbationPassed()));
    }

    /// <summary>Gives the partner no new work, and says what becomes of its running agreements.</summary>
    /// <param name="cause">Why.</param>
    /// <param name="effect">What it means for running agreements.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The suspended partner, or what <see cref="PutOnProbation"/> refuses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="effect"/> is not defined.</exception>
    public Result<CommunityPartner> Suspend(string cause, SuspensionEffect effect, Actor by, Instant now)
    {
        if (!Enum.IsDefined(effect))
            throw new ArgumentOutOfRangeException(nameof(effect), effect, "The effect is not defined.");
        return Guard(PartnerVerb.Suspend, by, now)
            .When(string.IsNullOrWhiteSpace(cause), () => new CoreErrors.Empty("cause"))
            .Then(() => Record(by, now, new CommunityPartnerEvent.Suspended(cause, effect)));
    }

    /// <summary>Gives the partner work again, once the cause of its suspension is cured.</summary>
    /// <param name="evidence">What shows it.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The active partner, or what <see cref="PutOnProbation"/> refuses.</returns>
    public Result<CommunityPartner> Reinstate(string evidence, Actor by, Instant now) =>
        Guard(PartnerVerb.Reinstate, by, now)
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .Then(() => Record(by, now, new CommunityPartnerEvent.Reinstated(evidence)));

    /// <summary>Tells the partner that it may be sent away, why, and when it is heard.</summary>
    /// <param name="breach">The serious breach.</param>
    /// <param name="hearingAt">When it is heard; as many days from now as the procedure says, or later.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The partner, or <c>admission.hearing-too-soon</c>, <c>admission.termination-pending</c> and what
    /// <see cref="PutOnProbation"/> refuses.</returns>
    public Result<CommunityPartner> NotifyTermination(string breach, Instant hearingAt, Actor by, Instant now)
    {
        var earliest = now + Duration.FromDays(Procedure.HearingNoticeDays);
        return Guard(PartnerVerb.NotifyTermination, by, now)
            .When(string.IsNullOrWhiteSpace(breach), () => new CoreErrors.Empty("breach"))
            .When(State.Termination is not null, () => new AdmissionErrors.TerminationPending())
            .When(hearingAt < earliest, () => new AdmissionErrors.HearingTooSoon(earliest))
            .Then(() => Record(by, now, new CommunityPartnerEvent.TerminationNotified(breach, hearingAt)));
    }

    /// <summary>Records the hearing.</summary>
    /// <param name="minutes">What was said, without names.</param>
    /// <param name="by">Who presided: impartial, and another than the one who gave notice.</param>
    /// <param name="now">When; not before the hearing that was announced.</param>
    /// <returns>The partner, or <c>admission.termination-not-notified</c>, <c>admission.hearing-too-soon</c>, <c>admission.same-officer</c> and
    /// what <see cref="PutOnProbation"/> refuses.</returns>
    public Result<CommunityPartner> HoldHearing(string minutes, Actor by, Instant now) =>
        Guard(PartnerVerb.HoldHearing, by, now)
            .When(string.IsNullOrWhiteSpace(minutes), () => new CoreErrors.Empty("minutes"))
            .When(State.Termination is null, () => new AdmissionErrors.TerminationNotNotified())
            .When(State.Termination is { } announced && Merges.AreSame(announced.NotifiedBy, by.Person), () => new AdmissionErrors.SameOfficer(by.Person))
            .When(now < State.Termination?.HearingAt, () => new AdmissionErrors.HearingTooSoon(State.Termination!.HearingAt))
            .Then(() => Record(by, now, new CommunityPartnerEvent.HearingHeld(minutes)));

    /// <summary>Drops an announced termination.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The partner, or <c>admission.termination-not-notified</c> and what <see cref="PutOnProbation"/> refuses.</returns>
    public Result<CommunityPartner> DropTermination(string reason, Actor by, Instant now) =>
        Guard(PartnerVerb.DropTermination, by, now)
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(State.Termination is null, () => new AdmissionErrors.TerminationNotNotified())
            .Then(() => Record(by, now, new CommunityPartnerEvent.TerminationDropped(reason)));

    /// <summary>Sends the partner away for a serious breach, after notice and a hearing.</summary>
    /// <param name="reasons">Why.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The former partner, or <c>admission.termination-not-notified</c>, <c>admission.hearing-not-held</c> and what
    /// <see cref="PutOnProbation"/> refuses.</returns>
    public Result<CommunityPartner> Terminate(string reasons, Actor by, Instant now) =>
        Guard(PartnerVerb.Terminate, by, now)
            .When(string.IsNullOrWhiteSpace(reasons), () => new CoreErrors.Empty("reasons"))
            .When(State.Termination is null, () => new AdmissionErrors.TerminationNotNotified())
            .When(State.Termination is { HeardAt: null }, () => new AdmissionErrors.HearingNotHeld())
            .Then(() => Record(by, now, new CommunityPartnerEvent.Terminated(reasons)));

    /// <summary>Begins to leave. The partner itself may, as may an officer.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The leaving partner, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<CommunityPartner> BeginExit(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Standing, PartnerVerb.BeginExit))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new CommunityPartnerEvent.ExitBegun(reason)));

    /// <summary>Leaves, once every obligation is settled and personal data is returned or deleted.</summary>
    /// <param name="openObligations">What is still open, by name; the host knows agreements, reports and money.</param>
    /// <param name="personalData">What the partner did with personal data.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The former partner, or <c>admission.obligations-open</c>, <c>admission.personal-data-kept</c> and what
    /// <see cref="PutOnProbation"/> refuses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="personalData"/> is not defined.</exception>
    public Result<CommunityPartner> SettleExit(ValueList<string> openObligations, PersonalDataHandling personalData, Actor by, Instant now)
    {
        if (!Enum.IsDefined(personalData))
            throw new ArgumentOutOfRangeException(nameof(personalData), personalData, "The handling is not defined.");
        return Guard(PartnerVerb.SettleExit, by, now)
            .When(!openObligations.IsEmpty, () => new AdmissionErrors.ObligationsOpen(openObligations))
            .When(personalData == PersonalDataHandling.Kept, () => new AdmissionErrors.PersonalDataKept())
            .Then(() => Record(by, now, new CommunityPartnerEvent.ExitSettled(personalData)));
    }
}
