using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class PartnerApplicationModelTests
{
    private static readonly ApplicationVerb[] Verbs = Enum.GetValues<ApplicationVerb>();
    private static readonly Actor Resident = new(new(0x99), Role.Resident);

    // A step is a verb, whether it is tried well or badly, and how many hours pass before it.
    private static readonly Gen<(ApplicationVerb Verb, int Variant, int Hours)> Step =
        from verb in Gen.Elements(Verbs)
        from variant in Gen.Choose(0, 2)
        from hours in Gen.Frequency((5, Gen.Choose(0, 3)), (3, Gen.Choose(24, 60)), (1, Gen.Choose(200, 900)))
        select (verb, variant, hours);

    private static readonly Gen<ApplicationStatus> From = Gen.Frequency(
        (2, Gen.Constant(ApplicationStatus.Draft)), (5, Gen.Elements(Enum.GetValues<ApplicationStatus>())));

    [Property(MaxTest = 400)]
    public Property Any_sequence_of_verbs_moves_as_the_table_says_and_replays() => Prop.ForAll(
        Arb.From(From), Arb.From(Gen.ListOf(Step)),
        (start, steps) =>
        {
            var call = Call();
            var application = Application(start, call);
            var now = application.State.ChangedAt;
            foreach (var (verb, variant, hours) in steps)
            {
                now += Duration.FromHours(hours);
                var before = application.Status;
                var legal = PartnerApplication.Lifecycle.Legal(before).ToList();
                var lapsed = application.StatusAt(now) == ApplicationStatus.Lapsed && before != ApplicationStatus.Lapsed;

                var result = AggregateLaws.VerbsDoNotMutate(application, one => Try(one, call, verb, variant, now));

                if (result.IsSuccess)
                {
                    Assert.True(PartnerApplication.Lifecycle.Allows(before, verb, result.Value.Status), $"{before} {verb} {result.Value.Status}");
                    Assert.True(!lapsed || verb == ApplicationVerb.Lapse, $"{verb} after the deadline");
                    application = result.Value;
                }
                else
                {
                    var illegal = result.Errors.OfType<CoreErrors.IllegalVerb>().SingleOrDefault();
                    Assert.Equal(!legal.Contains(verb), illegal is not null);
                    if (illegal is not null)
                        Assert.Equal(legal.Select(one => one.ToString()), illegal.Legal);
                    if (lapsed && verb != ApplicationVerb.Lapse && illegal is null)
                        Assert.Contains(result.Errors, error => error is AdmissionErrors.DeadlinePassed);
                }
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(application);
            Invariants(application);
        });

    [Fact]
    public void Every_row_of_the_table_is_walked()
    {
        var seen = new HashSet<LifecycleTransition<ApplicationStatus, ApplicationVerb>>();
        var call = Call();
        foreach (var status in Enum.GetValues<ApplicationStatus>())
        {
            foreach (var verb in Verbs)
            {
                for (var variant = 0; variant < 3; variant++)
                {
                    foreach (var hours in new[] { 0, 24 * 9, 24 * 45 })
                    {
                        var application = Application(status, call);
                        var result = Try(application, call, verb, variant, application.State.ChangedAt + Duration.FromHours(hours));
                        if (result.IsSuccess)
                            seen.Add(new(status, verb, result.Value.Status));
                    }
                }
            }
        }
        // Reached only by longer ways, each with a test of its own in PartnerApplicationTests.
        seen.Add(new(ApplicationStatus.ObjectionInvestigation, ApplicationVerb.DecideObjection, ApplicationStatus.ObjectionInvestigation));
        seen.Add(new(ApplicationStatus.UnderAppeal, ApplicationVerb.DecideAppeal, ApplicationStatus.EligibilityReview));
        seen.Add(new(ApplicationStatus.UnderAppeal, ApplicationVerb.DecideAppeal, ApplicationStatus.PublicNotice));
        Assert.Equal(PartnerApplication.Lifecycle.ToHashSet(), seen);
    }

    [Fact]
    public void Applicants_own_people_decide_nothing_anywhere()
    {
        ApplicationVerb[] officials =
        [
            ApplicationVerb.BeginCheck, ApplicationVerb.RequestSupplement, ApplicationVerb.FindComplete, ApplicationVerb.Review,
            ApplicationVerb.RecordOpinion, ApplicationVerb.PublishNotice, ApplicationVerb.DecideObjection, ApplicationVerb.Approve,
            ApplicationVerb.PrepareAgreement, ApplicationVerb.Activate, ApplicationVerb.Refuse, ApplicationVerb.DecideAppeal,
        ];
        var call = Call();
        foreach (var person in (PersonId[])[Institution.Responsible, .. Institution.Officers])
        {
            var insider = new Actor(person, Role.SubdistrictOfficer);
            foreach (var verb in officials)
            {
                foreach (var status in Enum.GetValues<ApplicationStatus>())
                {
                    var application = Application(status, call);
                    var result = Try(application, call, verb, 0, application.State.ChangedAt, insider, insider);
                    Assert.Contains(result.Errors, error => error is AdmissionErrors.ReviewerIsApplicant);
                }
            }
        }
    }

    private static void Invariants(PartnerApplication application)
    {
        var state = application.State;
        Assert.InRange(state.SupplementRounds, 0, application.Procedure.SupplementRounds);
        Assert.Equal(Enumerable.Range(1, state.Objections.Count), state.Objections.Select(objection => objection.Number));
        if (state.Status is ApplicationStatus.Approved or ApplicationStatus.AgreementPending or ApplicationStatus.Active)
        {
            Assert.DoesNotContain(state.Objections, objection => objection.Outcome == ObjectionOutcome.Open);
            Assert.Equal(AssessmentOutcome.Passed, state.Assessment!.Outcome);
            Assert.NotNull(state.Opinion);
            Assert.True(state.Reviewers.Distinct().Count() >= 2);
            Assert.True(state.ApprovedAt >= application.NoticeEnds(Office).Value);
            Assert.DoesNotContain(state.Reviewers, state.Applicant.Includes);
        }
        if (state.Status == ApplicationStatus.Rejected)
            Assert.NotEmpty(state.Refusal!.Reasons);
        Assert.Equal(state.Status == ApplicationStatus.Active, state.Partner is not null);
    }

    private static Result<PartnerApplication> Try(
        PartnerApplication application, RecruitmentCall call, ApplicationVerb verb, int variant, Instant now, Actor? official = null, Actor? other = null)
    {
        var good = variant < 2;
        var by = official ?? Officer;
        var second = other ?? OtherOfficer;
        return verb switch
        {
            ApplicationVerb.Submit => application.Submit(call, [], ApplicantActor, now),
            ApplicationVerb.BeginCheck => application.BeginCheck(good ? by : Actor.Clock, now),
            ApplicationVerb.RequestSupplement =>
                application.RequestSupplement(["charter"], now + Duration.FromDays(good ? 5 : -1), by, now),
            ApplicationVerb.Supplement => application.Supplement(
                variant == 0 ? (application.State.Supplement?.Items ?? []).Except(application.State.Supplement?.Given ?? []).ToValueList() : ["charter"],
                ApplicantActor, now),
            ApplicationVerb.FindComplete => application.FindComplete(by, now),
            ApplicationVerb.DeclareInterest => application.DeclareInterest(new(new(0x77), now + Duration.FromDays(3)), Officer, now),
            ApplicationVerb.Review => application.Review(
                good ? Matter : Matter with { Facts = AdmissionExamples.Facts with { Listing = null } }, Reviewers, Office, by, now),
            ApplicationVerb.RecordOpinion => application.RecordOpinion(good ? new(10, 2, "well") : new(0, 0, ""), by, now),
            ApplicationVerb.PublishNotice => application.PublishNotice(
                call, good ? Publication : new(["telephone"], []), Matter, Office, by, now),
            ApplicationVerb.Object => application.Object("wages", Office, Resident, now),
            ApplicationVerb.DecideObjection => application.DecideObjection(
                application.State.Objections.FirstOrDefault(one => one.Outcome == ObjectionOutcome.Open)?.Number ?? 1, variant == 1, "because",
                second, now),
            ApplicationVerb.Approve => application.Approve(call, [], Matter, Office, by, now)
                .Map(approval => approval.Application),
            ApplicationVerb.PrepareAgreement => application.PrepareAgreement(by, now),
            ApplicationVerb.Activate => application.Activate(new(good ? "a" : "", now), OneYear, null, Matter, Office, by, now)
                .Map(activation => activation.Application),
            ApplicationVerb.Refuse => application.Refuse(good ? ["no"] : [], null, CallingCommunity, by, now),
            ApplicationVerb.Appeal => application.Appeal("unfair", Office, ApplicantActor, now),
            ApplicationVerb.DecideAppeal => application.DecideAppeal(variant == 0, "because", AppealBody, second, now),
            ApplicationVerb.Withdraw => application.Withdraw(ApplicantActor, now),
            _ => application.Lapse(now),
        };
    }
}
