using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

public sealed partial class PartnerApplication
{
    /// <summary>Approves the application and takes a seat of the call.</summary>
    /// <param name="call">The call as it stands now.</param>
    /// <param name="rivals">The other applications to the call; those whose notice is over compete for the seats in the declared order.</param>
    /// <param name="matter">The policy and today's facts; seats and the notice's length are taken from the call.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When; after the notice's full working days.</param>
    /// <returns>The approved application and the call with a seat fewer; or all of <c>admission.another-call</c>,
    /// <c>admission.notice-still-open</c>, <c>core.calendar-year-unknown</c>, <c>admission.live-application-exists</c> (the party has a seat
    /// already, under whatever id), <c>admission.seat-belongs-to-others</c>,
    /// <c>admission.capacity-exhausted</c>, <c>admission.assessment-refuses</c>, <c>admission.assessment-of-another-policy</c>,
    /// what <see cref="BeginCheck"/> and <see cref="RecruitmentCall.Fill"/> refuse.</returns>
    /// <remarks>Two approvals for the last seat: both may succeed in memory, and the call's version lets only one be saved.</remarks>
    public Result<Approval> Approve(
        RecruitmentCall call, IEnumerable<PartnerApplication> rivals, AdmissionCase matter, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(rivals);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(days);
        var refusals = Guard(ApplicationVerb.Approve, by, now)
            .When(call.Id != State.Call, () => new AdmissionErrors.AnotherCall(State.Call, call.Id));
        if (State.Notice is not null)
        {
            var ends = NoticeEnds(days);
            refusals.AddFrom(ends).When(ends.IsSuccess && now < ends.Value, () => new AdmissionErrors.NoticeStillOpen(ends.Value));
        }
        var others = rivals.Where(rival => rival != this && rival.State.Call == State.Call).ToList();
        // Two of one party may both have come this far before it was found to be one.
        var seated = others.Where(rival => call.State.Seats.Contains(rival.Id))
            .GroupBy(rival => Merges.Parties.Resolve(rival.State.Applicant.Party)).ToDictionary(group => group.Key, group => group.First());
        refusals.When(
            seated.TryGetValue(Merges.Parties.Resolve(State.Applicant.Party), out var own), () => new AdmissionErrors.LiveApplicationExists(own!.Id));
        // A party waits for one seat, and for none that has one, however often it applied.
        var before = others.Where(rival => rival.IsReadyAt(days, now) && SeatOrder.Precedes(call, rival, this))
            .Select(rival => Merges.Parties.Resolve(rival.State.Applicant.Party))
            .Distinct().Count(party => !seated.ContainsKey(party));
        refusals.When(call.SeatsLeft > 0 && before >= call.SeatsLeft, () => new AdmissionErrors.SeatBelongsToOthers(before, call.SeatsLeft));
        var filled = call.Fill(Id, by, now);
        refusals.AddFrom(filled);
        // A full call has its own refusal; the rule is then not asked to say the same.
        var facts = matter.Facts with
        {
            SeatsLeft = Math.Max(call.SeatsLeft, 1),
            NoticeWorkingDays = State.Notice?.WorkingDays ?? call.Terms.NoticeWorkingDays,
        };
        Own(matter with { Facts = facts }).Require(refusals, State.PolicyVersion, days.DateOf(now), AdmissionStages.Approval);
        return refusals.Then(() => Result.Ok(new Approval(
            Record(by, now, new PartnerApplicationEvent.Approved(days.EndOfDays(now, Procedure.AgreementDays))).Value, filled.Value)));
    }

    /// <summary>Lays the agreement ready to be signed.</summary>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or <c>admission.deadline-passed</c> and what <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> PrepareAgreement(Actor by, Instant now) =>
        Guard(ApplicationVerb.PrepareAgreement, by, now).Then(() => Record(by, now, new PartnerApplicationEvent.AgreementPrepared()));

    /// <summary>Records the signed agreement: a partner begins, or an existing one gets more scopes.</summary>
    /// <param name="agreement">The agreement, signed after the approval and not later than now.</param>
    /// <param name="term">From when to when the partnership runs.</param>
    /// <param name="existing">The party's partner where it has one, under whatever id (see <see cref="PartnerRoll"/>), else <c>null</c>. One whose
    /// term and grace are over is a partner no more: what it was admitted to does not come back with what it applied for.</param>
    /// <param name="matter">The policy and today's facts.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When; within the days after the approval that the procedure gives.</param>
    /// <returns>The application and the partner; or all of <c>admission.deadline-passed</c>, <c>core.empty</c>,
    /// <c>admission.signed-out-of-time</c>, <c>admission.another-party</c>, <c>admission.assessment-refuses</c>,
    /// <c>admission.assessment-of-another-policy</c>, what <see cref="BeginCheck"/> refuses, and what the partner refuses.</returns>
    public Result<Activation> Activate(
        SignedAgreement agreement, PartnershipTerm term, CommunityPartner? existing, AdmissionCase matter, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(days);
        var refusals = Guard(ApplicationVerb.Activate, by, now)
            .When(string.IsNullOrWhiteSpace(agreement.Reference), () => new CoreErrors.Empty("reference"))
            .When(agreement.SignedAt < State.ApprovedAt || agreement.SignedAt > now, () => new AdmissionErrors.SignedOutOfTime(agreement.SignedAt));
        Own(matter).Require(refusals, State.PolicyVersion, days.DateOf(now), AdmissionStages.Activation);
        var partner = existing is null
            ? CommunityPartner.Begin(this, term, by, now)
            : existing.Knowing(Merges.Or(existing.Merges)).Extend(this, term, days, by, now);
        return refusals.AddFrom(partner).Then(() => Result.Ok(new Activation(
            Record(by, now, new PartnerApplicationEvent.Activated(agreement, partner.Value.Id)).Value, partner.Value)));
    }

    /// <summary>Refuses the application: a person does, with reasons, whatever the rules advise.</summary>
    /// <param name="reasons">The reasons in words, at least one.</param>
    /// <param name="assessment">What the rules said, where they were asked; it is kept, so that the decision can be run again.</param>
    /// <param name="body">The body that refuses; an appeal goes to another.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The refused application, or all of <c>core.empty</c>, <c>admission.assessment-of-another-policy</c> and what
    /// <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> Refuse(ValueList<string> reasons, Assessment? assessment, CommunityId body, Actor by, Instant now) =>
        Guard(ApplicationVerb.Refuse, by, now)
            .When(reasons.IsEmpty || reasons.Any(string.IsNullOrWhiteSpace), () => new CoreErrors.Empty("reasons"))
            .When(body == default, () => new CoreErrors.Empty("body"))
            .When(
                assessment is not null && assessment.PolicyVersion != State.PolicyVersion,
                () => new AdmissionErrors.AssessmentOfAnotherPolicy(State.PolicyVersion, assessment!.PolicyVersion))
            .Then(() => Record(by, now, new PartnerApplicationEvent.Refused(reasons, body, assessment?.ToRecord())));

    /// <summary>Decides the appeal. Granted, the application goes on where it was refused, a public notice from its first day; after the deadline it can only be granted, so
    /// that nobody is harmed by a body that keeps silent.</summary>
    /// <param name="isGranted">Whether the refusal is set aside.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="body">The body that decides; another than the one that refused.</param>
    /// <param name="by">An impartial person, another than the one who refused.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or all of <c>core.empty</c>, <c>admission.same-body</c>, <c>admission.same-officer</c>,
    /// <c>admission.deadline-passed</c> and what <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> DecideAppeal(bool isGranted, string reasons, CommunityId body, Actor by, Instant now) =>
        Guard(ApplicationVerb.DecideAppeal, by, now)
            .When(string.IsNullOrWhiteSpace(reasons), () => new CoreErrors.Empty("reasons"))
            .When(body == default, () => new CoreErrors.Empty("body"))
            .When(body == State.Refusal?.Body, () => new AdmissionErrors.SameBody(body))
            .When(
                by.Person != default && State.Refusal is { } refusal && Merges.AreSame(by.Person, refusal.By),
                () => new AdmissionErrors.SameOfficer(by.Person))
            .When(
                !isGranted && State.Appeal is { } appeal && now >= appeal.DecisionDueAt,
                () => new AdmissionErrors.DeadlinePassed("appeal decision", State.Appeal!.DecisionDueAt))
            .Then(() => Record(by, now, new PartnerApplicationEvent.AppealDecided(isGranted, reasons, body)));

    private bool IsReadyAt(OfficeDays days, Instant now) =>
        Status == ApplicationStatus.PublicNotice && NoticeEnds(days) is { IsSuccess: true } ends && now >= ends.Value;
}
