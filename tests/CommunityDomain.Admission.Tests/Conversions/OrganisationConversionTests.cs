using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class OrganisationConversionTests
{
    private static readonly Instant Now = Office.StartOf(AdmissionExamples.Today) + Duration.FromHours(10);
    private static readonly FormRegistration Filing = new("YW-2024-0007", "Futian subdistrict", AdmissionExamples.Today);

    private static readonly CommunityPartner Team = CommunityPartner.Grandfather(
        new(0x7E), CallingCommunity, Institution with { Form = LegalForm.NeighbourhoodTeam },
        [new(Scenario.Safety, PartnershipMode.ResourceLinking)], OneYear, "1", "roll of 2022", Officer, Start).Value;

    private static readonly AdmissionCase Case = Matter with
    {
        Facts = AdmissionExamples.Facts with { Size = new PartySize(17, 0, Money.Yuan(0).Value, HasPremises: false, OrganiserIsResident: true) },
    };

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static OrganisationConversion Requested(params string[] contracts) =>
        OrganisationConversion.Request(new(0x70), Team, LegalForm.RecordFiled, contracts.ToValueList(), ApplicantActor, Now).Value;

    private static OrganisationConversion Registered(params string[] contracts) =>
        Requested(contracts).Review(Case, Office, Officer, Now).Bind(one => one.Register(Filing, Office, Officer, Now)).Value;

    [Fact]
    public void Forms_lead_from_team_to_filed_to_registered_and_nowhere_else()
    {
        var steps = from one in Enum.GetValues<LegalForm>() from two in Enum.GetValues<LegalForm>() where OrganisationConversion.Leads(one, two) select (one, two);
        Assert.Equal(
            [
                (LegalForm.NeighbourhoodTeam, LegalForm.RecordFiled),
                (LegalForm.RecordFiled, LegalForm.RegisteredAssociation),
                (LegalForm.RecordFiled, LegalForm.SocialServiceInstitution),
            ],
            steps);
        Assert.Equal(
            ["admission.no-such-conversion"],
            Codes(OrganisationConversion.Request(new(1), Team, LegalForm.RegisteredAssociation, [], ApplicantActor, Now)));
    }

    [Fact]
    public void Complete_keeps_the_partners_id_history_and_people_and_asks_each_contract()
    {
        var registered = Registered("lease", "repairs");

        Assert.Equal(
            ["lease", "repairs"],
            registered.Changes.Select(change => change.Event).OfType<OrganisationConversionEvent.NovationAsked>().Select(asked => asked.Contract));
        Assert.Equal(["admission.novation-open"], Codes(registered.Complete(Team, Officer, Now)));
        var answered = registered.AnswerNovation("lease", true, Officer, Now).Bind(one => one.AnswerNovation("repairs", false, Officer, Now)).Value;
        var (conversion, partner) = answered.Complete(Team, Officer, Now).Value;

        Assert.Equal(ConversionStatus.Completed, conversion.Status);
        Assert.Equal(Team.Id, partner.Id);
        Assert.Equal(Team.Version + 1, partner.Version);
        Assert.Equal(Team.Changes, partner.Changes.Take(Team.Changes.Count));
        Assert.Equal(LegalForm.RecordFiled, partner.Form);
        Assert.Equal(new FormChange(LegalForm.NeighbourhoodTeam, LegalForm.RecordFiled, Filing.On, conversion.Id), Assert.Single(partner.State.Forms));
        Assert.Equal(Team.State with { Party = partner.State.Party, Forms = partner.State.Forms, ChangedAt = partner.State.ChangedAt }, partner.State);
        Assert.Equal(Team.State.Party with { Form = LegalForm.RecordFiled }, partner.State.Party);
        Assert.Equal(
            [NovationOutcome.Consented, NovationOutcome.Declined], conversion.State.Contracts.Select(contract => contract.Outcome));
        AggregateLaws.RestoreEqualsReplayEqualsLive(partner);
        AggregateLaws.RestoreEqualsReplayEqualsLive(conversion);
    }

    [Fact]
    public void Complete_twice_or_for_another_partner_is_refused()
    {
        var registered = Registered();
        var done = registered.Complete(Team, Officer, Now).Value;

        Assert.Contains("admission.another-partner", Codes(registered.Complete(Partner(), Officer, Start + Duration.FromDays(30))));
        Assert.Equal(["admission.no-such-conversion"], Codes(registered.Complete(done.Partner, Officer, Now)));
        Assert.Equal(["core.illegal-verb", "admission.no-such-conversion"], Codes(done.Conversion.Complete(done.Partner, Officer, Now)));
    }

    [Fact]
    public void Review_measures_the_form_that_is_wanted()
    {
        var small = Case with { Facts = Case.Facts with { Size = Case.Facts.Size! with { Persons = 4 } } };
        var error = Assert.IsType<AdmissionErrors.AssessmentRefuses>(Assert.Single(Requested().Review(small, Office, Officer, Now).Errors));
        Assert.Equal(["ADM-SIZE"], error.Rules);
        var waived = small with { Waivers = [new(new("ADM-SIZE"), Officer, "the county asks for three", Now)] };
        Assert.Equal(ConversionStatus.Reviewed, Requested().Review(waived, Office, Officer, Now).Value.Status);
    }

    [Fact]
    public void Register_in_the_future_or_without_a_number_is_refused()
    {
        var reviewed = Requested().Review(Case, Office, Officer, Now).Value;
        Assert.Equal(
            ["core.empty", "core.empty", "admission.date-in-the-future"],
            Codes(reviewed.Register(new("", " ", AdmissionExamples.Today.PlusDays(1)), Office, Officer, Now)));
        Assert.Equal(["admission.unknown-contract"], Codes(Registered("lease").AnswerNovation("other", true, Officer, Now)));
        Assert.Equal(
            ["admission.novation-answered"],
            Codes(Registered("lease").AnswerNovation("lease", true, Officer, Now).Value.AnswerNovation("lease", false, Officer, Now)));
    }

    [Fact]
    public void Partners_own_people_decide_nothing_about_its_conversion()
    {
        var insider = new Actor(Institution.Officers[1], Role.SubdistrictOfficer);
        foreach (var verb in new[] { ConversionVerb.Review, ConversionVerb.Register, ConversionVerb.Complete, ConversionVerb.Refuse })
            Assert.Contains("admission.reviewer-is-applicant", Codes(Try(Requested(), verb, Now, insider)));
    }

    [Property(MaxTest = 200)]
    public Property Any_sequence_of_verbs_moves_as_the_table_says_and_replays() => Prop.ForAll(
        Arb.From(Gen.ListOf(Gen.Elements(Enum.GetValues<ConversionVerb>()))),
        verbs =>
        {
            var conversion = Requested("lease");
            var now = Now;
            foreach (var verb in verbs)
            {
                now += Duration.FromHours(5);
                var before = conversion.Status;
                var result = AggregateLaws.VerbsDoNotMutate(conversion, one => Try(one, verb, now, Officer));
                if (result.IsSuccess)
                {
                    Assert.True(OrganisationConversion.Lifecycle.Allows(before, verb, result.Value.Status));
                    conversion = result.Value;
                }
                else
                {
                    Assert.Equal(!OrganisationConversion.Lifecycle.Legal(before).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                }
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(conversion);
        });

    private static Result<OrganisationConversion> Try(OrganisationConversion conversion, ConversionVerb verb, Instant now, Actor by) => verb switch
    {
        ConversionVerb.Review => conversion.Review(Case, Office, by, now),
        ConversionVerb.Register => conversion.Register(Filing, Office, by, now),
        ConversionVerb.AnswerNovation => conversion.AnswerNovation("lease", true, by, now),
        ConversionVerb.Complete => conversion.Complete(Team, by, now).Map(completion => completion.Conversion),
        ConversionVerb.Refuse => conversion.Refuse("too small", by, now),
        _ => conversion.Withdraw(ApplicantActor, now),
    };
}
