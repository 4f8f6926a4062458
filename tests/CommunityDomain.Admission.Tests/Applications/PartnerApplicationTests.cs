using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class PartnerApplicationTests
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

    [Fact]
    public void PublishNotice_needs_an_opinion_consent_and_a_working_day()
    {
        var call = Call();
        var reviewed = Application(ApplicationStatus.EligibilityReview, call).Review(Matter, Reviewers, Office, Officer, Now).Value;
        var saturday = Instant.FromUtc(2024, 3, 2, 2, 0);
        var sixteenth = Instant.FromUtc(2026, 12, 31, 17, 0);

        Assert.Equal(
            ["admission.opinion-missing", "admission.publication-without-consent", "admission.notice-starts-on-day-off"],
            Codes(reviewed.PublishNotice(call, new(["name", "telephone"], ["name"]), Matter, Office, Officer, saturday)));
        Assert.Equal(
            ["admission.opinion-missing", "core.calendar-year-unknown"],
            Codes(reviewed.PublishNotice(call, Publication, Matter with { Facts = AdmissionExamples.Facts }, Office, Officer, sixteenth)));
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        Assert.Equal(["name"], noticed.State.Notice!.Fields);
    }

    [Fact]
    public void Notice_of_five_full_working_days_from_a_friday_ends_on_the_second_saturday()
    {
        // Published on Friday 1 March; Monday 4 to Friday 8 pass in full.
        var noticed = Application(ApplicationStatus.PublicNotice);
        Assert.Equal(Instant.FromUtc(2024, 3, 8, 16, 0), noticed.NoticeEnds(Office).Value);
    }

    [Fact]
    public void Notice_over_a_holiday_with_make_up_days_counts_what_is_worked()
    {
        // Tomb-sweeping 2024: 4 to 6 April off, Sunday 7 April worked. Published on Tuesday 2 April: 3, 7, 8, 9, 10 pass.
        var call = RecruitmentCall.Draft(new(0xCE), CallingCommunity, Call().Terms with { ClosesAt = Start + Duration.FromDays(60) }, Officer, Start)
            .Bind(one => one.Publish(Officer, Start)).Value;
        var noticed = Application(ApplicationStatus.PublicNotice, call, submittedAt: Instant.FromUtc(2024, 4, 2, 2, 0));
        Assert.Equal(Instant.FromUtc(2024, 4, 10, 16, 0), noticed.NoticeEnds(Office).Value);
    }

    [Fact]
    public void Approve_waits_for_the_last_instant_of_the_notice()
    {
        var call = Call();
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        var ends = noticed.NoticeEnds(Office).Value;

        Assert.Equal(["admission.notice-still-open"], Codes(noticed.Approve(call, [], Matter, Office, Officer, ends - Duration.Epsilon)));
        var approved = noticed.Approve(call, [], Matter, Office, Officer, ends).Value;
        Assert.Equal([noticed.Id], approved.Call.State.Seats);
        Assert.Equal(ApplicationStatus.Approved, approved.Application.Status);
    }

    [Fact]
    public void Object_after_the_notice_is_late_and_before_its_end_is_not()
    {
        var noticed = Application(ApplicationStatus.PublicNotice);
        var ends = noticed.NoticeEnds(Office).Value;

        Assert.Equal(["admission.objection-late"], Codes(noticed.Object("wages", Office, Resident, ends)));
        Assert.Equal(ApplicationStatus.ObjectionInvestigation, noticed.Object("wages", Office, Resident, ends - Duration.Epsilon).Value.Status);
        Assert.Equal(["core.empty"], Codes(noticed.Object(" ", Office, Resident, Now)));
    }

    [Fact]
    public void DecideObjection_is_for_another_officer_and_an_upheld_one_refuses_with_reasons()
    {
        var objected = Application(ApplicationStatus.ObjectionInvestigation);
        var now = objected.State.ChangedAt;

        Assert.Equal(["admission.same-officer"], Codes(objected.DecideObjection(1, true, "wages are owed", Officer, now)));
        Assert.Equal(
            ["admission.same-officer"], Codes(objected.DecideObjection(1, true, "wages are owed", new(Reviewers[0], Role.SubdistrictOfficer), now)));
        Assert.Equal(["admission.unknown-objection"], Codes(objected.DecideObjection(2, true, "wages", OtherOfficer, now)));
        var refused = objected.DecideObjection(1, true, "wages are owed", OtherOfficer, now).Value;
        Assert.Equal(ApplicationStatus.Rejected, refused.Status);
        Assert.Equal(["wages are owed"], refused.State.Refusal!.Reasons);
        var dismissed = objected.DecideObjection(1, false, "wages are paid", OtherOfficer, now).Value;
        Assert.Equal(ApplicationStatus.PublicNotice, dismissed.Status);
    }

    [Fact]
    public void Two_objections_are_both_decided_before_the_notice_goes_on()
    {
        var objected = Application(ApplicationStatus.ObjectionInvestigation);
        var now = objected.State.ChangedAt;
        var twice = objected.Object("noise", Office, Resident, now).Value;

        var first = twice.DecideObjection(1, false, "no", OtherOfficer, now).Value;

        Assert.Equal(ApplicationStatus.ObjectionInvestigation, first.Status);
        Assert.Equal(["admission.objection-decided"], Codes(first.DecideObjection(1, false, "no", OtherOfficer, now)));
        Assert.Equal(ApplicationStatus.PublicNotice, first.DecideObjection(2, false, "no", OtherOfficer, now).Value.Status);
    }

    [Fact]
    public void Refuse_is_a_persons_word_with_reasons()
    {
        var application = Application(ApplicationStatus.EligibilityReview);

        Assert.Equal(["admission.person-must-decide"], Codes(application.Refuse(["no"], null, CallingCommunity, Actor.Clock, Now)));
        Assert.Equal(["core.empty", "core.empty"], Codes(application.Refuse([], null, default, Officer, Now)));
        var assessment = AdmissionPolicy.Default.Assess(AdmissionExamples.Facts with { SeatsLeft = 0 }, AdmissionExamples.Today);
        Assert.Equal(assessment.ToRecord(), application.Refuse(["full"], assessment, CallingCommunity, Officer, Now).Value.State.Refusal!.Assessment);
    }

    [Fact]
    public void Appeal_within_fifteen_working_days_and_by_another_body()
    {
        var refused = Application(ApplicationStatus.Rejected);
        var until = refused.AppealableUntil(Office).Value;

        // Refused on Friday 1 March 2024: 15 working days end with Friday the 22nd.
        Assert.Equal(Instant.FromUtc(2024, 3, 22, 16, 0), until);
        Assert.Equal(["admission.deadline-passed"], Codes(refused.Appeal("no", Office, ApplicantActor, until)));
        var appealed = refused.Appeal("no", Office, ApplicantActor, until - Duration.Epsilon).Value;
        Assert.Equal(
            ["admission.same-body", "admission.same-officer"], Codes(appealed.DecideAppeal(true, "yes", CallingCommunity, Officer, until)));
        var won = appealed.DecideAppeal(true, "there is room", AppealBody, OtherOfficer, until).Value;
        Assert.Equal(ApplicationStatus.CommunityOpinion, won.Status);
        var lost = appealed.DecideAppeal(false, "there is none", AppealBody, OtherOfficer, until).Value;
        Assert.Equal(ApplicationStatus.Rejected, lost.Status);
        Assert.Equal(["admission.appeal-spent"], Codes(lost.Appeal("again", Office, ApplicantActor, until - Duration.Epsilon)).Except(["core.time-went-back"]));
    }

    [Fact]
    public void DecideAppeal_after_its_deadline_can_only_grant()
    {
        var appealed = Application(ApplicationStatus.UnderAppeal);
        var due = appealed.State.Appeal!.DecisionDueAt;

        Assert.Equal(["admission.deadline-passed"], Codes(appealed.DecideAppeal(false, "no", AppealBody, OtherOfficer, due)));
        Assert.True(appealed.DecideAppeal(false, "no", AppealBody, OtherOfficer, due - Duration.Epsilon).IsSuccess);
        Assert.True(appealed.DecideAppeal(true, "yes", AppealBody, OtherOfficer, due).IsSuccess);
    }

    [Fact]
    public void Appeal_against_an_upheld_objection_leads_back_to_the_notice()
    {
        var objected = Application(ApplicationStatus.ObjectionInvestigation);
        var now = objected.State.ChangedAt;

        var won = objected.DecideObjection(1, true, "wages", OtherOfficer, now)
            .Bind(refused => refused.Appeal("paid", Office, ApplicantActor, now))
            .Bind(appealed => appealed.DecideAppeal(true, "paid", AppealBody, Officer, now)).Value;

        Assert.Equal(ApplicationStatus.PublicNotice, won.Status);
        var ends = won.NoticeEnds(Office).Value;
        Assert.True(won.Approve(Call(), [], Matter, Office, Officer, ends).IsSuccess);
    }

    [Fact]
    public void Notice_clock_runs_on_while_an_objection_is_investigated()
    {
        var call = Call();
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        var ends = noticed.NoticeEnds(Office).Value;
        var objected = noticed.Object("wages", Office, Resident, ends - Duration.Epsilon).Value;

        Assert.Equal(ends, objected.NoticeEnds(Office).Value);
        // While it is open nobody is approved, and after the notice nobody else can object.
        var later = ends + Duration.FromDays(20);
        Assert.Equal(["core.illegal-verb"], Codes(objected.Approve(call, [], Matter, Office, Officer, later)));
        Assert.Equal(["admission.objection-late"], Codes(objected.Object("noise", Office, Resident, ends)));
        Assert.True(objected.Object("noise", Office, Resident, ends - Duration.Epsilon).IsSuccess);
        // Dismissed after the end, it holds up nothing any more; dismissed before, the notice still has to stand to its end.
        var dismissed = objected.DecideObjection(1, false, "wages are paid", OtherOfficer, later).Value;
        Assert.Equal(ends, dismissed.NoticeEnds(Office).Value);
        Assert.True(dismissed.Approve(call, [], Matter, Office, Officer, later).IsSuccess);
        var early = noticed.Object("wages", Office, Resident, Now + Duration.FromHours(1))
            .Bind(one => one.DecideObjection(1, false, "wages are paid", OtherOfficer, Now + Duration.FromHours(2))).Value;
        Assert.Equal(["admission.notice-still-open"], Codes(early.Approve(call, [], Matter, Office, Officer, ends - Duration.Epsilon)));
        Assert.True(early.Approve(call, [], Matter, Office, Officer, ends).IsSuccess);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Notice_that_a_refusal_took_down_stands_its_full_days_again_after_a_granted_appeal(bool byObjection)
    {
        var call = Call();
        // Published on Friday 1 March; refused that day or the next; the appeal is granted on Thursday 14 March: Friday 15 to Thursday 21.
        var noticed = Application(byObjection ? ApplicationStatus.ObjectionInvestigation : ApplicationStatus.PublicNotice, call);
        var refused = byObjection
            ? noticed.DecideObjection(1, true, "wages", OtherOfficer, noticed.State.ChangedAt).Value
            : noticed.Refuse(["no"], null, CallingCommunity, OtherOfficer, noticed.State.ChangedAt).Value;
        var granted = Instant.FromUtc(2024, 3, 14, 2, 0);
        var won = refused.Appeal("paid", Office, ApplicantActor, refused.State.ChangedAt)
            .Bind(appealed => appealed.DecideAppeal(true, "paid", AppealBody, Officer, granted)).Value;

        var ends = Instant.FromUtc(2024, 3, 21, 16, 0);
        Assert.Equal(ends, won.NoticeEnds(Office).Value);
        Assert.Equal(["admission.notice-still-open"], Codes(won.Approve(call, [], Matter, Office, Officer, ends - Duration.Epsilon)));
        Assert.Equal(ApplicationStatus.ObjectionInvestigation, won.Object("noise", Office, Resident, ends - Duration.Epsilon).Value.Status);
        Assert.Equal(["admission.objection-late"], Codes(won.Object("noise", Office, Resident, ends)));
        Assert.True(won.Approve(call, [], Matter, Office, Officer, ends).IsSuccess);
        AggregateLaws.RestoreEqualsReplayEqualsLive(won);
    }

    [Fact]
    public void Activate_within_thirty_days_begins_a_partner_with_an_id_of_the_history()
    {
        var pending = Application(ApplicationStatus.AgreementPending);
        var now = pending.State.ChangedAt;
        var due = pending.State.AgreementDueAt!.Value;

        // Approved on Saturday 9 March at midnight: 30 days end with 8 April.
        Assert.Equal(Instant.FromUtc(2024, 4, 8, 16, 0), due);
        Assert.Equal(ApplicationStatus.Lapsed, pending.StatusAt(due));
        Assert.Equal(["admission.deadline-passed"], Codes(pending.Activate(new("a", due - Duration.FromDays(1)), OneYear, null, Matter, Office, Officer, due)));
        Assert.Equal(
            ["core.empty", "admission.signed-out-of-time"],
            Codes(pending.Activate(new("", pending.State.ApprovedAt!.Value - Duration.Epsilon), OneYear, null, Matter, Office, Officer, now)));
        var activation = pending.Activate(new("a", now), OneYear, null, Matter, Office, Officer, now).Value;
        Assert.Equal(activation.Partner.Id, activation.Application.State.Partner);
        Assert.Equal(Id.Derive<PartnerId>(pending.Id.Value, "partner"), activation.Partner.Id);
        Assert.Equal(
            ["admission.assessment-refuses"],
            Codes(pending.Activate(
                new("a", now), OneYear, null, Matter with { Facts = AdmissionExamples.Facts with { InsuredDays = new(Office.DateOf(now), Office.DateOf(now)) } },
                Office, Officer, now)));
    }

    [Fact]
    public void Seats_go_in_the_declared_order_and_the_last_one_to_whom_it_belongs()
    {
        foreach (var order in Enum.GetValues<TieOrder>())
        {
            var call = Call(capacity: 2, order);
            var all = Enumerable.Range(1, 5).Select(number => Application(
                ApplicationStatus.PublicNotice, call, Institution with { Party = new((UInt128)(uint)number) }, Now + Duration.FromMinutes(10 - number))).ToList();
            var now = all[0].NoticeEnds(Office).Value;
            var winners = SeatOrder.Of(call, all).Take(2).Select(one => one.Id).ToHashSet();

            foreach (var application in all)
            {
                var approved = application.Approve(call, all, Matter, Office, Officer, now);
                Assert.Equal(winners.Contains(application.Id) ? [] : ["admission.seat-belongs-to-others"], Codes(approved));
            }
            Assert.Equal(SeatOrder.Of(call, all), SeatOrder.Of(call, Enumerable.Reverse(all)));
        }
    }

    [Fact]
    public void Simultaneous_approvals_of_the_last_seat_conflict_in_the_calls_version()
    {
        var call = Call(capacity: 1).Saved();
        var first = Application(ApplicationStatus.PublicNotice, call);
        var second = Application(ApplicationStatus.PublicNotice, call, Institution with { Party = new(0xB0) });
        var now = first.NoticeEnds(Office).Value;

        // Two officers, neither sees the other: both approve in memory, against the same version of the call.
        var left = first.Approve(call, [], Matter, Office, Officer, now).Value;
        var right = second.Approve(call, [], Matter, Office, OtherOfficer, now).Value;

        Assert.Equal(left.Call.LoadedVersion, right.Call.LoadedVersion);
        Assert.Equal(left.Call.Version, right.Call.Version);
        // The store takes the first; the second comes back with the call as it is now, and is refused.
        Assert.Equal(["admission.capacity-exhausted"], Codes(second.Approve(left.Call.Saved(), [], Matter, Office, OtherOfficer, now)));
    }

    [Fact]
    public void Release_gives_back_the_seat_of_who_lapsed_and_of_nobody_else()
    {
        var call = Call(capacity: 1);
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        var approval = noticed.Approve(call, [], Matter, Office, Officer, noticed.NoticeEnds(Office).Value).Value;
        var due = approval.Application.State.AgreementDueAt!.Value;

        Assert.Equal(["admission.seat-in-use"], Codes(approval.Call.Release(approval.Application, Officer, due - Duration.Epsilon)));
        Assert.Equal(["admission.seat-not-held"], Codes(call.Release(approval.Application, Officer, due)));
        Assert.Equal(1, approval.Call.Release(approval.Application, Officer, due).Value.SeatsLeft);
    }
}
