using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed partial class PartnerApplicationTests
{
    private static readonly Instant Now = Start + Duration.FromHours(1);
    private static readonly Actor Resident = new(new(0x99), Role.Resident);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Flow_reaches_every_status_and_every_history_replays()
    {
        foreach (var status in Enum.GetValues<ApplicationStatus>())
        {
            var application = Application(status);
            Assert.Equal(status, application.Status);
            AggregateLaws.RestoreEqualsReplayEqualsLive(application);
        }
    }

    [Fact]
    public void Submit_to_a_call_that_closed_a_second_ago_is_refused()
    {
        var call = Call();
        var draft = Application(ApplicationStatus.Draft, call);

        Assert.True(draft.Submit(call, [], ApplicantActor, call.Terms.ClosesAt - Duration.FromSeconds(1)).IsSuccess);
        Assert.Equal(["admission.call-window-over"], Codes(draft.Submit(call, [], ApplicantActor, call.Terms.ClosesAt)));
        Assert.Equal(["admission.call-window-over"], Codes(draft.Submit(call, [], ApplicantActor, call.Terms.ClosesAt + Duration.FromSeconds(1))));
    }

    [Fact]
    public void Submit_before_the_call_opens_or_to_another_call_is_refused()
    {
        var drafted = RecruitmentCall.Draft(new(0xCD), CallingCommunity, Call().Terms, Officer, Start).Value;
        Assert.Equal(
            ["admission.another-call", "admission.call-not-open"],
            Codes(Application(ApplicationStatus.Draft).Submit(drafted, [], ApplicantActor, Now)));
    }

    [Theory]
    [InlineData(ApplicationStatus.Submitted, false)]
    [InlineData(ApplicationStatus.UnderAppeal, false)]
    [InlineData(ApplicationStatus.Active, false)]
    [InlineData(ApplicationStatus.Draft, true)]
    [InlineData(ApplicationStatus.Rejected, true)]
    [InlineData(ApplicationStatus.Withdrawn, true)]
    [InlineData(ApplicationStatus.Lapsed, true)]
    public void Submit_beside_another_application_depends_on_whether_that_one_lives(ApplicationStatus other, bool submitted)
    {
        var call = Call();
        var second = PartnerApplication.Draft(
            PartnerApplication.IdFor(call.Id, Institution.Party, 2), call, Institution, call.Terms.Scopes, ApplicantActor, Now).Value;

        var result = second.Submit(call, [Application(other, call)], ApplicantActor, Now + Duration.FromDays(20));

        Assert.Equal(submitted ? [] : ["admission.live-application-exists"], Codes(result));
    }

    [Fact]
    public void Draft_for_a_scope_that_the_call_lacks_is_refused()
    {
        var drafted = PartnerApplication.Draft(
            new(1), Call(), Institution, [new(Scenario.Governance, PartnershipMode.CoCreation)], ApplicantActor, Now);
        Assert.Equal(["admission.scope-not-in-call"], Codes(drafted));
        Assert.Equal(
            ["core.empty", "core.empty", "core.empty", "core.empty"],
            Codes(PartnerApplication.Draft(default, Call(), new(default, LegalForm.Individual, default), [], ApplicantActor, Now)));
    }

    [Fact]
    public void Supplement_in_parts_goes_back_to_the_check_once_all_is_there()
    {
        var asked = Application(ApplicationStatus.SupplementRequested);
        var first = asked.Supplement(["charter"], ApplicantActor, Now).Value;

        Assert.Equal(ApplicationStatus.SupplementRequested, first.Status);
        Assert.Equal(["admission.supplement-already-given"], Codes(first.Supplement(["charter"], ApplicantActor, Now)));
        Assert.Equal(["admission.supplement-already-given"], Codes(asked.Supplement(["roster", "roster"], ApplicantActor, Now)));
        Assert.Equal(["admission.supplement-not-asked"], Codes(first.Supplement(["photograph"], ApplicantActor, Now)));
        Assert.Equal(ApplicationStatus.CompletenessCheck, first.Supplement(["roster"], ApplicantActor, Now).Value.Status);
    }

    [Fact]
    public void Supplement_on_its_deadline_lapses_without_a_word()
    {
        var asked = Application(ApplicationStatus.SupplementRequested);
        var due = asked.State.Supplement!.DueAt;

        Assert.Equal(ApplicationStatus.SupplementRequested, asked.StatusAt(due - Duration.Epsilon));
        Assert.Equal(ApplicationStatus.Lapsed, asked.StatusAt(due));
        Assert.Equal(["admission.deadline-passed"], Codes(asked.Supplement(["charter"], ApplicantActor, due)));
        Assert.Equal(["admission.deadline-not-passed"], Codes(asked.Lapse(due - Duration.Epsilon)));
        Assert.Equal(ApplicationStatus.Lapsed, asked.Lapse(due).Value.Status);
    }

    [Fact]
    public void RequestSupplement_a_third_time_is_refused()
    {
        var application = Application(ApplicationStatus.CompletenessCheck);
        for (var round = 0; round < 2; round++)
        {
            application = application.RequestSupplement(["x"], Now + Duration.FromDays(1), Officer, Now)
                .Bind(asked => asked.Supplement(["x"], ApplicantActor, Now)).Value;
        }
        Assert.Equal(
            ["admission.supplement-rounds-exhausted"], Codes(application.RequestSupplement(["x"], Now + Duration.FromDays(1), Officer, Now)));
        Assert.Equal(
            ["core.empty", "admission.deadline-in-the-past", "admission.supplement-rounds-exhausted"],
            Codes(application.RequestSupplement([], Now, Officer, Now)));
    }

    [Fact]
    public void Review_needs_two_different_impartial_reviewers()
    {
        var application = Application(ApplicationStatus.EligibilityReview);

        Assert.Equal(["admission.too-few-reviewers"], Codes(application.Review(Matter, [new(1), new(1)], Office, Officer, Now)));
        Assert.Equal(["admission.reviewer-is-applicant"], Codes(application.Review(Matter, [new(1), new(0xA2)], Office, Officer, Now)));
        var declared = application.DeclareInterest(new(new(7), Now + Duration.FromDays(1)), Officer, Now).Value;
        Assert.Equal(["admission.reviewer-recused"], Codes(declared.Review(Matter, [new(1), new(7)], Office, Officer, Now)));
        Assert.True(declared.Review(Matter, [new(1), new(7)], Office, Officer, Now + Duration.FromDays(1)).IsSuccess);
    }

    [Fact]
    public void Review_that_the_rules_refuse_names_every_rule_and_is_not_decided()
    {
        var facts = AdmissionExamples.Facts with { Listing = RegulatorListing.SeriousViolation, Interests = null, SeatsLeft = 0 };
        var reviewed = Application(ApplicationStatus.EligibilityReview).Review(Matter with { Facts = facts }, Reviewers, Office, Officer, Now);

        var error = Assert.IsType<AdmissionErrors.AssessmentRefuses>(Assert.Single(reviewed.Errors));
        Assert.Equal(["ADM-LIST", "ADM-CONFLICT"], error.Rules);
    }

    [Fact]
    public void Review_under_another_version_than_the_calls_is_refused()
    {
        var matter = Matter with { Policy = AdmissionPolicy.Default.WithVersion("2") };
        Assert.Equal(
            ["admission.assessment-of-another-policy"],
            Codes(Application(ApplicationStatus.EligibilityReview).Review(matter, Reviewers, Office, Officer, Now)));
    }

    [Fact]
    public void Review_asks_the_applications_own_form_and_scopes_not_those_of_the_facts()
    {
        var team = Application(ApplicationStatus.EligibilityReview, applicant: Institution with { Form = LegalForm.NeighbourhoodTeam });
        var reviewed = team.Review(Matter, Reviewers, Office, Officer, Now);
        Assert.Equal(["ADM-LEGAL"], Assert.IsType<AdmissionErrors.AssessmentRefuses>(Assert.Single(reviewed.Errors)).Rules);
    }

    [Fact]
    public void Review_with_a_waiver_in_writing_passes_and_keeps_it()
    {
        var facts = AdmissionExamples.Facts with { Size = AdmissionExamples.Facts.Size! with { HasPremises = false } };
        var waiver = new Waiver(new("ADM-SIZE"), Officer, "room lent", Now);

        var reviewed = Application(ApplicationStatus.EligibilityReview)
            .Review(new(AdmissionPolicy.Default, facts, [waiver]), Reviewers, Office, Officer, Now).Value;

        Assert.Equal(waiver, reviewed.State.Assessment!.Verdicts.Single(verdict => verdict.Rule == "ADM-SIZE").Waiver);
        Assert.Equal(
            ["core.not-waivable", "admission.assessment-refuses"],
            Codes(Application(ApplicationStatus.EligibilityReview).Review(
                new(AdmissionPolicy.Default, AdmissionExamples.Facts with { Listing = RegulatorListing.SeriousViolation },
                    [new(new("ADM-LIST"), Officer, "please", Now)]),
                Reviewers, Office, Officer, Now)).Append("admission.assessment-refuses").Distinct());
        Assert.Equal(
            ["core.unknown-rule"],
            Codes(Application(ApplicationStatus.EligibilityReview).Review(
                Matter with { Waivers = [new(new("ADM-NONE"), Officer, "please", Now)] }, Reviewers, Office, Officer, Now)));
    }
}
