using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>One thing wrong at a time with a talent's, a mentor's, a station's or a catalogue's verb: exactly its own code.</summary>
public sealed class SupportRefusalTests
{
    private static readonly LocalDate Today = AdmissionExamples.Today;
    private static readonly PersonId Person = new(0x51);
    private static readonly Actor Self = new(Person, Role.Applicant);
    private static readonly HeldQualification Nurse = new("nurse", Today.PlusYears(-1), Today);
    private static readonly PartnershipTerm Years = new(Today, Today.PlusYears(2));

    private static readonly RecruitmentCall TalentCall = RecruitmentCall
        .Draft(new(0xCD), CallingCommunity, Call(5).Terms with { Kind = CallKind.Talent }, Officer, Start)
        .Bind(call => call.Publish(Officer, Start)).Value;

    private static readonly TalentListing Listing = List().Value.Listing;
    private static readonly MentorGroup Group = MentorGroup.Found(new(0x71), CallingCommunity, Officer, Start).Bind(one => one.Join(Person, Officer, Start)).Value;
    private static readonly StationService Service = new("S-1", "elderly", "haircut");

    private static readonly StationCatalogue Station = StationCatalogue.Open(new(0x81), CallingCommunity, CommunityLevel.Community, Officer, Start)
        .Bind(one => one.Offer(Service, Officer, Start)).Value;

    private static readonly CatalogueItem Item = new("SV-1", new(Scenario.Services, PartnershipMode.ResourceLinking), "meals", []);
    private static readonly GuidingCatalogue Catalogue = GuidingCatalogue.Begin(new(0x61), CallingCommunity, Officer, Start).Value;

    private static readonly (string What, Func<IResultBase> Verb, string[] Codes)[] Table =
    [
        ("listed", () => List(), []),
        ("listed without an id", () => List(id: default(TalentListingId)), ["core.empty"]),
        ("listed nobody", () => List(person: default(PersonId)), ["core.empty"]),
        ("listed without qualifications", () => List(qualifications: []), ["core.empty"]),
        ("listed under a call for partners", () => List(call: Call()), ["admission.not-a-talent-call"]),
        ("listed when the call is over", () => List(now: TalentCall.Terms.ClosesAt), ["admission.call-not-open"]),
        ("listed for a term that ends before it begins", () => List(term: Years with { Until = Years.From.PlusDays(-1) }), ["admission.term-reversed"]),
        ("listed for a day", () => List(term: Years with { Until = Years.From }), []),
        ("qualified by nothing", () => Listing.Qualify([], Officer, Start), ["core.empty"]),
        ("nominated", () => Nominate(), []),
        ("nominated for nothing", () => Nominate(selection: " "), ["core.empty"]),
        ("nominated without evidence", () => Nominate(evidence: []), ["core.empty"]),
        ("nominated with blank evidence", () => Nominate(evidence: ["report", " "]), ["core.empty"]),
        ("nominated with one piece twice", () => Nominate(evidence: ["report", "report"]), ["core.duplicate-id"]),
        ("nominated by nobody", () => Nominate(by: Actor.Clock), ["admission.person-must-decide"]),
        ("nominated by himself", () => Nominate(by: Self), ["admission.reviewer-is-applicant"]),
        ("nominated a day after the qualification ends", () => Nominate(on: Today.PlusDays(1)), ["admission.no-valid-qualification"]),
        ("nominated on the last day of the term", () => Listing.Qualify([Nurse with { ExpiresOn = null }], Officer, Start).Value.Nominate("craftsmen", ["report"], Office, Officer, Office.StartOf(Years.Until)), []),
        ("nominated a day after the term", () => Listing.Qualify([Nurse with { ExpiresOn = null }], Officer, Start).Value.Nominate("craftsmen", ["report"], Office, Officer, Office.StartOf(Years.Until.PlusDays(1))), ["admission.deadline-passed"]),
        ("consent by another", () => Listing.ChangeConsent([], Officer, Start), ["admission.not-the-person"]),
        ("taken off by another", () => Listing.Withdraw(Officer, Start), ["admission.not-the-person"]),
        ("a selection recorded by himself", () => Nominate().Value.RecordSelection(true, Self, Start), ["admission.reviewer-is-applicant"]),
        ("a group without an id", () => MentorGroup.Found(default, CallingCommunity, Officer, Start), ["core.empty"]),
        ("a group without a community", () => MentorGroup.Found(new(1), default, Officer, Start), ["core.empty"]),
        ("nobody joins", () => Group.Join(default, Officer, Start), ["core.empty"]),
        ("joins twice", () => Group.Join(Person, Officer, Start), ["core.duplicate-id"]),
        ("leaves who is no mentor", () => Group.Leave(new(0x99), Officer, Start), ["admission.not-a-mentor"]),
        ("held without a title", () => Group.Hold(" ", Person, Today, 1, Office, Officer, Start), ["core.empty"]),
        ("held for nobody", () => Group.Hold("accounts", Person, Today, 0, Office, Officer, Start), ["core.out-of-range"]),
        ("held for one, today", () => Group.Hold("accounts", Person, Today, 1, Office, Officer, Start), []),
        ("held tomorrow", () => Group.Hold("accounts", Person, Today.PlusDays(1), 1, Office, Officer, Start), ["admission.date-in-the-future"]),
        ("held by no mentor", () => Group.Hold("accounts", new(0x99), Today, 1, Office, Officer, Start), ["admission.not-a-mentor"]),
        ("a station without an id", () => StationCatalogue.Open(default, CallingCommunity, CommunityLevel.City, Officer, Start), ["core.empty"]),
        ("a station without a community", () => StationCatalogue.Open(new(1), default, CommunityLevel.City, Officer, Start), ["core.empty"]),
        ("a service without a code", () => Station.Offer(Service with { Code = " " }, Officer, Start), ["core.empty"]),
        ("a service without a category", () => Station.Offer(Service with { Code = "S-2", Category = " " }, Officer, Start), ["core.empty"]),
        ("a service without a title", () => Station.Offer(Service with { Code = "S-2", Title = " " }, Officer, Start), ["core.empty"]),
        ("a service twice", () => Station.Offer(Service, Officer, Start), ["core.duplicate-id"]),
        ("retired what is not offered", () => Station.Retire("S-9", Officer, Start), ["admission.unknown-item"]),
        ("used what is not offered", () => Station.RecordUse("S-9", 1, Officer, Start), ["admission.unknown-item"]),
        ("used by nobody", () => Station.RecordUse("S-1", 0, Officer, Start), ["core.out-of-range"]),
        ("used by one", () => Station.RecordUse("S-1", 1, Officer, Start), []),
        ("a catalogue without an id", () => GuidingCatalogue.Begin(default, CallingCommunity, Officer, Start), ["core.empty"]),
        ("a catalogue without a community", () => GuidingCatalogue.Begin(new(1), default, Officer, Start), ["core.empty"]),
        ("an item without a code", () => Catalogue.PutItem(Item with { Code = " " }, Officer, Start), ["core.empty"]),
        ("an item without a title", () => Catalogue.PutItem(Item with { Title = " " }, Officer, Start), ["core.empty"]),
        ("an item taken out that is not there", () => Catalogue.RemoveItem("SV-9", Officer, Start), ["admission.unknown-item"]),
        ("published without items", () => Catalogue.PutItem(Item, Officer, Start).Value.RemoveItem("SV-1", Officer, Start).Value.Publish(Today, Officer, Start), ["core.empty"]),
        ("published from the day of the last version", () => Published().PutItem(Item, Officer, Start).Value.Publish(Today, Officer, Start), ["admission.policy-not-later"]),
        ("published from the day after", () => Published().PutItem(Item, Officer, Start).Value.Publish(Today.PlusDays(1), Officer, Start), []),
    ];

    public static TheoryData<string, string> Rows() => new(Table.Select(row => (row.What, string.Join(' ', row.Codes))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verb_with_one_fault_gives_its_own_code(string what, string codes) => Assert.Equal(
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Table.Single(row => row.What == what).Verb().Errors.Cast<DomainError>().Select(error => error.Code));

    [Fact]
    public void Undefined_level_is_a_programmers_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StationCatalogue.Open(new(1), CallingCommunity, (CommunityLevel)9, Officer, Start));

    private static Result<TalentEnrolment> List(
        TalentListingId? id = null, RecruitmentCall? call = null, PersonId? person = null, ValueList<HeldQualification>? qualifications = null,
        PartnershipTerm? term = null, Instant? now = null) =>
        TalentListing.List(id ?? new(0x52), call ?? TalentCall, person ?? Person, qualifications ?? [Nurse], ["name"], term ?? Years, Officer, now ?? Start);

    private static Result<TalentListing> Nominate(string selection = "craftsmen", ValueList<string>? evidence = null, Actor? by = null, LocalDate? on = null) =>
        Listing.Nominate(
            selection, evidence ?? ["report"], Office, by ?? Officer, on is { } day ? Office.StartOf(day) : Start);

    private static GuidingCatalogue Published() => Catalogue.PutItem(Item, Officer, Start).Bind(one => one.Publish(Today, Officer, Start)).Value;
}
