using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>What an aggregate refuses that is told of merges is what one refuses in which every id is written as the one it stands for; and when
/// a merge is undone, what one refuses that was told nothing.</summary>
public sealed class KnownMergesTests
{
    private static readonly Instant Late = Start + Duration.FromDays(20);
    private static readonly RecruitmentCall CallNow = Call();
    private static readonly SignedAgreement Signed = new("agreement 1", Late);

    // Each verb of an official, asked of an application at the point where it is legal.
    private static readonly (ApplicationStatus From, Func<PartnerApplication, Actor, Func<PersonId, PersonId>, IResultBase> Verb)[] OfApplications =
    [
        (ApplicationStatus.Submitted, (one, by, _) => one.BeginCheck(by, Late)),
        (ApplicationStatus.CompletenessCheck, (one, by, _) => one.RequestSupplement(["charter"], Late + Duration.FromDays(1), by, Late)),
        (ApplicationStatus.CompletenessCheck, (one, by, _) => one.FindComplete(by, Late)),
        (ApplicationStatus.EligibilityReview, (one, by, id) => one.Review(Matter, [.. Reviewers.Select(id)], Office, by, Late)),
        (ApplicationStatus.EligibilityReview, (one, by, id) => one.Review(Matter, [id(by.Person), id(new(0x103))], Office, Officer with { Person = id(Officer.Person) }, Late)),
        (ApplicationStatus.CommunityOpinion, (one, by, _) => one.RecordOpinion(new(4, 1, "well"), by, Late)),
        (ApplicationStatus.CommunityOpinion, (one, by, _) => one.PublishNotice(CallNow, Publication, Matter, Office, by, Late)),
        (ApplicationStatus.ObjectionInvestigation, (one, by, _) => one.DecideObjection(1, true, "because", by, Late)),
        (ApplicationStatus.PublicNotice, (one, by, _) => one.Approve(CallNow, [], Matter, Office, by, Late)),
        (ApplicationStatus.Approved, (one, by, _) => one.PrepareAgreement(by, Late)),
        (ApplicationStatus.AgreementPending, (one, by, _) => one.Activate(Signed, OneYear, null, Matter, Office, by, Late)),
        (ApplicationStatus.PublicNotice, (one, by, _) => one.Refuse(["no"], null, CallingCommunity, by, Late)),
        (ApplicationStatus.UnderAppeal, (one, by, _) => one.DecideAppeal(true, "because", AppealBody, by, Late)),
    ];

    // Each verb of an official, asked of a partner where it is legal.
    private static readonly Func<CommunityPartner, Actor, IResultBase>[] OfPartners =
    [
        (one, by) => one.Renew(Matter, OneYear.Until.PlusYears(1), 0, Office, by, Office.StartOf(OneYear.Until)),
        (one, by) => one.PutOnProbation("late", OneYear.Until, by, Late),
        (one, by) => one.NotifyTermination("fraud", Late + Duration.FromDays(9), by, Late),
        (one, by) => Notified(one).HoldHearing("heard", by, Late + Duration.FromDays(9)),
        (one, by) => Notified(one).DropTermination("paid back", by, Late + Duration.FromDays(9)),
        (one, by) => Notified(one).Terminate("fraud", by, Late + Duration.FromDays(9)),
        (one, by) => Probation(one).PassProbation(Office, by, Office.StartOf(OneYear.Until)),
        (one, by) => Probation(one).Suspend("books closed", SuspensionEffect.Pause, by, Late),
        (one, by) => Suspended(one).Reinstate("books open", by, Late),
        (one, by) => one.BeginExit("moves", ApplicantActor, Late).Value.SettleExit([], PersonalDataHandling.Deleted, by, Late),
    ];

    private static readonly CommunityPartner Team = CommunityPartner.Grandfather(
        new(0xBA), CallingCommunity, Institution with { Form = LegalForm.NeighbourhoodTeam },
        [new(Scenario.Safety, PartnershipMode.ResourceLinking)], OneYear, "1", "roll", Officer, Start).Value;

    private static readonly OrganisationConversion Conversion =
        OrganisationConversion.Request(new(0x70), Team, LegalForm.RecordFiled, [], ApplicantActor, Late).Value;

    private static readonly Func<OrganisationConversion, Actor, IResultBase>[] OfConversions =
    [
        (one, by) => one.Review(Matter, Office, by, Late),
        (one, by) => one.Review(Matter, Office, Stranger, Late).Value.Register(Filing, Office, by, Late),
        (one, by) => one.Review(Matter, Office, Stranger, Late).Value.Register(Filing, Office, Stranger, Late).Value.Complete(Team, by, Late),
        (one, by) => one.Refuse("too few", by, Late),
    ];

    private static FormRegistration Filing => new("2024-7", "Futian", Office.DateOf(Late));

    // These are done by somebody whom no merge concerns.
    private static Actor Stranger => new(new(0xEEE), Role.SubdistrictOfficer);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static CommunityPartner Notified(CommunityPartner partner) => partner.NotifyTermination("fraud", Late + Duration.FromDays(9), Stranger, Late).Value;

    private static CommunityPartner Probation(CommunityPartner partner) => partner.PutOnProbation("late", OneYear.Until, Stranger, Late).Value;

    private static CommunityPartner Suspended(CommunityPartner partner) => Probation(partner).Suspend("books closed", SuspensionEffect.Pause, Stranger, Late).Value;

    private static Applicant Rewritten(Applicant applicant, Func<PersonId, PersonId> id) =>
        applicant with { Responsible = id(applicant.Responsible), Officers = applicant.Officers.Select(id).ToValueList() };

    private static PartnerApplication Rewritten(PartnerApplication application, Func<PersonId, PersonId> id)
    {
        var state = application.State;
        return PartnerApplication.Restore(
            state with
            {
                Applicant = Rewritten(state.Applicant, id),
                Interests = state.Interests.Select(one => one with { Person = id(one.Person) }).ToValueList(),
                Reviewers = state.Reviewers.Select(id).ToValueList(),
                ReviewedBy = id(state.ReviewedBy),
                NoticedBy = id(state.NoticedBy),
                Refusal = state.Refusal is null ? null : state.Refusal with { By = id(state.Refusal.By) },
            },
            application.Version);
    }

    [Property(MaxTest = 150)]
    public Property Applications_refuse_under_merges_what_they_refuse_when_every_id_is_the_one_it_stands_for() => Prop.ForAll(
        Arb.From(MergedPersons.Some), Arb.From(Gen.Elements(MergedPersons.Everybody)), Arb.From(Gen.Elements(MergedPersons.Everybody)),
        (drawn, actor, interested) =>
        {
            var known = MergedPersons.Known(drawn.Merges);
            var by = new Actor(actor, Role.SubdistrictOfficer);
            PersonId Id(PersonId person) => known.Persons.Resolve(person);
            foreach (var (from, verb) in OfApplications)
            {
                var application = Application(from, CallNow);
                if (PartnerApplication.Lifecycle.Legal(from).Contains(ApplicationVerb.DeclareInterest))
                    application = application.DeclareInterest(new(interested), Stranger, application.State.ChangedAt).Value;

                var told = Codes(verb(application.Knowing(known), by, person => person));

                Assert.Equal(Codes(verb(Rewritten(application, Id), by with { Person = Id(actor) }, Id)), told);
                AssertUndone(drawn, merges => Codes(verb(application.Knowing(merges), by, person => person)), Codes(verb(application, by, person => person)));
            }
        });

    [Property(MaxTest = 150)]
    public Property Partners_refuse_under_merges_what_they_refuse_when_every_id_is_the_one_it_stands_for() => Prop.ForAll(
        Arb.From(MergedPersons.Some), Arb.From(Gen.Elements(MergedPersons.Everybody)),
        (drawn, actor) =>
        {
            var known = MergedPersons.Known(drawn.Merges);
            var by = new Actor(actor, Role.SubdistrictOfficer);
            var partner = Partner();
            var rewritten = CommunityPartner.Restore(partner.State with { Party = Rewritten(partner.State.Party, known.Persons.Resolve) }, partner.Version);
            foreach (var verb in OfPartners)
            {
                Assert.Equal(Codes(verb(rewritten, by with { Person = known.Persons.Resolve(actor) })), Codes(verb(partner.Knowing(known), by)));
                AssertUndone(drawn, merges => Codes(verb(partner.Knowing(merges), by)), Codes(verb(partner, by)));
            }
        });

    [Fact]
    public void Officer_of_the_applicant_is_refused_under_his_other_id_by_every_verb_and_admitted_again_when_the_merge_is_undone()
    {
        var alias = new Actor(new(0x101), Role.SubdistrictOfficer);
        foreach (var (own, known) in Institution.Officers.Append(Institution.Responsible).SelectMany(own => new[]
        {
            (own, MergedPersons.Known((0x101, (int)own.Value))), (own, MergedPersons.Known(((int)own.Value, 0x101))),
            (own, MergedPersons.Known((0x101, 0x102), ((int)own.Value, 0x102))),
        }))
        {
            foreach (var (from, verb) in OfApplications)
            {
                Assert.DoesNotContain("admission.reviewer-is-applicant", Codes(verb(Application(from, CallNow), alias, person => person)));
                Assert.Contains("admission.reviewer-is-applicant", Codes(verb(Application(from, CallNow).Knowing(known), alias, person => person)));
            }
            foreach (var verb in OfPartners)
            {
                Assert.DoesNotContain("admission.reviewer-is-applicant", Codes(verb(Partner(), alias)));
                Assert.Contains("admission.reviewer-is-applicant", Codes(verb(Partner().Knowing(known), alias)));
            }
            foreach (var verb in OfConversions)
            {
                Assert.Empty(Codes(verb(Conversion, alias)));
                Assert.Equal(["admission.reviewer-is-applicant"], Codes(verb(Conversion.Knowing(known), alias)).Distinct());
            }
        }
    }

    [Fact]
    public void One_person_under_two_ids_is_one_reviewer_and_no_other_officer()
    {
        var known = MergedPersons.Known((0xF3, 0xF4), (0xF1, 0xF2));

        Assert.Equal(
            ["admission.too-few-reviewers"], Codes(Application(ApplicationStatus.EligibilityReview).Knowing(known).Review(Matter, Reviewers, Office, Officer, Late)));
        Assert.Equal(
            ["admission.same-officer"], Codes(Application(ApplicationStatus.ObjectionInvestigation).Knowing(known).DecideObjection(1, true, "x", OtherOfficer, Late)));
        Assert.Equal(
            ["admission.same-officer"], Codes(Application(ApplicationStatus.UnderAppeal).Knowing(known).DecideAppeal(true, "x", AppealBody, OtherOfficer, Late)));
        var partner = Partner().Knowing(known).NotifyTermination("fraud", Late + Duration.FromDays(9), Officer, Late).Value;
        Assert.Equal(["admission.same-officer"], Codes(partner.HoldHearing("heard", OtherOfficer, Late + Duration.FromDays(9))));
    }

    [Fact]
    public void Party_that_was_registered_twice_has_one_live_application_and_one_seat()
    {
        var twin = Institution with { Party = new(0xB0) };
        var known = MergedPersons.KnownParties(twin.Party, Institution.Party);
        var first = Application(ApplicationStatus.PublicNotice, CallNow);
        var second = Application(ApplicationStatus.Draft, CallNow, twin);

        Assert.True(second.Submit(CallNow, [first], ApplicantActor, Start + Duration.FromHours(1)).IsSuccess);
        Assert.Equal(
            ["admission.live-application-exists"], Codes(second.Knowing(known).Submit(CallNow, [first], ApplicantActor, Start + Duration.FromHours(1))));

        // Both came as far as the notice before they were found to be one: the first takes the seat, the second gets none.
        var noticed = Application(ApplicationStatus.PublicNotice, CallNow, twin);
        var now = first.NoticeEnds(Office).Value;
        var approval = first.Approve(CallNow, [noticed], Matter, Office, Officer, now).Value;
        Assert.True(noticed.Approve(approval.Call, [approval.Application], Matter, Office, Officer, now).IsSuccess);
        Assert.Equal(
            ["admission.live-application-exists"],
            Codes(noticed.Knowing(known).Approve(approval.Call, [approval.Application], Matter, Office, Officer, now)));
        var undone = known with { Parties = MergeMap<PartyId>.Create([MergedPersons.Join(twin.Party, Institution.Party).Undo("two teams", Officer, Start).Value.State]).Value };
        Assert.True(noticed.Knowing(undone).Approve(approval.Call, [approval.Application], Matter, Office, Officer, now).IsSuccess);
    }

    [Fact]
    public void Party_under_two_ids_stands_before_others_once_and_not_at_all_with_a_seat()
    {
        // Regression: the second application of a party that can have one seat kept the next party from the other.
        var call = Call(2);
        var twin = Institution with { Party = new(0xB0) };
        var known = MergedPersons.KnownParties(twin.Party, Institution.Party);
        var first = Application(ApplicationStatus.PublicNotice, call, Institution, Start + Duration.FromMinutes(1));
        var second = Application(ApplicationStatus.PublicNotice, call, twin, Start + Duration.FromMinutes(2));
        var next = Application(ApplicationStatus.PublicNotice, call, Institution with { Party = new(0xC0) }, Start + Duration.FromMinutes(3));
        var now = next.NoticeEnds(Office).Value;

        Assert.Equal(["admission.seat-belongs-to-others"], Codes(next.Approve(call, [first, second], Matter, Office, Officer, now)));
        Assert.True(next.Knowing(known).Approve(call, [first, second], Matter, Office, Officer, now).IsSuccess);
        var approval = first.Approve(call, [second, next], Matter, Office, Officer, now).Value;
        Assert.Equal(["admission.seat-belongs-to-others"], Codes(next.Approve(approval.Call, [approval.Application, second], Matter, Office, Officer, now)));
        Assert.True(next.Knowing(known).Approve(approval.Call, [approval.Application, second], Matter, Office, Officer, now).IsSuccess);
    }

    [Fact]
    public void Activate_extends_the_partner_that_the_party_is_under_its_other_id()
    {
        var twin = Institution with { Party = new(0xB0) };
        var known = MergedPersons.KnownParties(twin.Party, Institution.Party);
        PartnershipScope more = new(Scenario.Governance, PartnershipMode.ResourceLinking);
        var existing = CommunityPartner.Grandfather(new(0xBA), CallingCommunity, twin, [more], OneYear, "1", "roll", Officer, Start).Value;
        var pending = Application(ApplicationStatus.AgreementPending);
        var now = pending.State.ChangedAt;

        Assert.Equal(["admission.another-party"], Codes(pending.Activate(new("a", now), OneYear, existing, Matter, Office, Officer, now)));
        var activation = pending.Knowing(known).Activate(new("a", now), OneYear, existing, Matter, Office, Officer, now).Value;
        Assert.Equal(existing.Id, activation.Partner.Id);
        Assert.Contains(more, activation.Partner.State.Scopes);
        Assert.True(existing.Knowing(known).Standing == activation.Partner.Standing);
    }

    [Fact]
    public void Activate_does_not_bring_an_expired_partner_back()
    {
        // Regression: with the scopes applied for came back those that had expired, which no rule had been asked about.
        PartnershipScope more = new(Scenario.Governance, PartnershipMode.ResourceLinking);
        var pending = Application(ApplicationStatus.AgreementPending);
        var now = pending.State.ChangedAt;
        var today = Office.DateOf(now);

        Result<Activation> Activated(LocalDate lastDay) => pending.Activate(
            new("a", now), OneYear,
            CommunityPartner.Grandfather(new(0xBA), CallingCommunity, Institution, [more], new(today.PlusYears(-1), lastDay.PlusDays(-30), 30), "1", "roll", Officer, Start).Value,
            Matter, Office, Officer, now);

        Assert.Equal(["admission.deadline-passed"], Codes(Activated(today.PlusDays(-1))));
        Assert.Contains(more, Activated(today).Value.Partner.State.Scopes);
        Assert.DoesNotContain(more, pending.Activate(new("a", now), OneYear, null, Matter, Office, Officer, now).Value.Partner.State.Scopes);
    }

    [Fact]
    public void Roll_finds_a_party_under_each_of_its_ids_and_tells_them_apart_again_when_the_merge_is_undone()
    {
        var twin = Institution with { Party = new(0xB0) };
        PartnershipScope more = new(Scenario.Governance, PartnershipMode.ResourceLinking);
        var one = Partner();
        var other = CommunityPartner.Grandfather(new(0xBA), CallingCommunity, twin, [more], OneYear, "1", "roll", Officer, Start).Value;
        var merge = MergedPersons.Join(twin.Party, Institution.Party);
        var merged = PartnerRoll.Of([one, other], MergeMap<PartyId>.Create([merge.State]).Value);
        var undone = PartnerRoll.Of([one, other], MergeMap<PartyId>.Create([merge.Undo("two teams", Officer, Start).Value.State]).Value);

        foreach (var party in new[] { twin.Party, Institution.Party })
        {
            Assert.Equal(new[] { one, other }.OrderBy(partner => partner.Id), merged.Of(party));
            Assert.Equal([.. other.State.Scopes, .. one.State.Scopes], merged.ActiveScopes(party, OneYear.From));
            Assert.Empty(merged.ActiveScopes(party, OneYear.LastDay.PlusDays(1)));
        }
        Assert.Equal([more], undone.ActiveScopes(twin.Party, OneYear.LastDay));
        Assert.Equal([one], undone.Of(Institution.Party));
        var gone = other.BeginExit("moves", ApplicantActor, Start).Bind(left => left.SettleExit([], PersonalDataHandling.Deleted, Officer, Start)).Value;
        Assert.Equal([one], PartnerRoll.Of([one, gone], MergeMap<PartyId>.Create([merge.State]).Value).Present(twin.Party));

        // The rule against duplicates then sees the scope that the party has under its other id.
        var facts = AdmissionExamples.Facts with { Scopes = [more], CharterScopes = ValueList.Create([more]), ActiveScopes = merged.ActiveScopes(Institution.Party, OneYear.From) };
        Assert.Equal(VerdictKind.Fail, AdmissionPolicy.Default.Assess(facts, AdmissionExamples.Today).Of(new("ADM-DUPLICATE")).Value.Kind);
        facts = facts with { ActiveScopes = undone.ActiveScopes(Institution.Party, OneYear.From) };
        Assert.Equal(VerdictKind.Pass, AdmissionPolicy.Default.Assess(facts, AdmissionExamples.Today).Of(new("ADM-DUPLICATE")).Value.Kind);
    }

    [Fact]
    public void What_an_aggregate_was_told_is_handed_on_by_verbs_and_saving_and_stored_nowhere()
    {
        var alias = new Actor(new(0x101), Role.SubdistrictOfficer);
        var told = Application(ApplicationStatus.Submitted).Knowing(MergedPersons.Known((0x101, 0xA2)));

        var next = told.BeginCheck(Officer, Late).Value.Saved().FindComplete(Officer, Late).Value;
        Assert.Equal(["admission.reviewer-is-applicant"], Codes(next.Refuse(["no"], null, CallingCommunity, alias, Late)));
        Assert.True(PartnerApplication.Restore(next.State, next.Version).Refuse(["no"], null, CallingCommunity, alias, Late).IsSuccess);
        Assert.True(next.Knowing(KnownMerges.None).Refuse(["no"], null, CallingCommunity, alias, Late).IsSuccess);
        Assert.Equal(Application(ApplicationStatus.Submitted).State, told.State);
        // The partner that an application gives, and the conversion that a partner asks for, know it too.
        var pending = Application(ApplicationStatus.AgreementPending, applicant: Institution with { Form = LegalForm.RegisteredAssociation });
        var partner = pending.Knowing(MergedPersons.Known((0x101, 0xA2))).Activate(
            new("a", pending.State.ChangedAt), OneYear, null, Matter, Office, Officer, pending.State.ChangedAt).Value.Partner;
        Assert.Equal(["admission.reviewer-is-applicant"], Codes(partner.PutOnProbation("late", OneYear.Until, alias, Late)));
        var team = Team.Knowing(MergedPersons.Known((0x101, 0xA2)));
        var conversion = OrganisationConversion.Request(new(0x70), team, LegalForm.RecordFiled, [], ApplicantActor, Late).Value;
        Assert.Equal(["admission.reviewer-is-applicant"], Codes(conversion.Refuse("no", alias, Late)));
        Assert.True(conversion.Refuse("no", Officer, Late).IsSuccess);
    }

    // With every merge undone an aggregate refuses what it refused before there were any; with some undone, no more than the others say.
    private static void AssertUndone(
        (IReadOnlyList<PersonMerge> Merges, int Undone) drawn, Func<KnownMerges, string[]> codes, string[] without)
    {
        var undone = drawn.Merges.Select(merge => merge.Undo("two persons", Stranger, Start).Value).ToList();
        Assert.Equal(without, codes(MergedPersons.Known(undone)));
        // Undoing the last ones decided gives what stood before them.
        var kept = Math.Max(0, drawn.Merges.Count - drawn.Undone);
        Assert.Equal(
            codes(MergedPersons.Known(drawn.Merges.Take(kept))), codes(MergedPersons.Known([.. drawn.Merges.Take(kept), .. undone.Skip(kept)])));
    }
}
