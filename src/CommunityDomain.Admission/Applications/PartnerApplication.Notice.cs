using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

public sealed partial class PartnerApplication
{
    /// <summary>Shows the application to the public (公示) for as many full working days as the call declares.</summary>
    /// <param name="call">The call.</param>
    /// <param name="publication">What is shown: each field consented to or redacted.</param>
    /// <param name="matter">The policy and today's facts; what is published and consented to is taken from <paramref name="publication"/>.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When; on a working day.</param>
    /// <returns>The application, or all of <c>admission.another-call</c>, <c>admission.opinion-missing</c>,
    /// <c>admission.publication-without-consent</c>, <c>admission.notice-starts-on-day-off</c>, <c>core.calendar-year-unknown</c>,
    /// <c>admission.assessment-refuses</c>, <c>admission.assessment-of-another-policy</c> and what <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> PublishNotice(
        RecruitmentCall call, NoticePublication publication, AdmissionCase matter, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(days);
        var today = days.DateOf(now);
        var workday = days.Calendar.IsWorkday(today);
        var shown = publication.Fields.Where(field => !publication.Redacted.Contains(field)).ToValueList();
        var bare = shown.Where(field => !publication.Consented.Contains(field)).ToValueList();
        var refusals = Guard(ApplicationVerb.PublishNotice, by, now)
            .When(call.Id != State.Call, () => new AdmissionErrors.AnotherCall(State.Call, call.Id))
            .When(State.Opinion is null, () => new AdmissionErrors.OpinionMissing())
            .When(!bare.IsEmpty, () => new AdmissionErrors.PublicationWithoutConsent(bare))
            .AddFrom(workday)
            .When(workday is { IsSuccess: true, Value: false }, () => new AdmissionErrors.NoticeStartsOnDayOff(today));
        // Consent has its own, more telling refusal; the rules that a host adds to the stage are asked all the same.
        var judged = matter with
        {
            Facts = matter.Facts with { PublishedFields = bare.IsEmpty ? shown : ValueList.Create<string>([]), ConsentedFields = publication.Consented },
        };
        Own(judged).Require(refusals, State.PolicyVersion, today, AdmissionStages.Notice);
        return refusals.Then(() => Record(by, now, new PartnerApplicationEvent.NoticePublished(call.Terms.NoticeWorkingDays, shown)));
    }

    /// <summary>Objects (异议) to the application while it is shown to the public.</summary>
    /// <param name="grounds">What the objection rests on.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">Who objects; anybody.</param>
    /// <param name="now">When; before the notice ends.</param>
    /// <returns>The application under investigation, or all of <c>core.illegal-verb</c>, <c>core.empty</c>,
    /// <c>admission.objection-late</c>, <c>core.calendar-year-unknown</c> that apply.</returns>
    public Result<PartnerApplication> Object(string grounds, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(days);
        var refusals = Guard(ApplicationVerb.Object, now).When(string.IsNullOrWhiteSpace(grounds), () => new CoreErrors.Empty("grounds"));
        if (State.Notice is not null)
        {
            var ends = NoticeEnds(days);
            refusals.AddFrom(ends).When(ends.IsSuccess && now >= ends.Value, () => new AdmissionErrors.ObjectionLate(ends.Value));
        }
        return refusals.Then(() => Record(by, now, new PartnerApplicationEvent.Objected(State.Objections.Count + 1, grounds)));
    }

    /// <summary>Decides an objection: dismisses it, or upholds it and thereby refuses the application.</summary>
    /// <param name="number">The objection's number.</param>
    /// <param name="isUpheld">Whether the objection is right.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="by">An impartial officer, another than those who reviewed or published.</param>
    /// <param name="now">When.</param>
    /// <returns>The application: refused, or shown again once no objection is open; or all of <c>core.empty</c>,
    /// <c>admission.unknown-objection</c>, <c>admission.objection-decided</c>, <c>admission.same-officer</c> and what
    /// <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> DecideObjection(int number, bool isUpheld, string reasons, Actor by, Instant now)
    {
        var objection = State.Objections.FirstOrDefault(one => one.Number == number);
        return Guard(ApplicationVerb.DecideObjection, by, now)
            .When(string.IsNullOrWhiteSpace(reasons), () => new CoreErrors.Empty("reasons"))
            .When(objection is null, () => new AdmissionErrors.UnknownObjection(number))
            .When(objection is { Outcome: not ObjectionOutcome.Open }, () => new AdmissionErrors.ObjectionDecided(number))
            .When(TookPart(by.Person), () => new AdmissionErrors.SameOfficer(by.Person))
            .Then(() => Record(
                by, now,
                new PartnerApplicationEvent.ObjectionDecided(number, isUpheld ? ObjectionOutcome.Upheld : ObjectionOutcome.Dismissed, reasons)));
    }

    private bool TookPart(PersonId person) =>
        person != default
        && (Merges.AreSame(person, State.ReviewedBy) || Merges.AreSame(person, State.NoticedBy) || Merges.AreAmong(State.Reviewers, person));
}
