using CommunityDomain.Admission;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Ready-made admission facts, calls and applicants, to be varied with <c>with</c>. All of it is invented.</summary>
public static class AdmissionExamples
{
    /// <summary>A Friday on which nothing in these examples has expired.</summary>
    public static LocalDate Today { get; } = new(2024, 3, 1);

    /// <summary>A unified social credit code with a right check character.</summary>
    public static DeclaredIdentity Organisation { get; } =
        new(DeclaredIdentityKind.UnifiedSocialCreditCode, IdentityNumberSamples.CreditCode("52330782MJ8A0000"));

    /// <summary>A resident identity number with a right check digit, of somebody born on 4 May 1985.</summary>
    public static DeclaredIdentity Responsible { get; } =
        new(DeclaredIdentityKind.ResidentIdentityCard, IdentityNumberSamples.Resident(330782, new LocalDate(1985, 5, 4), 12), Today.PlusYears(10));

    /// <summary>Facts of a social service institution that every rule of the default policy is content with on <see cref="Today"/>.</summary>
    public static AdmissionFacts Facts { get; } = new()
    {
        LegalForm = LegalForm.SocialServiceInstitution,
        Scopes = [new(Scenario.Services, PartnershipMode.ServicePurchase), new(Scenario.Safety, PartnershipMode.ResourceLinking)],
        Organisation = Organisation,
        Responsible = Responsible,
        ResponsibleBornOn = new LocalDate(1985, 5, 4),
        ResponsibleHasCapacity = true,
        SeriousViolations = ValueList.Create<LocalDate>([]),
        Listing = RegulatorListing.None,
        CharterScopes = ValueList.Create<PartnershipScope>(
            [new(Scenario.Services, PartnershipMode.ServicePurchase), new(Scenario.Safety, PartnershipMode.ResourceLinking)]),
        ServiceDays = new DateInterval(Today.PlusDays(30), Today.PlusDays(394)),
        RequiredQualifications = ValueList.Create(["social worker"]),
        Qualifications = [new("social worker", new LocalDate(2020, 1, 1), new LocalDate(2026, 12, 31))],
        WorksNearMinors = true,
        MinorsChecks = ValueList.Create<MinorsCheck>([new(new(31), Today.PlusDays(-100))]),
        Interests = ValueList.Create<ReviewerInterest>([]),
        Bid = new BidTies(ValueList.Create<BidderTie>([]), DesignedOrSupervised: false),
        LocalityScores = false,
        IsDangerous = true,
        InsuredDays = new DateInterval(Today, Today.PlusYears(2)),
        Size = new PartySize(60, 0, Money.Yuan(50_000).Value, HasPremises: true, OrganiserIsResident: true),
        NoticeWorkingDays = 5,
        PublishedFields = ValueList.Create(["name", "legal form"]),
        ConsentedFields = ValueList.Create(["name", "legal form", "address"]),
        ActiveScopes = ValueList.Create<PartnershipScope>([]),
        Track = new TrackRecord(4, 4, new LocalDate(2022, 6, 30)),
        SeatsLeft = 3,
    };
}
