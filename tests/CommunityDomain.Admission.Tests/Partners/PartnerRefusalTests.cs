using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>One thing wrong at a time with a partner's or a conversion's verb: exactly its own code.</summary>
public sealed class PartnerRefusalTests
{
    private static readonly Instant Now = Office.StartOf(OneYear.From);
    private static readonly Instant Hearing = Now + Duration.FromDays(7);
    private static readonly ValueList<PartnershipScope> Scopes = [new(Scenario.Safety, PartnershipMode.ResourceLinking)];
    private static readonly Applicant Team = Institution with { Form = LegalForm.NeighbourhoodTeam };
    private static readonly CommunityPartner Partner = Grandfather().Value;
    private static readonly CommunityPartner Watched = Partner.PutOnProbation("late", OneYear.Until, Officer, Now).Value;
    private static readonly CommunityPartner Notified = Partner.NotifyTermination("fraud", Hearing, Officer, Now).Value;
    private static readonly CommunityPartner Exiting = Partner.BeginExit("moves", ApplicantActor, Now).Value;
    private static readonly OrganisationConversion Conversion =
        OrganisationConversion.Request(new(0x70), Partner, LegalForm.RecordFiled, ["lease"], ApplicantActor, Now).Value;

    private static readonly (string What, Func<IResultBase> Verb, string[] Codes)[] Table =
    [
        ("taken over", () => Grandfather(), []),
        ("without an id", () => Grandfather(id: default(PartnerId)), ["core.empty"]),
        ("without a community", () => Grandfather(community: default(CommunityId)), ["core.empty"]),
        ("without a party", () => Grandfather(party: Team with { Party = default }), ["core.empty"]),
        ("without scopes", () => Grandfather(scopes: []), ["core.empty"]),
        ("a scope twice", () => Grandfather(scopes: [Scopes[0], Scopes[0]]), ["core.duplicate-id"]),
        ("without a policy", () => Grandfather(policy: " "), ["core.empty"]),
        ("without a basis", () => Grandfather(basis: " "), ["core.empty"]),
        ("a term that ends before it begins", () => Grandfather(term: OneYear with { Until = OneYear.From.PlusDays(-1) }), ["admission.term-reversed"]),
        ("a term of a day", () => Grandfather(term: OneYear with { Until = OneYear.From }), []),
        ("less than no grace", () => Grandfather(term: OneYear with { GraceDays = -1 }), ["core.out-of-range"]),
        ("no grace", () => Grandfather(term: OneYear with { GraceDays = 0 }), []),
        ("a year's grace", () => Grandfather(term: OneYear with { GraceDays = 366 }), []),
        ("more grace", () => Grandfather(term: OneYear with { GraceDays = 367 }), ["core.out-of-range"]),
        ("watched without a reason", () => Partner.PutOnProbation(" ", OneYear.Until, Officer, Now), ["core.empty"]),
        ("suspended without a cause", () => Watched.Suspend(" ", SuspensionEffect.Pause, Officer, Now), ["core.empty"]),
        ("announced without a breach", () => Partner.NotifyTermination(" ", Hearing, Officer, Now), ["core.empty"]),
        ("heard without minutes", () => Notified.HoldHearing(" ", OtherOfficer, Hearing), ["core.empty"]),
        ("heard without notice", () => Partner.HoldHearing("heard", OtherOfficer, Hearing), ["admission.termination-not-notified"]),
        ("dropped without a reason", () => Notified.DropTermination(" ", Officer, Hearing), ["core.empty"]),
        ("dropped without notice", () => Partner.DropTermination("paid", Officer, Hearing), ["admission.termination-not-notified"]),
        ("sent away without reasons", () => Notified.HoldHearing("heard", OtherOfficer, Hearing).Value.Terminate(" ", Officer, Hearing), ["core.empty"]),
        ("leaves without a reason", () => Partner.BeginExit(" ", ApplicantActor, Now), ["core.empty"]),
        ("left with something open", () => Exiting.SettleExit(["the report"], PersonalDataHandling.Returned, Officer, Now), ["admission.obligations-open"]),
        ("left with personal data", () => Exiting.SettleExit([], PersonalDataHandling.Kept, Officer, Now), ["admission.personal-data-kept"]),
        ("conversion", () => Convert(), []),
        ("conversion without an id", () => Convert(id: default(ConversionId)), ["core.empty"]),
        ("conversion with a blank contract", () => Convert(contracts: ["lease", " "]), ["core.empty"]),
        ("conversion with a contract twice", () => Convert(contracts: ["lease", "lease"]), ["core.duplicate-id"]),
        ("conversion of who leaves", () => Convert(partner: Exiting), ["core.illegal-verb"]),
        ("conversion refused without reasons", () => Conversion.Refuse(" ", Officer, Now), ["core.empty"]),
        ("registered without a number", () => Reviewed().Register(new(" ", "Futian", OneYear.From), Office, Officer, Now), ["core.empty"]),
        ("registered by nobody", () => Reviewed().Register(new("7", " ", OneYear.From), Office, Officer, Now), ["core.empty"]),
        ("registered tomorrow", () => Reviewed().Register(new("7", "Futian", OneYear.From.PlusDays(1)), Office, Officer, Now), ["admission.date-in-the-future"]),
        ("registered today", () => Reviewed().Register(new("7", "Futian", OneYear.From), Office, Officer, Now), []),
        ("completed for another partner", () => Reviewed().Register(new("7", "Futian", OneYear.From), Office, Officer, Now).Value
            .AnswerNovation("lease", true, Officer, Now).Value.Complete(Grandfather(id: new(0xB1)).Value, Officer, Now), ["admission.another-partner"]),
    ];

    public static TheoryData<string, string> Rows() => new(Table.Select(row => (row.What, string.Join(' ', row.Codes))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verb_with_one_fault_gives_its_own_code(string what, string codes) => Assert.Equal(
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Table.Single(row => row.What == what).Verb().Errors.Cast<DomainError>().Select(error => error.Code));

    [Fact]
    public void Undefined_handling_is_a_programmers_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Exiting.SettleExit([], (PersonalDataHandling)9, Officer, Now));

    private static Result<CommunityPartner> Grandfather(
        PartnerId? id = null, CommunityId? community = null, Applicant? party = null, ValueList<PartnershipScope>? scopes = null, PartnershipTerm? term = null,
        string policy = "1", string basis = "roll") => CommunityPartner.Grandfather(
            id ?? new(0xBA), community ?? CallingCommunity, party ?? Team, scopes ?? Scopes, term ?? OneYear, policy, basis, Officer, Now);

    private static Result<OrganisationConversion> Convert(ConversionId? id = null, CommunityPartner? partner = null, ValueList<string>? contracts = null) =>
        OrganisationConversion.Request(id ?? new(0x70), partner ?? Partner, LegalForm.RecordFiled, contracts ?? ["lease"], ApplicantActor, Now);

    private static OrganisationConversion Reviewed()
    {
        var facts = AdmissionExamples.Facts with
        {
            CharterScopes = Scopes,
            Size = new PartySize(17, 0, Money.Yuan(0).Value, HasPremises: false, OrganiserIsResident: true),
            ServiceDays = new(OneYear.From, OneYear.From.PlusDays(30)),
        };
        return Conversion.Review(Matter with { Facts = facts }, Office, Officer, Now).Value;
    }
}
