using CommunityDomain.Admission;
using CommunityDomain.Points;
using CommunityDomain.Testing;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// Changchun community's "Red Spanner" team: over 2,300 repairs, filed in April 2023, then registered. It keeps its id and history, its
/// contracts are asked, and not one minute or point of its people moves. Its size and contracts are generated.
/// </summary>
public sealed class RedSpanner : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);

    public override string Row => "S1.3";

    public override void Run(StoryContext story, RowReport row)
    {
        var office = new OfficeDays(story.Calendar, story.Zone);
        var repairs = story.Volume(story.Seeds.Yiwu.RedSpannerRepairs, 300);
        var leader = story.Id<PersonId>("red-spanner-leader");
        var party = new Applicant(story.Id<PartyId>("red-spanner"), LegalForm.NeighbourhoodTeam, leader);
        var begun = story.At(2022, 5, 9);
        var team = CommunityPartner.Grandfather(
            story.Id<PartnerId>("red-spanner"), story.Id<CommunityId>("changchun"), party, [new(Scenario.Services, PartnershipMode.ResourceLinking)],
            new(new(2022, 5, 1), new(2025, 4, 30), 30), "1", "the community's roll of neighbourhood teams, 2022", Officer, begun).Value;

        var ledger = PointsLedger.Open(new InMemoryJournal(), new(story.Id<LedgerId>("red-spanner")) { Zone = story.Zone }).Value;
        var (issuer, hours) = (story.Id<AccountId>("issuer"), story.Id<AccountId>("red-spanner"));
        ledger.OpenAccount(begun, new(issuer, PointsUnit.ServiceMinutes, AccountKind.Issuer, 1));
        ledger.OpenAccount(begun, new(hours, PointsUnit.ServiceMinutes, AccountKind.Group, 1));
        for (var repair = 0; repair < repairs; repair++)
        {
            var posted = ledger.Post(
                begun, Transfer.Direct(story.Id<TransferId>("repair", repair), issuer, hours, 60, PointsUnit.ServiceMinutes, new(1)));
            row.Require(posted == TransferStatus.Accepted, $"repair {repair} is recorded: {posted}");
        }
        var minutes = ledger.Balance(ledger.Resolve(hours)).Posted;
        var head = ledger.Head();

        var filed = Convert(
            story, row, office, team, LegalForm.RecordFiled, new("义备字 2023-04", "稠江街道", new(2023, 4, 12)), story.At(2023, 4, 12), ["tool library"]);
        var registered = Convert(
            story, row, office, filed, LegalForm.SocialServiceInstitution, new("52330782MJ8A00000X", "义乌市民政局", new(2024, 5, 20)), story.At(2024, 5, 20),
            ["tool library", "repairs for the elderly", "street lamps"]);

        row.Require(registered.Id == team.Id, "the partner keeps its id");
        row.Require(registered.Changes.Take(team.Changes.Count).SequenceEqual(team.Changes), "the partner keeps its history");
        row.Require(registered.State.Party.Party == party.Party, "the party is the same");
        row.Require(ledger.Head() == head && ledger.Balance(ledger.Resolve(hours)).Posted == minutes, "hours are where they were");
        row.Require(minutes == repairs * 60L, "every repair counts an hour");
        row.Count("repairs recorded before the conversion", repairs);
        row.Count("service minutes before and after", minutes);
        row.Fact("partner before and after", registered.Id.ToString());
        row.Fact("legal forms", string.Join(" → ", registered.State.Forms.Select(form => form.From).Append(registered.Form)));
        row.Fact("filed on", registered.State.Forms[0].On.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        row.Picture("The life of a conversion", LifecyclePicture.Draw(OrganisationConversion.Lifecycle));
        row.IsRun();
    }

    private static CommunityPartner Convert(
        StoryContext story, RowReport row, OfficeDays office, CommunityPartner partner, LegalForm to, FormRegistration registration, Instant now,
        ValueList<string> contracts)
    {
        var day = office.DateOf(now);
        var facts = AdmissionExamples.Facts with
        {
            Responsible = AdmissionExamples.Responsible with { ExpiresOn = day.PlusYears(1) },
            CharterScopes = partner.State.Scopes,
            Size = new PartySize(23, 0, Money.Yuan(to == LegalForm.RecordFiled ? 0 : 36_000).Value, HasPremises: true, OrganiserIsResident: true),
            SeriousViolations = ValueList.Create<LocalDate>([]),
            MinorsChecks = ValueList.Create<MinorsCheck>([new(partner.State.Party.Responsible, day.PlusDays(-20))]),
            ServiceDays = new(day.PlusDays(1), day.PlusDays(200)),
        };
        var conversion = OrganisationConversion.Request(
                story.Id<ConversionId>($"to {to}"), partner, to, contracts, new(partner.State.Party.Responsible, Role.Partner), now)
            .Bind(one => one.Review(new(AdmissionPolicy.Default, facts), office, Officer, now))
            .Bind(one => one.Register(registration, office, Officer, now)).Value;
        row.Require(conversion.Complete(partner, Officer, now).HasError<AdmissionErrors.NovationOpen>(), "contracts are asked before the conversion");
        foreach (var (at, contract) in contracts.Index())
            conversion = conversion.AnswerNovation(contract, at != 1, Officer, now).Value;
        var completion = conversion.Complete(partner, Officer, now).Value;
        row.Count($"contracts that went over to the {to}", completion.Conversion.State.Contracts.Count(one => one.Outcome == NovationOutcome.Consented));
        row.Count($"contracts that stayed when it became a {to}", completion.Conversion.State.Contracts.Count(one => one.Outcome == NovationOutcome.Declined));
        return completion.Partner;
    }
}
