using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class CommunityPartnerTests
{
    private static readonly PartnershipScope Held = AdmissionExamples.Facts.Scopes[0];

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static Instant At(LocalDate day) => Office.StartOf(day) + Duration.FromHours(9);

    private static AdmissionCase MatterOn(LocalDate day) => new(
        AdmissionPolicy.Default.WithVersion("2025"),
        AdmissionExamples.Facts with
        {
            Responsible = AdmissionExamples.Responsible with { ExpiresOn = day.PlusYears(1) },
            ServiceDays = new(day, day.PlusDays(30)),
            MinorsChecks = ValueList.Create<MinorsCheck>([new(new(31), day)]),
        });

    [Theory]
    [InlineData(-61, "admission.renewal-not-open")]
    [InlineData(-60, null)]
    [InlineData(0, null)]
    [InlineData(30, null)]
    [InlineData(31, "admission.deadline-passed")]
    public void Renew_opens_sixty_days_before_the_last_day_and_ends_with_grace(int daysFromLast, string? code)
    {
        var day = OneYear.Until.PlusDays(daysFromLast);
        var renewed = Partner().Renew(MatterOn(day), OneYear.Until.PlusYears(1), 10, Office, Officer, At(day));

        Assert.Equal(code is null ? [] : [code], Codes(renewed));
        if (code is null)
        {
            Assert.Equal("2025", renewed.Value.State.PolicyVersion);
            Assert.Equal(OneYear.Until.PlusYears(1), renewed.Value.State.Term.Until);
        }
    }

    [Fact]
    public void Renew_asks_todays_rules_whatever_the_partner_was_admitted_under()
    {
        var day = OneYear.Until.PlusDays(-10);
        var stricter = MatterOn(day) with { Policy = AdmissionPolicy.Default.Replace(new NoSeriousViolation(years: 5)).WithVersion("2025") };
        var facts = stricter.Facts with { SeriousViolations = ValueList.Create([day.PlusYears(-4)]), ActiveScopes = AdmissionExamples.Facts.Scopes };

        var renewed = Partner().Renew(stricter with { Facts = facts }, OneYear.Until.PlusYears(1), 10, Office, Officer, At(day));

        Assert.Equal(["ADM-VIOLATION"], Assert.IsType<AdmissionErrors.AssessmentRefuses>(Assert.Single(renewed.Errors)).Rules);
        Assert.Equal(
            ["admission.term-reversed"],
            Codes(Partner().Renew(MatterOn(day), OneYear.Until, 10, Office, Officer, At(day))));
    }

    [Fact]
    public void Standing_on_a_day_follows_from_term_and_grace()
    {
        var partner = Partner();

        Assert.Null(partner.RefusesWork(Held, OneYear.From));
        Assert.Null(partner.RefusesWork(Held, OneYear.Until));
        Assert.Equal("admission.takes-no-work", partner.RefusesWork(Held, OneYear.From.PlusDays(-1))!.Code);
        Assert.Equal("admission.takes-no-work", partner.RefusesWork(Held, OneYear.Until.PlusDays(1))!.Code);
        Assert.True(partner.IsInGraceOn(OneYear.Until.PlusDays(1)));
        Assert.True(partner.IsInGraceOn(OneYear.LastDay));
        Assert.False(partner.IsInGraceOn(OneYear.Until));
        Assert.Equal(PartnerStanding.Active, partner.StandingOn(OneYear.LastDay));
        Assert.Equal(PartnerStanding.Expired, partner.StandingOn(OneYear.LastDay.PlusDays(1)));
        Assert.Equal("admission.scope-not-admitted", partner.RefusesWork(new(Scenario.Governance, PartnershipMode.CoCreation), OneYear.From)!.Code);
    }

    [Fact]
    public void Suspended_partner_takes_no_new_work_and_says_what_its_agreements_do()
    {
        var now = At(OneYear.From);
        var suspended = Partner().PutOnProbation("late reports", OneYear.From.PlusDays(30), Officer, now)
            .Bind(partner => partner.Suspend("accounts closed", SuspensionEffect.HandOver, Officer, now)).Value;

        Assert.Equal("admission.takes-no-work", suspended.RefusesWork(Held, OneYear.From)!.Code);
        Assert.Equal(SuspensionEffect.HandOver, suspended.State.Suspension);
        Assert.Equal(["core.empty"], Codes(suspended.Reinstate(" ", Officer, now)));
        var reinstated = suspended.Reinstate("accounts shown", Officer, now).Value;
        Assert.Null(reinstated.RefusesWork(Held, OneYear.From));
        Assert.Null(reinstated.State.Suspension);
        Assert.Throws<ArgumentOutOfRangeException>(() => suspended.Suspend("x", (SuspensionEffect)9, Officer, now));
    }

    [Fact]
    public void PassProbation_waits_for_its_last_day()
    {
        var watched = Partner().PutOnProbation("late reports", OneYear.From.PlusDays(30), Officer, At(OneYear.From)).Value;

        Assert.Null(watched.RefusesWork(Held, OneYear.From));
        Assert.Equal(["admission.probation-not-over"], Codes(watched.PassProbation(Office, Officer, At(OneYear.From.PlusDays(29)))));
        Assert.Equal(PartnerStanding.Active, watched.PassProbation(Office, Officer, At(OneYear.From.PlusDays(30))).Value.Standing);
    }

    [Fact]
    public void Terminate_needs_notice_time_and_a_hearing_by_another_officer()
    {
        var now = At(OneYear.From);
        var week = now + Duration.FromDays(7);
        var partner = Partner();

        Assert.Equal(["admission.termination-not-notified"], Codes(partner.Terminate("fraud", Officer, now)));
        Assert.Equal(["admission.hearing-too-soon"], Codes(partner.NotifyTermination("fraud", week - Duration.Epsilon, Officer, now)));
        var notified = partner.NotifyTermination("fraud", week, Officer, now).Value;
        Assert.Equal(["admission.termination-pending"], Codes(notified.NotifyTermination("more", week, Officer, now)));
        Assert.Equal(["admission.hearing-not-held"], Codes(notified.Terminate("fraud", Officer, week)));
        Assert.Equal(["admission.same-officer"], Codes(notified.HoldHearing("heard", Officer, week)));
        Assert.Equal(["admission.hearing-too-soon"], Codes(notified.HoldHearing("heard", OtherOfficer, week - Duration.Epsilon)));
        var heard = notified.HoldHearing("heard", OtherOfficer, week).Value;
        Assert.Null(heard.DropTermination("paid back", Officer, week).Value.State.Termination);
        Assert.Equal(PartnerStanding.Terminated, heard.Terminate("fraud", Officer, week).Value.Standing);
    }

    [Fact]
    public void SettleExit_needs_obligations_settled_and_personal_data_gone()
    {
        var now = At(OneYear.From);
        var exiting = Partner().BeginExit("moves away", ApplicantActor, now).Value;

        Assert.Equal(
            ["admission.obligations-open", "admission.personal-data-kept"],
            Codes(exiting.SettleExit(["the quarterly summary"], PersonalDataHandling.Kept, Officer, now)));
        Assert.Equal(PartnerStanding.Exited, exiting.SettleExit([], PersonalDataHandling.Deleted, Officer, now).Value.Standing);
    }

    [Fact]
    public void Extend_keeps_the_partners_id_and_adds_scopes()
    {
        var scope = new PartnershipScope(Scenario.Governance, PartnershipMode.ResourceLinking);
        var partner = Partner();
        var call = RecruitmentCall.Draft(new(0xCE), CallingCommunity, Call().Terms with { Scopes = [scope], ClosesAt = Start + Duration.FromDays(90) }, Officer, Start)
            .Bind(one => one.Publish(Officer, Start)).Value;
        var matter = Matter with { Facts = AdmissionExamples.Facts with { CharterScopes = ValueList.Create([scope]) } };
        var pending = PartnerApplication.Draft(new(0xAA), call, Institution, [scope], ApplicantActor, Start)
            .Bind(one => one.Submit(call, [], ApplicantActor, Start)).Bind(one => one.BeginCheck(Officer, Start))
            .Bind(one => one.FindComplete(Officer, Start)).Bind(one => one.Review(matter, Reviewers, Office, Officer, Start))
            .Bind(one => one.RecordOpinion(new(1, 0, "well"), Officer, Start))
            .Bind(one => one.PublishNotice(call, Publication, matter, Office, Officer, Start)).Value;
        var now = Instant.Max(pending.NoticeEnds(Office).Value, partner.State.ChangedAt);
        pending = pending.Approve(call, [], matter, Office, Officer, now).Value.Application.PrepareAgreement(Officer, now).Value;

        var both = pending.Activate(new("a2", now), OneYear, partner, matter, Office, Officer, now).Value;

        Assert.Equal(partner.Id, both.Partner.Id);
        Assert.Equal(partner.Id, both.Application.State.Partner);
        Assert.Equal([.. partner.State.Scopes, scope], both.Partner.State.Scopes);
        Assert.Equal(
            ["admission.another-party"],
            Codes(pending.Activate(new("a2", now), OneYear, Partner(Institution with { Party = new(0xB7) }), matter, Office, Officer, now)));
    }

    [Fact]
    public void Officials_of_the_partner_decide_nothing_about_it()
    {
        var insider = new Actor(Institution.Officers[0], Role.SubdistrictOfficer);
        var now = At(OneYear.From);
        foreach (var verb in Enum.GetValues<PartnerVerb>().Except([PartnerVerb.BeginExit, PartnerVerb.Extend, PartnerVerb.Convert]))
            Assert.Contains(Try(Partner(), verb, now, insider).Errors, error => error is AdmissionErrors.ReviewerIsApplicant);
    }

    [Property(MaxTest = 300)]
    public Property Any_sequence_of_verbs_moves_as_the_table_says_and_replays() => Prop.ForAll(
        Arb.From(Gen.ListOf(from verb in Gen.Elements(Enum.GetValues<PartnerVerb>())
                            from days in Gen.Frequency((3, Gen.Choose(0, 2)), (2, Gen.Choose(7, 60)), (1, Gen.Choose(300, 400)))
                            select (verb, days))),
        steps =>
        {
            var partner = Partner();
            var now = partner.State.ChangedAt;
            var id = partner.Id;
            // The history of a partner begins in its application; for the laws it has to begin here.
            partner = CommunityPartner.Grandfather(
                id, CallingCommunity, Institution, AdmissionExamples.Facts.Scopes, OneYear, "1", "a decision of 2023", Officer, now).Value;
            foreach (var (verb, days) in steps)
            {
                if (verb is PartnerVerb.Extend or PartnerVerb.Convert)
                    continue;
                now += Duration.FromDays(days);
                var before = partner.Standing;
                var legal = CommunityPartner.Lifecycle.Legal(before).ToList();
                var result = AggregateLaws.VerbsDoNotMutate(partner, one => Try(one, verb, now, verb == PartnerVerb.HoldHearing ? OtherOfficer : Officer));
                if (result.IsSuccess)
                {
                    Assert.True(CommunityPartner.Lifecycle.Allows(before, verb, result.Value.Standing), $"{before} {verb} {result.Value.Standing}");
                    partner = result.Value;
                }
                else
                {
                    var illegal = result.Errors.OfType<CoreErrors.IllegalVerb>().SingleOrDefault();
                    Assert.Equal(!legal.Contains(verb), illegal is not null);
                    if (illegal is not null)
                        Assert.Equal(legal.Select(one => one.ToString()), illegal.Legal);
                }
                Assert.Equal(id, partner.Id);
                Assert.Equal(partner.Standing == PartnerStanding.Probation, partner.State.ProbationUntil is not null);
                Assert.Equal(partner.Standing == PartnerStanding.Suspended, partner.State.Suspension is not null);
                Assert.True(partner.Standing != PartnerStanding.Terminated || partner.State.Termination?.HeardAt is not null);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(partner);
        });

    [Fact]
    public void Every_row_of_the_table_is_walked()
    {
        var now = At(OneYear.From);
        var hearing = now + Duration.FromDays(7);
        var team = CommunityPartner.Grandfather(
            new(0xBA), CallingCommunity, Institution with { Form = LegalForm.NeighbourhoodTeam },
            [new(Scenario.Governance, PartnershipMode.ResourceLinking)], OneYear, "1", "a decision of 2023", Officer, now).Value;
        var probation = team.PutOnProbation("late", OneYear.From.PlusDays(20), Officer, now).Value;
        var suspended = probation.Suspend("worse", SuspensionEffect.Pause, Officer, now).Value;
        var exiting = team.BeginExit("leaves", ApplicantActor, now).Value;
        var standings = new[] { team, probation, suspended }.SelectMany(partner =>
        {
            var notified = partner.NotifyTermination("fraud", hearing, Officer, now).Value;
            return new[] { partner, notified, notified.HoldHearing("heard", OtherOfficer, hearing).Value };
        }).ToList();
        standings.AddRange([exiting, exiting.SettleExit([], PersonalDataHandling.Deleted, Officer, now).Value, standings[2].Terminate("fraud", Officer, hearing).Value]);

        var seen = new HashSet<LifecycleTransition<PartnerStanding, PartnerVerb>>();
        foreach (var partner in standings)
        {
            foreach (var verb in Enum.GetValues<PartnerVerb>())
            {
                foreach (var at in new[] { hearing, At(OneYear.Until) })
                {
                    var result = verb switch
                    {
                        PartnerVerb.Extend => Extended(partner, at),
                        PartnerVerb.Convert => Converted(team, partner, at),
                        _ => Try(partner, verb, at, verb == PartnerVerb.HoldHearing ? OtherOfficer : Officer),
                    };
                    if (result.IsSuccess)
                        seen.Add(new(partner.Standing, verb, result.Value.Standing));
                    Assert.Equal(!CommunityPartner.Lifecycle.Legal(partner.Standing).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                }
            }
        }
        Assert.Equal(CommunityPartner.Lifecycle.ToHashSet(), seen);

        static Result<CommunityPartner> Converted(CommunityPartner team, CommunityPartner partner, Instant at)
        {
            // Asked for while it was active, completed as it stands now.
            var requested = team.State.ChangedAt;
            var matter = MatterOn(Office.DateOf(requested));
            matter = matter with
            {
                Facts = matter.Facts with
                {
                    Size = new PartySize(17, 0, Money.Yuan(0).Value, HasPremises: false, OrganiserIsResident: true),
                    CharterScopes = team.State.Scopes,
                },
            };
            return OrganisationConversion.Request(new(0x70), team, LegalForm.RecordFiled, [], ApplicantActor, requested)
                .Bind(one => one.Review(matter, Office, Officer, requested))
                .Bind(one => one.Register(new("2024-7", "Futian", Office.DateOf(requested)), Office, Officer, requested)).Value
                .Complete(partner, Officer, at).Map(completion => completion.Partner);
        }

        static Result<CommunityPartner> Extended(CommunityPartner partner, Instant at)
        {
            // What a pending application brings, handed in as early as the agreement's thirty days ask.
            var pending = Application(ApplicationStatus.AgreementPending);
            var state = pending.State with { ApprovedAt = at, ChangedAt = at, AgreementDueAt = at + Duration.FromDays(1) };
            var matter = MatterOn(Office.DateOf(at));
            matter = matter with { Policy = AdmissionPolicy.Default, Facts = matter.Facts with { InsuredDays = new(Office.DateOf(at), Office.DateOf(at).PlusYears(2)) } };
            return PartnerApplication.Restore(state, pending.Version)
                .Activate(new("a", at), OneYear, partner, matter, Office, Officer, at).Map(activation => activation.Partner);
        }
    }

    private static Result<CommunityPartner> Try(CommunityPartner partner, PartnerVerb verb, Instant now, Actor by) => verb switch
    {
        PartnerVerb.Renew => partner.Renew(MatterOn(Office.DateOf(now)), partner.State.Term.Until.PlusYears(1), 10, Office, by, now),
        PartnerVerb.PutOnProbation => partner.PutOnProbation("late", Office.DateOf(now).PlusDays(20), by, now),
        PartnerVerb.PassProbation => partner.PassProbation(Office, by, now),
        PartnerVerb.Suspend => partner.Suspend("worse", SuspensionEffect.Pause, by, now),
        PartnerVerb.Reinstate => partner.Reinstate("cured", by, now),
        PartnerVerb.NotifyTermination => partner.NotifyTermination("fraud", now + Duration.FromDays(7), by, now),
        PartnerVerb.HoldHearing => partner.HoldHearing("heard", by, now),
        PartnerVerb.DropTermination => partner.DropTermination("dropped", by, now),
        PartnerVerb.Terminate => partner.Terminate("fraud", by, now),
        PartnerVerb.BeginExit => partner.BeginExit("leaves", by, now),
        _ => partner.SettleExit([], PersonalDataHandling.Returned, by, now),
    };
}
