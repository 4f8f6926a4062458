using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>One thing wrong at a time with a verb that is right otherwise: exactly its own code, and nothing is refused at the edge of what is right.</summary>
public sealed class ApplicationRefusalTests
{
    private static readonly RecruitmentCall CallNow = Call();
    private static readonly RecruitmentCall OtherCall =
        RecruitmentCall.Draft(new(0xCD), CallingCommunity, CallNow.Terms, Officer, Start).Bind(call => call.Publish(Officer, Start)).Value;

    private static readonly Assessment Elsewhere = AdmissionPolicy.Default.WithVersion("2").Assess(AdmissionExamples.Facts, AdmissionExamples.Today);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    // Each row: what is wrong, the status from which the verb is legal, the verb, the codes that it gives ("" for none).
    public static TheoryData<string, ApplicationStatus, string> Rows() => new(Table.Select(row => (row.What, row.From, string.Join(' ', row.Codes))));

    private static readonly (string What, ApplicationStatus From, Func<PartnerApplication, Instant, IResultBase> Verb, string[] Codes)[] Table =
    [
        ("draft without an id", ApplicationStatus.Draft, (_, now) => Draft(id: default(PartnerApplicationId)), ["core.empty"]),
        ("draft without a party", ApplicationStatus.Draft, (_, now) => Draft(applicant: Institution with { Party = default }), ["core.empty"]),
        ("draft without anybody in charge", ApplicationStatus.Draft, (_, now) => Draft(applicant: Institution with { Responsible = default }), ["core.empty"]),
        ("draft for nothing", ApplicationStatus.Draft, (_, now) => Draft(scopes: []), ["core.empty"]),
        ("draft for what the call lacks", ApplicationStatus.Draft, (_, now) => Draft(scopes: [new(Scenario.Governance, PartnershipMode.CoCreation)]), ["admission.scope-not-in-call"]),
        ("draft", ApplicationStatus.Draft, (_, now) => Draft(), []),
        ("submit", ApplicationStatus.Draft, (one, now) => one.Submit(CallNow, [], ApplicantActor, now), []),
        ("submit to another call", ApplicationStatus.Draft, (one, now) => one.Submit(OtherCall, [], ApplicantActor, now), ["admission.another-call"]),
        ("submit beside an application to another call", ApplicationStatus.Draft, (one, now) => one.Submit(CallNow, [Application(ApplicationStatus.Submitted, OtherCall)], ApplicantActor, now), []),
        ("submit to a call that is a draft", ApplicationStatus.Draft, (one, now) => one.Submit(RecruitmentCall.Draft(CallNow.Id, CallingCommunity, CallNow.Terms, Officer, Start).Value, [], ApplicantActor, now), ["admission.call-not-open"]),
        ("submit a moment before the call opens", ApplicationStatus.Draft, (one, now) => one.Submit(Later(CallNow, now + Duration.Epsilon), [], ApplicantActor, now), ["admission.call-not-open"]),
        ("submit the moment the call opens", ApplicationStatus.Draft, (one, now) => one.Submit(Later(CallNow, now), [], ApplicantActor, now), []),
        ("ask for nothing", ApplicationStatus.CompletenessCheck, (one, now) => one.RequestSupplement([], now + Duration.Epsilon, Officer, now), ["core.empty"]),
        ("ask for a blank", ApplicationStatus.CompletenessCheck, (one, now) => one.RequestSupplement(["charter", " "], now + Duration.Epsilon, Officer, now), ["core.empty"]),
        ("ask for the same twice", ApplicationStatus.CompletenessCheck, (one, now) => one.RequestSupplement(["charter", "charter"], now + Duration.Epsilon, Officer, now), ["core.duplicate-id"]),
        ("ask until now", ApplicationStatus.CompletenessCheck, (one, now) => one.RequestSupplement(["charter"], now, Officer, now), ["admission.deadline-in-the-past"]),
        ("ask until a moment from now", ApplicationStatus.CompletenessCheck, (one, now) => one.RequestSupplement(["charter"], now + Duration.Epsilon, Officer, now), []),
        ("hand in nothing", ApplicationStatus.SupplementRequested, (one, now) => one.Supplement([], ApplicantActor, now), ["core.empty"]),
        ("declare nobody's interest", ApplicationStatus.Submitted, (one, now) => one.DeclareInterest(default, Officer, now), ["core.empty"]),
        ("an opinion of nobody", ApplicationStatus.CommunityOpinion, (one, now) => one.RecordOpinion(new(0, 0, "well"), Officer, now), ["core.empty"]),
        ("an opinion of less than nobody for it", ApplicationStatus.CommunityOpinion, (one, now) => one.RecordOpinion(new(-1, 2, "well"), Officer, now), ["core.out-of-range"]),
        ("an opinion of less than nobody against it", ApplicationStatus.CommunityOpinion, (one, now) => one.RecordOpinion(new(2, -1, "well"), Officer, now), ["core.out-of-range"]),
        ("an opinion of one for it", ApplicationStatus.CommunityOpinion, (one, now) => one.RecordOpinion(new(1, 0, "well"), Officer, now), []),
        ("an opinion of one against it", ApplicationStatus.CommunityOpinion, (one, now) => one.RecordOpinion(new(0, 1, "ill"), Officer, now), []),
        ("publish under another call", ApplicationStatus.CommunityOpinion, (one, now) => one.PublishNotice(OtherCall, Publication, Matter, Office, Officer, now), ["admission.another-call"]),
        ("publish what nobody consented to", ApplicationStatus.CommunityOpinion, (one, now) => one.PublishNotice(CallNow, new(["name"], []), Matter, Office, Officer, now), ["admission.publication-without-consent"]),
        ("publish what is redacted", ApplicationStatus.CommunityOpinion, (one, now) => one.PublishNotice(CallNow, new(["name"], [], ["name"]), Matter, Office, Officer, now), []),
        ("publish under another version of the policy", ApplicationStatus.CommunityOpinion, (one, now) => one.PublishNotice(CallNow, Publication, Matter with { Policy = AdmissionPolicy.Default.WithVersion("2") }, Office, Officer, now), ["admission.assessment-of-another-policy"]),
        ("publish against a host's own rule of the stage", ApplicationStatus.CommunityOpinion, (one, now) => one.PublishNotice(CallNow, Publication, Matter with { Policy = AdmissionPolicy.Default.Add(new Never(AdmissionStages.Notice)) }, Office, Officer, now), ["admission.assessment-refuses"]),
        ("approve against a host's own rule of the stage", ApplicationStatus.PublicNotice, (one, now) => one.Approve(CallNow, [], Matter with { Policy = AdmissionPolicy.Default.Add(new Never(AdmissionStages.Approval)) }, Office, Officer, one.NoticeEnds(Office).Value), ["admission.assessment-refuses"]),
        ("review in spite of a host's rule of a later stage", ApplicationStatus.EligibilityReview, (one, now) => one.Review(Matter with { Policy = AdmissionPolicy.Default.Add(new Never(AdmissionStages.Bid)) }, Reviewers, Office, Officer, now), []),
        ("decide an objection without reasons", ApplicationStatus.ObjectionInvestigation, (one, now) => one.DecideObjection(1, true, " ", OtherOfficer, now), ["core.empty"]),
        ("decide an objection that nobody raised", ApplicationStatus.ObjectionInvestigation, (one, now) => one.DecideObjection(0, true, "because", OtherOfficer, now), ["admission.unknown-objection"]),
        ("approve under another call", ApplicationStatus.PublicNotice, (one, now) => one.Approve(OtherCall, [], Matter, Office, Officer, one.NoticeEnds(Office).Value), ["admission.another-call"]),
        ("approve twice", ApplicationStatus.PublicNotice, (one, now) => one.Approve(CallNow.Fill(one.Id, Officer, now).Value, [], Matter, Office, Officer, one.NoticeEnds(Office).Value), ["core.duplicate-id"]),
        ("an agreement without a reference", ApplicationStatus.AgreementPending, (one, now) => Activate(one, " ", now, now), ["core.empty"]),
        ("an agreement signed a moment from now", ApplicationStatus.AgreementPending, (one, now) => Activate(one, "a", now + Duration.Epsilon, now), ["admission.signed-out-of-time"]),
        ("an agreement signed now", ApplicationStatus.AgreementPending, (one, now) => Activate(one, "a", now, now), []),
        ("an agreement signed a moment before the approval", ApplicationStatus.AgreementPending, (one, now) => Activate(one, "a", one.State.ApprovedAt!.Value - Duration.Epsilon, now), ["admission.signed-out-of-time"]),
        ("an agreement signed with the approval", ApplicationStatus.AgreementPending, (one, now) => Activate(one, "a", one.State.ApprovedAt!.Value, now), []),
        ("a partnership that ends before it begins", ApplicationStatus.AgreementPending, (one, now) => one.Activate(new("a", now), OneYear with { Until = OneYear.From.PlusDays(-1) }, null, Matter, Office, Officer, now), ["admission.term-reversed"]),
        ("activate under another version of the policy", ApplicationStatus.AgreementPending, (one, now) => one.Activate(new("a", now), OneYear, null, Matter with { Policy = AdmissionPolicy.Default.WithVersion("2") }, Office, Officer, now), ["admission.assessment-of-another-policy"]),
        ("refuse without reasons", ApplicationStatus.EligibilityReview, (one, now) => one.Refuse([], null, CallingCommunity, Officer, now), ["core.empty"]),
        ("refuse for a blank reason", ApplicationStatus.EligibilityReview, (one, now) => one.Refuse(["no room", " "], null, CallingCommunity, Officer, now), ["core.empty"]),
        ("refuse in the name of no body", ApplicationStatus.EligibilityReview, (one, now) => one.Refuse(["no room"], null, default, Officer, now), ["core.empty"]),
        ("refuse by another version of the policy", ApplicationStatus.EligibilityReview, (one, now) => one.Refuse(["no room"], Elsewhere, CallingCommunity, Officer, now), ["admission.assessment-of-another-policy"]),
        ("appeal without grounds", ApplicationStatus.Rejected, (one, now) => one.Appeal(" ", Office, ApplicantActor, now), ["core.empty"]),
        ("decide an appeal without reasons", ApplicationStatus.UnderAppeal, (one, now) => one.DecideAppeal(true, " ", AppealBody, OtherOfficer, now), ["core.empty"]),
        ("decide an appeal in the name of no body", ApplicationStatus.UnderAppeal, (one, now) => one.DecideAppeal(true, "well", default, OtherOfficer, now), ["core.empty"]),
        ("decide an appeal in the name of the body that refused", ApplicationStatus.UnderAppeal, (one, now) => one.DecideAppeal(true, "well", CallingCommunity, OtherOfficer, now), ["admission.same-body"]),
        ("decide an appeal by who refused", ApplicationStatus.UnderAppeal, (one, now) => one.DecideAppeal(true, "well", AppealBody, Officer, now), ["admission.same-officer"]),
        ("decide an appeal by nobody", ApplicationStatus.UnderAppeal, (one, now) => one.DecideAppeal(true, "well", AppealBody, Actor.Clock, now), ["admission.person-must-decide"]),
        ("prepare before the approval", ApplicationStatus.Approved, (one, now) => one.PrepareAgreement(Officer, now - Duration.Epsilon), ["core.time-went-back"]),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verb_with_one_fault_gives_its_own_code(string what, ApplicationStatus from, string codes)
    {
        var application = Application(from, CallNow);
        var (state, version) = (application.State, application.Version);

        var result = Table.Single(row => row.What == what).Verb(application, application.State.ChangedAt);

        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), Codes(result));
        Assert.Equal((state, version), (application.State, application.Version));
    }

    [Fact]
    public void Lapse_of_what_has_no_deadline_is_an_illegal_verb() =>
        Assert.Equal(["core.illegal-verb"], Codes(Application(ApplicationStatus.Submitted).Lapse(Start + Duration.FromDays(900))));

    [Fact]
    public void IdFor_differs_by_call_party_and_attempt()
    {
        RecruitmentCallId call = new(1);
        PartyId party = new(2);
        Assert.Equal(3, new[] { PartnerApplication.IdFor(call, party), PartnerApplication.IdFor(call, party, 2), PartnerApplication.IdFor(call, new(3)) }.Distinct().Count());
        Assert.Equal(PartnerApplication.IdFor(call, party), PartnerApplication.IdFor(call, party, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartnerApplication.IdFor(call, party, 0));
    }

    private static Result<PartnerApplication> Draft(
        PartnerApplicationId? id = null, Applicant? applicant = null, ValueList<PartnershipScope>? scopes = null) =>
        PartnerApplication.Draft(id ?? new(1), CallNow, applicant ?? Institution, scopes ?? CallNow.Terms.Scopes, ApplicantActor, Start);

    private static Result<Activation> Activate(PartnerApplication application, string reference, Instant signedAt, Instant now) =>
        application.Activate(new(reference, signedAt), OneYear, null, Matter, Office, Officer, now);

    private static RecruitmentCall Later(RecruitmentCall call, Instant opensAt) =>
        RecruitmentCall.Restore(call.State with { Terms = call.Terms with { OpensAt = opensAt } }, call.Version);

    private sealed class Never(RuleStage stage)
        : Rule<AdmissionFacts>(new TextCatalogue(typeof(Never)), new("HOST-NEVER"), stage, RuleBasis.Design("a test"))
    {
        public override Verdict Evaluate(AdmissionFacts facts, LocalDate on) => Fail();
    }
}
