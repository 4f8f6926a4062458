using CommunityDomain.Admission;

namespace CommunityDomain.Samples.YiwuYear;

// A team is admitted: call, application, review, five working days of public notice, agreement.
internal sealed partial class EmbeddedStory
{
    private static readonly LocalDate Today = new(2024, 3, 1);

    // A social service institution in order. All numbers are invented.
    private static AdmissionFacts Facts { get; } = new()
    {
        LegalForm = LegalForm.SocialServiceInstitution,
        Scopes = [new(Scenario.Services, PartnershipMode.BenefitExchange)],
        Organisation = new(DeclaredIdentityKind.UnifiedSocialCreditCode, "52330782MJ8A000014"),
        Responsible = new(DeclaredIdentityKind.ResidentIdentityCard, "330782198505040127", Today.PlusYears(10)),
        ResponsibleBornOn = new LocalDate(1985, 5, 4),
        ResponsibleHasCapacity = true,
        SeriousViolations = ValueList.Create<LocalDate>([]),
        Listing = RegulatorListing.None,
        CharterScopes = ValueList.Create<PartnershipScope>([new(Scenario.Services, PartnershipMode.BenefitExchange)]),
        ServiceDays = new DateInterval(Today.PlusDays(30), Today.PlusDays(394)),
        RequiredQualifications = ValueList.Create<string>([]),
        WorksNearMinors = false,
        Interests = ValueList.Create<ReviewerInterest>([]),
        Bid = new BidTies(ValueList.Create<BidderTie>([]), DesignedOrSupervised: false),
        LocalityScores = false,
        IsDangerous = false,
        Size = new PartySize(60, 0, Money.Yuan(50_000).Value, HasPremises: true, OrganiserIsResident: true),
        NoticeWorkingDays = 5,
        PublishedFields = ValueList.Create(["name"]),
        ConsentedFields = ValueList.Create(["name"]),
        ActiveScopes = ValueList.Create<PartnershipScope>([]),
        SeatsLeft = 1,
    };

    private CommunityPartner Admit()
    {
        var terms = new CallTerms(
            "招募令", CallKind.Partner, Facts.Scopes, Capacity: 1, Now, Now + Duration.FromDays(30), NoticeWorkingDays: 5, _with.Admission.Version,
            Procedure: _with.Procedure);
        var call = RecruitmentCall.Draft(new(0xCA), Community, terms, Officer, Now).Bind(one => one.Publish(Officer, Now)).Value;
        SayRefusal(call.Publish(Officer, Now));

        var (days, matter) = (new OfficeDays(_with.Calendar, _with.Zone), new AdmissionCase(_with.Admission, Facts));
        var applicant = new Applicant(Team, LegalForm.SocialServiceInstitution, new(0xA1), [new(0xA2)]);
        var himself = new Actor(applicant.Responsible, Role.Applicant);
        var noticed = PartnerApplication.Draft(PartnerApplication.IdFor(call.Id, Team), call, applicant, Facts.Scopes, himself, Now)
            .Bind(one => one.Submit(call, [], himself, Now))
            .Bind(one => one.BeginCheck(Officer, Now))
            .Bind(one => one.FindComplete(Officer, Now))
            .Bind(one => one.Review(matter, [new(0xA8), new(0xA9)], days, Officer, Now))
            .Bind(one => one.RecordOpinion(new(24, 3, "welcome"), Officer, Now))
            .Bind(one => one.PublishNotice(call, new NoticePublication(["name"], ["name"], []), matter, days, Officer, Now)).Value;
        SayRefusal(noticed.Approve(call, [], matter, days, Officer, Now));

        _with.Clock.MoveTo(noticed.NoticeEnds(days).Value);
        var approval = noticed.Approve(call, [], matter, days, Officer, Now).Value;
        var activation = approval.Application.PrepareAgreement(Officer, Now)
            .Bind(one => one.Activate(
                new("agreement 1", Now), new PartnershipTerm(new(2024, 4, 1), new(2025, 3, 31), 30), null, matter, days, Officer, Now)).Value;
        Keep(approval.Call);
        Keep(activation.Application);
        return Keep(activation.Partner);
    }
}
