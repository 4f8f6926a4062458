using CommunityDomain.Testing;
using static CommunityDomain.VerdictKind;

namespace CommunityDomain.Admission.Tests;

/// <summary>Each rule on facts that differ in one thing from facts that all rules are content with. Dates are relative to 1 March 2024.</summary>
internal static class AdmissionRuleTable
{
    private static readonly LocalDate Today = new(2024, 3, 1);
    private static readonly Money Yuan29999 = Money.Yuan(29_999.99m).Value;
    private static readonly Money Yuan30000 = Money.Yuan(30_000m).Value;

    public sealed record Row(string Rule, string Case, Func<AdmissionFacts, AdmissionFacts> Given, VerdictKind Expected, string? Reason = null)
    {
        public override string ToString() => $"{Rule}: {Case}";
    }

    private static readonly LocalDate Eighteen = Today.PlusYears(-18);

    public static readonly Row[] Rows =
    [
        new("ADM-ID", "a genuine card and a genuine code", facts => facts, Pass),
        new("ADM-ID", "no legal form", facts => facts with { LegalForm = null }, Unknown, "unknown"),
        new("ADM-ID", "no responsible person", facts => facts with { Responsible = null }, Unknown, "unknown"),
        new("ADM-ID", "no code of the organisation", facts => facts with { Organisation = null }, Unknown, "unknown"),
        new("ADM-ID", "a team has no code", facts => facts with { LegalForm = LegalForm.NeighbourhoodTeam, Organisation = null }, Pass),
        new("ADM-ID", "a wrong check digit on the card", facts => Card(facts, "330782198505040121"), Fail, "fail-person"),
        new("ADM-ID", "a card that ends in X", facts => Card(facts, "11010519491231002X"), Pass),
        new("ADM-ID", "a card that ends in a small x", facts => Card(facts, "11010519491231002x"), Pass),
        new("ADM-ID", "a card of 30 February", facts => Card(facts, Numbered("33078219850230001")), Fail, "fail-person"),
        new("ADM-ID", "a permit of a resident of Hong Kong (810000)", facts => Card(facts, IdentityNumberSamples.Resident(810000, new(1985, 5, 4), 1)), Pass),
        new("ADM-ID", "a permit of a resident of Macao (820000)", facts => Card(facts, IdentityNumberSamples.Resident(820000, new(1985, 5, 4), 1)), Pass),
        new("ADM-ID", "a permit of a resident of Taiwan (830000)", facts => Card(facts, IdentityNumberSamples.Resident(830000, new(1985, 5, 4), 1)), Pass),
        new("ADM-ID", "a card of day 0", facts => Card(facts, Numbered("33078219850500012")), Fail, "fail-person"),
        new("ADM-ID", "a card of day 31 in a month of 30", facts => Card(facts, Numbered("33078219850631012")), Fail, "fail-person"),
        new("ADM-ID", "a card of month 0", facts => Card(facts, Numbered("33078219850004012")), Fail, "fail-person"),
        new("ADM-ID", "a card of month 13", facts => Card(facts, Numbered("33078219851304012")), Fail, "fail-person"),
        new("ADM-ID", "a card of the last day of 1899", facts => Card(facts, Numbered("33078218991231012")), Fail, "fail-person"),
        new("ADM-ID", "a card of the first day of 1900", facts => Card(facts, Numbered("33078219000101012")), Pass),
        new("ADM-ID", "a region that does not exist", facts => Card(facts, IdentityNumberSamples.Resident(990000, new(1985, 5, 4), 1)), Fail, "fail-person"),
        new("ADM-ID", "a passport", facts => facts with { Responsible = new(DeclaredIdentityKind.Passport, "E12345678") }, Pass),
        new("ADM-ID", "a passport of four characters", facts => facts with { Responsible = new(DeclaredIdentityKind.Passport, "E123") }, Fail, "fail-person"),
        new("ADM-ID", "a foreign permanent resident's card of 15", facts => facts with { Responsible = new(DeclaredIdentityKind.ForeignPermanentResidentCard, "USA110019850504") }, Pass),
        new("ADM-ID", "a foreign permanent resident's card of 18", facts => facts with { Responsible = new(DeclaredIdentityKind.ForeignPermanentResidentCard, IdentityNumberSamples.Resident(911124, new(1985, 5, 4), 1)) }, Pass),
        new("ADM-ID", "a foreign card of 18 with a wrong check digit", facts => facts with { Responsible = new(DeclaredIdentityKind.ForeignPermanentResidentCard, "911124198505040019") }, Fail, "fail-person"),
        new("ADM-ID", "a code in the place of a person's card", facts => facts with { Responsible = AdmissionExamples.Organisation }, Fail, "fail-person"),
        new("ADM-ID", "a code with a letter that the alphabet lacks", facts => Code(facts, "91330782MA2I000001"), Fail, "fail-organisation"),
        new("ADM-ID", "a code of 17", facts => Code(facts, AdmissionExamples.Organisation.Number[..17]), Fail, "fail-organisation"),
        new("ADM-ID", "a code with two characters swapped", facts => Code(facts, "25" + AdmissionExamples.Organisation.Number[2..]), Fail, "fail-organisation"),
        new("ADM-ID", "a real company's code", facts => Code(facts, "91350100M000100Y43"), Pass),
        new("ADM-ID", "a card on its last day", facts => facts with { Responsible = facts.Responsible! with { ExpiresOn = Today } }, Pass),
        new("ADM-ID", "a card the day after", facts => facts with { Responsible = facts.Responsible! with { ExpiresOn = Today.PlusDays(-1) } }, Fail, "fail-expired"),
        new("ADM-ID", "an expired licence", facts => facts with { Organisation = facts.Organisation! with { ExpiresOn = Today.PlusDays(-1) } }, Fail, "fail-expired"),

        new("ADM-CAP", "of age, with capacity", facts => facts, Pass),
        new("ADM-CAP", "18 today", facts => Born(facts, Eighteen), Pass),
        new("ADM-CAP", "18 tomorrow", facts => Born(facts, Eighteen.PlusDays(1)), Fail, "fail"),
        new("ADM-CAP", "born today", facts => Born(facts, Today), Fail, "fail"),
        new("ADM-CAP", "born tomorrow", facts => Born(facts, Today.PlusDays(1)), Fail, "fail-future"),
        new("ADM-CAP", "the birth date is read from the card", facts => facts with { ResponsibleBornOn = null }, Pass),
        new("ADM-CAP", "a passport and no birth date", facts => facts with { ResponsibleBornOn = null, Responsible = new(DeclaredIdentityKind.Passport, "E12345678") }, Unknown, "unknown"),
        new("ADM-CAP", "a birth date that is not the card's", facts => facts with { ResponsibleBornOn = new LocalDate(1985, 5, 5) }, Fail, "fail-differs"),
        new("ADM-CAP", "no capacity", facts => facts with { ResponsibleHasCapacity = false }, Fail, "fail-capacity"),
        new("ADM-CAP", "capacity not known", facts => facts with { ResponsibleHasCapacity = null }, Unknown, "unknown"),

        new("ADM-LEGAL", "an institution of social service sells services", facts => facts, Pass),
        new("ADM-LEGAL", "a team can't sell services", facts => facts with { LegalForm = LegalForm.NeighbourhoodTeam }, Fail, "fail"),
        new("ADM-LEGAL", "a team links resources", facts => facts with { LegalForm = LegalForm.NeighbourhoodTeam, Scopes = [new(Scenario.Safety, PartnershipMode.ResourceLinking)] }, Pass),
        new("ADM-LEGAL", "a state organ does nothing", facts => facts with { LegalForm = LegalForm.StateOrgan, Scopes = [new(Scenario.Safety, PartnershipMode.ResourceLinking)] }, Fail, "fail"),
        new("ADM-LEGAL", "an institution of class one sells no services", facts => facts with { LegalForm = LegalForm.Institution, InstitutionClass = InstitutionClass.One }, Fail, "fail-class"),
        new("ADM-LEGAL", "an institution of class two does", facts => facts with { LegalForm = LegalForm.Institution, InstitutionClass = InstitutionClass.Two }, Pass),
        new("ADM-LEGAL", "an institution whose class is not known", facts => facts with { LegalForm = LegalForm.Institution }, Unknown, "unknown"),
        new("ADM-LEGAL", "no scope", facts => facts with { Scopes = [] }, Unknown, "unknown"),

        new("ADM-VIOLATION", "none", facts => facts, Pass),
        new("ADM-VIOLATION", "not searched", facts => facts with { SeriousViolations = null }, Unknown, "unknown"),
        new("ADM-VIOLATION", "three years ago to the day: the last day counts", facts => Violation(facts, Today.PlusYears(-3)), Fail, "fail"),
        new("ADM-VIOLATION", "three years and a day ago", facts => Violation(facts, Today.PlusYears(-3).PlusDays(-1)), Pass),
        new("ADM-VIOLATION", "today", facts => Violation(facts, Today), Fail, "fail"),
        new("ADM-VIOLATION", "tomorrow", facts => Violation(facts, Today.PlusDays(1)), Fail, "fail-future"),

        new("ADM-LIST", "on none", facts => facts, Pass),
        new("ADM-LIST", "on the abnormal list", facts => facts with { Listing = RegulatorListing.AbnormalOperation }, Fail, "fail"),
        new("ADM-LIST", "on the serious list", facts => facts with { Listing = RegulatorListing.SeriousViolation }, Fail, "fail"),
        new("ADM-LIST", "not searched", facts => facts with { Listing = null }, Unknown, "unknown"),

        new("ADM-SCOPE", "both scopes in the charter", facts => facts, Pass),
        new("ADM-SCOPE", "one scope outside", facts => facts with { CharterScopes = ValueList.Create<PartnershipScope>([new(Scenario.Safety, PartnershipMode.ResourceLinking)]) }, Fail, "fail"),
        new("ADM-SCOPE", "a person has no charter", facts => facts with { LegalForm = LegalForm.Individual, CharterScopes = null }, NotApplicable),
        new("ADM-SCOPE", "the charter is not known", facts => facts with { CharterScopes = null }, Unknown, "unknown"),

        new("ADM-QUALIFICATION", "held on every day", facts => facts, Pass),
        new("ADM-QUALIFICATION", "none needed", facts => facts with { RequiredQualifications = ValueList.Create<string>([]) }, NotApplicable),
        new("ADM-QUALIFICATION", "needs not known", facts => facts with { RequiredQualifications = null }, Unknown, "unknown"),
        new("ADM-QUALIFICATION", "not held", facts => facts with { Qualifications = [] }, Fail, "fail"),
        new("ADM-QUALIFICATION", "valid from the first day of service", facts => HeldFrom(facts, facts.ServiceDays!.Start), Pass),
        new("ADM-QUALIFICATION", "valid from the day after", facts => HeldFrom(facts, facts.ServiceDays!.Start.PlusDays(1)), Fail, "fail-expired"),
        new("ADM-QUALIFICATION", "held without an end", facts => facts with { Qualifications = [new("social worker", new(2020, 1, 1))] }, Pass),
        new("ADM-QUALIFICATION", "expires on the last day of service", facts => Held(facts, facts.ServiceDays!.End), Pass),
        new("ADM-QUALIFICATION", "expires a day before", facts => Held(facts, facts.ServiceDays!.End.PlusDays(-1)), Fail, "fail-expired"),
        // Regression: a certificate and its renewal were each held against the whole service.
        new("ADM-QUALIFICATION", "renewed without a gap", facts => Renewed(facts, gap: 0), Pass),
        new("ADM-QUALIFICATION", "renewed a day late", facts => Renewed(facts, gap: 1), Fail, "fail-expired"),
        // Regression: what can't be known of the first hid that the second is not held at all.
        new("ADM-QUALIFICATION", "days not known and another not held", facts => facts with { ServiceDays = null, RequiredQualifications = ValueList.Create(["social worker", "nurse"]) }, Fail, "fail"),
        new("ADM-QUALIFICATION", "days of service not known", facts => facts with { ServiceDays = null }, Unknown, "unknown"),

        new("ADM-MINORS", "checked a hundred days ago", facts => facts, Pass),
        new("ADM-MINORS", "nobody near minors", facts => facts with { WorksNearMinors = false, MinorsChecks = null }, NotApplicable),
        new("ADM-MINORS", "not known", facts => facts with { WorksNearMinors = null }, Unknown, "unknown"),
        new("ADM-MINORS", "nobody named", facts => facts with { MinorsChecks = ValueList.Create<MinorsCheck>([]) }, Unknown, "unknown"),
        new("ADM-MINORS", "checked 365 days ago", facts => Checked(facts, Today.PlusDays(-365)), Pass),
        new("ADM-MINORS", "checked 366 days ago", facts => Checked(facts, Today.PlusDays(-366)), Fail, "fail"),
        new("ADM-MINORS", "not checked", facts => Checked(facts, null), Fail, "fail-missing"),
        new("ADM-MINORS", "checked tomorrow", facts => Checked(facts, Today.PlusDays(1)), Fail, "fail-future"),
        new("ADM-MINORS", "the check found something", facts => facts with { MinorsChecks = ValueList.Create<MinorsCheck>([new(new(31), Today, IsClear: false)]) }, Fail, "fail-found"),

        new("ADM-CONFLICT", "no interests", facts => facts, Pass),
        new("ADM-CONFLICT", "not declared", facts => facts with { Interests = null }, Unknown, "unknown"),
        new("ADM-CONFLICT", "an interest that lasts", facts => Interest(facts, null), Fail, "fail"),
        new("ADM-CONFLICT", "purchase: ended three years ago to the day", facts => Interest(facts, Today.PlusYears(-3)), Fail, "fail-lately"),
        new("ADM-CONFLICT", "purchase: ended three years and a day ago", facts => Interest(facts, Today.PlusYears(-3).PlusDays(-1)), Pass),
        new("ADM-CONFLICT", "no purchase: ended two years ago to the day", facts => Interest(NoPurchase(facts), Today.PlusYears(-2)), Fail, "fail-lately"),
        new("ADM-CONFLICT", "no purchase: ended two years and a day ago", facts => Interest(NoPurchase(facts), Today.PlusYears(-2).PlusDays(-1)), Pass),

        new("ADM-CONTROL", "independent", facts => facts, Pass),
        new("ADM-CONTROL", "no bid", facts => facts with { Bid = null }, NotApplicable),
        new("ADM-CONTROL", "ties not known", facts => facts with { Bid = new(null, false) }, Unknown, "unknown"),
        new("ADM-CONTROL", "designer not known", facts => facts with { Bid = new(ValueList.Create<BidderTie>([]), null) }, Unknown, "unknown"),
        new("ADM-CONTROL", "sister companies", facts => Tied(facts, BidderTieKind.SisterCompanies), Pass),
        new("ADM-CONTROL", "the same responsible person", facts => Tied(facts, BidderTieKind.SameResponsiblePerson), Fail, "fail"),
        new("ADM-CONTROL", "direct shareholding", facts => Tied(facts, BidderTieKind.DirectShareholding), Fail, "fail"),
        new("ADM-CONTROL", "management", facts => Tied(facts, BidderTieKind.Management), Fail, "fail"),
        new("ADM-CONTROL", "designed the project", facts => facts with { Bid = new(null, true) }, Fail, "fail-designer"),

        new("ADM-LOCALITY", "locality does not score", facts => facts, Pass),
        new("ADM-LOCALITY", "locality scores", facts => facts with { LocalityScores = true }, Fail, "fail"),
        new("ADM-LOCALITY", "not known", facts => facts with { LocalityScores = null }, Unknown, "unknown"),
        new("ADM-LOCALITY", "no purchase", facts => NoPurchase(facts) with { LocalityScores = true }, NotApplicable),

        new("ADM-INSURANCE", "insured", facts => facts, Pass),
        new("ADM-INSURANCE", "no danger", facts => facts with { IsDangerous = false, InsuredDays = null }, NotApplicable),
        new("ADM-INSURANCE", "danger not known", facts => facts with { IsDangerous = null }, Unknown, "unknown"),
        new("ADM-INSURANCE", "insurance not known", facts => facts with { InsuredDays = null }, Unknown, "unknown"),
        new("ADM-INSURANCE", "insured to the last day", facts => facts with { InsuredDays = new(Today, facts.ServiceDays!.End) }, Pass),
        new("ADM-INSURANCE", "insured to the day before", facts => facts with { InsuredDays = new(Today, facts.ServiceDays!.End.PlusDays(-1)) }, Fail, "fail"),

        new("ADM-SIZE", "an institution with funds and premises", facts => facts, Pass),
        new("ADM-SIZE", "an enterprise is not measured", facts => facts with { LegalForm = LegalForm.Enterprise, Size = null }, NotApplicable),
        new("ADM-SIZE", "size not known", facts => facts with { Size = null }, Unknown, "unknown"),
        new("ADM-SIZE", "an association of 50 persons", facts => Size(facts, LegalForm.RegisteredAssociation, 50, 0), Pass),
        new("ADM-SIZE", "an association of 49 persons", facts => Size(facts, LegalForm.RegisteredAssociation, 49, 0), Fail, "fail"),
        new("ADM-SIZE", "an association of 30 units", facts => Size(facts, LegalForm.RegisteredAssociation, 0, 30), Pass),
        new("ADM-SIZE", "an association of 29 units", facts => Size(facts, LegalForm.RegisteredAssociation, 0, 29), Fail, "fail"),
        new("ADM-SIZE", "an association of more than can be counted", facts => Size(facts, LegalForm.RegisteredAssociation, int.MaxValue, 1), Pass),
        new("ADM-SIZE", "funds in another currency", facts => facts with { Size = facts.Size! with { Funds = Money.Create(1_000_000, Currency.Create("USD").Value).Value } }, Fail, "fail-funds"),
        new("ADM-SIZE", "an association of 40 persons and 10 units", facts => Size(facts, LegalForm.RegisteredAssociation, 40, 10), Pass),
        new("ADM-SIZE", "an association of 40 persons and 9 units", facts => Size(facts, LegalForm.RegisteredAssociation, 40, 9), Fail, "fail"),
        new("ADM-SIZE", "30,000 yuan", facts => facts with { Size = facts.Size! with { Funds = Yuan30000 } }, Pass),
        new("ADM-SIZE", "a fen less", facts => facts with { Size = facts.Size! with { Funds = Yuan29999 } }, Fail, "fail-funds"),
        new("ADM-SIZE", "no premises", facts => facts with { Size = facts.Size! with { HasPremises = false } }, Fail, "fail-premises"),
        new("ADM-SIZE", "filing with 5 members", facts => Size(facts, LegalForm.RecordFiled, 5, 0), Pass),
        new("ADM-SIZE", "filing with 4 members", facts => Size(facts, LegalForm.RecordFiled, 4, 0), Fail, "fail-members"),
        new("ADM-SIZE", "filing by a stranger", facts => facts with { LegalForm = LegalForm.RecordFiled, Size = facts.Size! with { OrganiserIsResident = false } }, Fail, "fail-organiser"),

        new("ADM-NOTICE", "5 working days", facts => facts, Pass),
        new("ADM-NOTICE", "4 working days", facts => facts with { NoticeWorkingDays = 4 }, Fail, "fail"),
        new("ADM-NOTICE", "not known", facts => facts with { NoticeWorkingDays = null }, Unknown, "unknown"),

        new("ADM-PRIVACY", "consented", facts => facts, Pass),
        new("ADM-PRIVACY", "a field too many", facts => facts with { PublishedFields = ValueList.Create(["name", "telephone"]) }, Fail, "fail"),
        new("ADM-PRIVACY", "nothing is published", facts => facts with { PublishedFields = ValueList.Create<string>([]), ConsentedFields = null }, NotApplicable),
        new("ADM-PRIVACY", "consent not known", facts => facts with { ConsentedFields = null }, Unknown, "unknown"),

        new("ADM-DUPLICATE", "no partnership yet", facts => facts, Pass),
        new("ADM-DUPLICATE", "another scope", facts => facts with { ActiveScopes = ValueList.Create<PartnershipScope>([new(Scenario.Governance, PartnershipMode.ServicePurchase)]) }, Pass),
        new("ADM-DUPLICATE", "the same scope", facts => facts with { ActiveScopes = ValueList.Create<PartnershipScope>([new(Scenario.Safety, PartnershipMode.ResourceLinking)]) }, Fail, "fail"),
        new("ADM-DUPLICATE", "not known", facts => facts with { ActiveScopes = null }, Unknown, "unknown"),

        new("ADM-TRACK", "four services and 4A", facts => facts, Pass),
        new("ADM-TRACK", "never evaluated", facts => facts with { Track = new(1) }, Pass),
        new("ADM-TRACK", "nothing done", facts => facts with { Track = new(0) }, Fail, "fail"),
        new("ADM-TRACK", "3A", facts => facts with { Track = new(1, 3, Today) }, Pass),
        new("ADM-TRACK", "2A", facts => facts with { Track = new(1, 2, Today) }, Fail, "fail-grade"),
        new("ADM-TRACK", "graded five years ago to the day", facts => facts with { Track = new(1, 3, Today.PlusYears(-5)) }, Pass),
        new("ADM-TRACK", "graded five years and a day ago", facts => facts with { Track = new(1, 3, Today.PlusYears(-5).PlusDays(-1)) }, Fail, "fail-old"),
        new("ADM-TRACK", "graded tomorrow", facts => facts with { Track = new(1, 3, Today.PlusDays(1)) }, Fail, "fail-future"),
        // Regression: a grade that is too low on whatever day was asked for its day.
        new("ADM-TRACK", "2A without a day", facts => facts with { Track = new(1, 2) }, Fail, "fail-grade"),
        new("ADM-TRACK", "a grade without a day", facts => facts with { Track = new(1, 3) }, Unknown, "unknown"),

        new("ADM-QUOTA", "three seats", facts => facts, Pass),
        new("ADM-QUOTA", "one seat", facts => facts with { SeatsLeft = 1 }, Pass),
        new("ADM-QUOTA", "no seat", facts => facts with { SeatsLeft = 0 }, Fail, "fail"),
        new("ADM-QUOTA", "not known", facts => facts with { SeatsLeft = null }, Unknown, "unknown"),

        new("ADM-SIZE", "statutory procurement", facts => facts with { IsStatutoryProcurement = true, Size = null }, NotApplicable),
        new("ADM-TRACK", "statutory procurement", facts => facts with { IsStatutoryProcurement = true, Track = new(0) }, NotApplicable),
        new("ADM-QUOTA", "statutory procurement", facts => facts with { IsStatutoryProcurement = true, SeatsLeft = 0 }, NotApplicable),
        new("ADM-DUPLICATE", "statutory procurement", facts => facts with { IsStatutoryProcurement = true, ActiveScopes = facts.CharterScopes }, NotApplicable),
        new("ADM-LOCALITY", "statutory procurement", facts => facts with { IsStatutoryProcurement = true, LocalityScores = true }, NotApplicable),
    ];

    private static AdmissionFacts Card(AdmissionFacts facts, string number) =>
        facts with { Responsible = new(DeclaredIdentityKind.ResidentIdentityCard, number) };

    private static AdmissionFacts Code(AdmissionFacts facts, string number) =>
        facts with { Organisation = new(DeclaredIdentityKind.UnifiedSocialCreditCode, number) };

    private static AdmissionFacts Born(AdmissionFacts facts, LocalDate day) =>
        facts with { ResponsibleBornOn = day, Responsible = new(DeclaredIdentityKind.Passport, "E12345678") };

    private static AdmissionFacts Violation(AdmissionFacts facts, LocalDate day) => facts with { SeriousViolations = ValueList.Create([day]) };

    private static AdmissionFacts Held(AdmissionFacts facts, LocalDate last) =>
        facts with { Qualifications = [new("social worker", new(2020, 1, 1), last)] };

    // Two certificates, the later one that many days late.
    private static AdmissionFacts Renewed(AdmissionFacts facts, int gap)
    {
        var middle = facts.ServiceDays!.Start.PlusDays(10);
        return facts with { Qualifications = [new("social worker", middle.PlusDays(1 + gap), null), new("nurse", new(2020, 1, 1)), new("social worker", new(2020, 1, 1), middle)] };
    }

    private static AdmissionFacts HeldFrom(AdmissionFacts facts, LocalDate first) =>
        facts with { Qualifications = [new("social worker", first, null)] };

    // The number of these seventeen digits, whatever they say, with its right check character.
    private static string Numbered(string seventeen)
    {
        var sum = seventeen.Select((digit, at) => (digit - '0') * ((1 << (17 - at)) % 11)).Sum();
        return seventeen + "10X98765432"[sum % 11];
    }

    private static AdmissionFacts Checked(AdmissionFacts facts, LocalDate? day) =>
        facts with { MinorsChecks = ValueList.Create<MinorsCheck>([new(new(31), day)]) };

    private static AdmissionFacts Interest(AdmissionFacts facts, LocalDate? ended) =>
        facts with { Interests = ValueList.Create<ReviewerInterest>([new(new(32), ended)]) };

    private static AdmissionFacts NoPurchase(AdmissionFacts facts) =>
        facts with { Scopes = [new(Scenario.Safety, PartnershipMode.ResourceLinking)] };

    private static AdmissionFacts Tied(AdmissionFacts facts, BidderTieKind kind) =>
        facts with { Bid = new(ValueList.Create<BidderTie>([new(new(33), kind)]), false) };

    private static AdmissionFacts Size(AdmissionFacts facts, LegalForm form, int persons, int units) =>
        facts with { LegalForm = form, Size = facts.Size! with { Persons = persons, Units = units } };
}
