using System.Globalization;
using CommunityDomain.Admission;
using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class AdmissionPage
{
    private static readonly CultureInfo ZhHans = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly Actor Officer = AdmissionFlow.Officer;

    [Fact]
    public void An_application_is_judged_by_every_rule_and_takes_a_seat()
    {
        var (call, applicant, officer, by, now) = (AdmissionFlow.Call(), AdmissionFlow.Institution, Officer, AdmissionFlow.ApplicantActor, AdmissionFlow.Start);
        var (id, scopes, reviewers, store) = (PartnerApplication.IdFor(call.Id, applicant.Party), call.Terms.Scopes, AdmissionFlow.Reviewers, new Store());
        PartnerApplication[] others = [], rivals = [];
        // On the list of the untrustworthy, and a reviewer has an interest.
        var facts = AdmissionExamples.Facts with { Listing = RegulatorListing.SeriousViolation };
        // guide:begin
        OfficeDays office = new(WorkCalendar.China, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);
        AdmissionCase matter = new(AdmissionPolicy.Default, facts);

        PartnerApplication application = PartnerApplication.Draft(id, call, applicant, scopes, by, now)
            .Bind(draft => draft.Submit(call, others, by, now)).Value;
        // guide:hide
        application = application.BeginCheck(officer, now).Bind(one => one.FindComplete(officer, now)).Value;
        // guide:show
        Result<PartnerApplication> reviewed = application.Review(matter, reviewers, office, officer, now);

        // guide:hide
        Assert.Equal("admission.assessment-refuses", Assert.IsType<DomainError>(Assert.Single(reviewed.Errors), exactMatch: false).Code);
        var noticed = AdmissionFlow.Application(ApplicationStatus.PublicNotice, call);
        (matter, now) = (AdmissionFlow.Matter, noticed.NoticeEnds(office).Value);
        // guide:show
        Approval approval = noticed.Approve(call, rivals, matter, office, officer, now).Value;
        store.Save(approval.Application, approval.Call);
        // guide:end
        Assert.Equal(ApplicationStatus.Approved, approval.Application.Status);
        Assert.Equal(2, store.Saved);
    }

    [Fact]
    public void A_policy_is_a_value_and_is_rerun_as_it_was()
    {
        var (facts, today, zhHans) = (AdmissionExamples.Facts, AdmissionExamples.Today, ZhHans);
        // guide:begin
        Policy<AdmissionFacts> ours = AdmissionPolicy.Default
            .Replace(new PublicNoticeLength(workingDays: 7))
            .Without(new RuleCode("ADM-TRACK"))
            .WithVersion("2024-07");

        Assessment assessment = ours.Assess(facts, on: today);
        Console.WriteLine(assessment.Explain(zhHans));
        Console.WriteLine(ours.ToMarkdown(zhHans));
        // guide:end
        Assert.Equal(AssessmentOutcome.Refused, assessment.Outcome);
        var (county, everywhere) = Figures(AdmissionFlow.Call().Terms, new CommunityId(1));
        Assert.Equal(20, county.AgreementDays);
        Assert.NotNull(everywhere);
        Rerun(ours, facts);
    }

    private static (AdmissionProcedure County, Inherited<AdmissionProcedure> Everywhere) Figures(CallTerms drafted, CommunityId countyId)
    {
        var zhHans = ZhHans;
        // guide:begin
        AdmissionProcedure county = AdmissionProcedure.Default with { AgreementDays = 20, AppealWorkingDays = 20 };
        CallTerms terms = drafted with { Procedure = county };
        Inherited<AdmissionProcedure> everywhere = new Inherited<AdmissionProcedure>(AdmissionProcedure.Default).Replace(countyId, county);
        Console.WriteLine(county.ToMarkdown(zhHans));
        // guide:end
        Assert.Equal(county, terms.Procedure);
        return (county, everywhere);
    }

    private static void Rerun(Policy<AdmissionFacts> ours, AdmissionFacts facts)
    {
        var factsOfThen = facts with { Listing = RegulatorListing.SeriousViolation };
        var assessed = AdmissionPolicy.Default.Assess(factsOfThen, on: AdmissionExamples.Today);
        var application = AdmissionFlow.Application(ApplicationStatus.EligibilityReview)
            .Refuse(["listed"], assessed, AdmissionFlow.CallingCommunity, Officer, AdmissionFlow.Start + Duration.FromHours(2)).Value;
        // guide:begin
        AdmissionPolicyRegister register = AdmissionPolicyRegister.Empty
            .Enter(new LocalDate(2024, 1, 1), AdmissionPolicy.Default)
            .Bind(one => one.Enter(new LocalDate(2024, 7, 1), ours)).Value;

        DecisionRerun again = register.Rerun(application.State.Refusal!.Assessment!, factsOfThen).Value;
        Shown(again.IsIdentical);
        // guide:end
        Assert.True(again.IsIdentical);
    }

    [Fact]
    public void Merged_people_are_one_and_old_rolls_are_taken_over()
    {
        var application = AdmissionFlow.Application(ApplicationStatus.EligibilityReview);
        var (state, version, now, today) = (application.State, application.Version, application.State.ChangedAt, AdmissionExamples.Today);
        var applicantsPerson = application.State.Applicant.Responsible;
        var theOfficersOtherId = new Actor(new(0xEE), Role.SubdistrictOfficer);
        var (reasons, body, partners, facts) = (ValueList.Create(["no room"]), AdmissionFlow.CallingCommunity, new[] { AdmissionFlow.Partner() }, AdmissionExamples.Facts);
        Assessment? assessment = null;
        PartyMergeState[] partyMerges = [];
        PersonMergeState[] personMerges =
            [PersonMerge.Join(new(3), theOfficersOtherId.Person, applicantsPerson, "same number", MergeMap<PersonId>.Empty, Officer, now).Value.State];
        // guide:begin
        KnownMerges merges = new(MergeMap<PartyId>.Create(partyMerges).Value, MergeMap<PersonId>.Create(personMerges).Value);
        PartnerApplication told = PartnerApplication.Restore(state, version).Knowing(merges);
        told.Refuse(reasons, assessment, body, theOfficersOtherId, now);
        PartnerRoll roll = PartnerRoll.Of(partners, merges.Parties);
        facts = facts with { ActiveScopes = roll.ActiveScopes(application.State.Applicant.Party, today) };
        // guide:end
        Assert.Contains("admission.reviewer-is-applicant", told.Refuse(reasons, assessment, body, theOfficersOtherId, now).Errors.Cast<DomainError>().Select(one => one.Code));
        Assert.NotNull(facts.ActiveScopes);
        Import(merges);
    }

    private static void Import(KnownMerges merges)
    {
        var (community, officer, now, zhHans, store, existing) =
            (AdmissionFlow.CallingCommunity, Officer, AdmissionFlow.Start, ZhHans, new Store(), Array.Empty<CommunityPartner>());
        PartnerImportRow Row(int number, PartnershipTerm term) => new(
            $"FT-{number:0000}", new(new((UInt128)(uint)(0x500 + number)), LegalForm.NeighbourhoodTeam, new((UInt128)(uint)(0x900 + number))),
            [new(Scenario.Safety, PartnershipMode.ResourceLinking)], term);
        PartnerImportRow[] rows =
        [
            .. Enumerable.Range(1, 30).Select(number => Row(
                number, number < 30 ? AdmissionFlow.OneYear : AdmissionFlow.OneYear with { Until = AdmissionFlow.OneYear.From.PlusDays(-1) })),
        ];
        // guide:begin
        ImportReport<CommunityPartner> report = PartnerImport.Run(
            "the roll of filed teams, 31 December 2022", community, rows, existing, merges.Parties, policyVersion: "1", officer, now).Value;

        foreach (ImportedRow row in report.Rows.Where(row => row.Outcome == ImportOutcome.Refused))
            foreach (DomainError error in row.Errors)
                Console.WriteLine($"{row.Number} {row.Key}: {error.Code}: {error.Explain(zhHans)}");
        if (report.IsClean)
            store.Save(report.New);
        // guide:end
        var refused = Assert.Single(report.Rows, row => row.Outcome == ImportOutcome.Refused);
        Assert.Equal("30 FT-0030: admission.term-reversed", $"{refused.Number} {refused.Key}: {Assert.Single(refused.Errors).Code}");
        Assert.Equal((false, 0), (report.IsClean, store.Saved));
    }

    private sealed class Store
    {
        public int Saved { get; private set; }

        public void Save(params IReadOnlyCollection<object> all) => Saved += all.Count;
    }
}
