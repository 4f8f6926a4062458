using System.Globalization;
using System.Text;
using CommunityDomain.Partnerships;
using FluentResults;

namespace CommunityDomain.Samples.YiwuYear;

public sealed partial class World
{
    /// <summary>An agreement in force for each scenario and mode, by scenario, then mode.</summary>
    public IReadOnlyList<Agreement> Agreements { get; set; } = [];
}

/// <summary>Every scenario in every mode: each legal form is decided with its source, and each of the 25 cells gets an agreement that is signed and runs.</summary>
public sealed class FiveScenariosFiveModes : Chapter
{
    private static readonly DateInterval Term = new(new LocalDate(2024, 4, 1), new LocalDate(2025, 3, 31));
    private static readonly AgreementRules Rules = AgreementRules.Default;

    public override string Row => "S1.4";

    public override void Run(StoryContext story, RowReport row)
    {
        var decisions = new Dictionary<AgreementDecision, int>();
        var cells = 0;
        foreach (var cell in Rules.Matrix.Cells)
        {
            Decide(story, row, cell);
            decisions[cell.Decision] = decisions.GetValueOrDefault(cell.Decision) + 1;
            row.Progress(++cells, 275);
        }
        row.Count("cells decided, each with its source", cells);
        foreach (var decision in Enum.GetValues<AgreementDecision>())
            row.Count($"cells {decision.ToString().ToLowerInvariant()}", decisions.GetValueOrDefault(decision));

        List<Agreement> agreements = [];
        foreach (var scenario in Enum.GetValues<Scenario>())
        {
            foreach (var mode in Enum.GetValues<PartnershipMode>())
                agreements.Add(Conclude(story, row, scenario, mode));
        }
        story.World.Agreements = agreements;
        row.Count("agreements in force, one a scenario and mode", agreements.Count(agreement => agreement.BindsOn(Term.Start)));
        row.Count("signatures", agreements.Sum(agreement => agreement.Signatories.Count()));
        row.Fact("first and last agreement", $"{agreements[0].Id}, {agreements[^1].Id}");
        row.Text("A refusal in both languages", Refusal(story));
        row.Picture("The life of an agreement", LifecyclePicture.Draw(Agreement.Lifecycle));
        row.IsRun();
    }

    // What the matrix says is what the draft does: refused with the cell's source, refused while a condition is open, else drafted.
    private static void Decide(StoryContext story, RowReport row, AgreementCell cell)
    {
        var bare = Draft(story, cell, met: false);
        var whole = Draft(story, cell, met: true);
        var says = $"{cell.Mode} × {cell.Scenario} × {cell.Form}: {cell.Decision}";
        row.Require(cell.Basis.Citation.Length > 0 && cell.Requirements.All(one => one.Basis.Citation.Length > 0), $"{says} has a source");
        row.Require(bare.IsSuccess == (cell.Decision == AgreementDecision.Allowed), $"{says}, without conditions met");
        row.Require(whole.IsSuccess == (cell.Decision != AgreementDecision.Refused), $"{says}, with every condition met");
        if (cell.Decision == AgreementDecision.Refused)
            row.Require(whole.Errors.OfType<PartnershipsErrors.FormRefused>().Single().Basis == cell.Basis, $"{says}, for the cell's reason");
    }

    private static Result<Agreement> Draft(StoryContext story, AgreementCell cell, bool met) =>
        Agreement.Draft(
            story.Id<AgreementId>($"cell {cell.Mode} {cell.Scenario} {cell.Form}"), Terms(story, cell, met), Rules, Officer(story), story.At(2024, 3, 1));

    private static Agreement Conclude(StoryContext story, RowReport row, Scenario scenario, PartnershipMode mode)
    {
        // The form is drawn among those that may agree; its conditions are met with evidence.
        var chance = story.ChanceFor($"agreement {scenario} {mode}");
        var cell = chance.Pick([.. Rules.Matrix.Cells.Where(cell =>
            cell.Mode == mode && cell.Scenario == scenario && cell.Decision != AgreementDecision.Refused)]);
        var drafted = Agreement.Draft(
            story.Id<AgreementId>($"{scenario} {mode}"), Terms(story, cell, met: true), Rules, Officer(story), story.At(2024, 3, 1));
        foreach (var party in drafted.Value.Signatories.ToList())
            drafted = drafted.Bind(agreement => agreement.Sign(party, story.Zone, Officer(story), story.At(2024, 3, 15)));
        var begun = drafted.Bind(agreement => agreement.TakeEffect(story.Zone, Actor.Clock, story.At(2024, 4, 1)));
        row.Require(begun.IsSuccess, $"{scenario} × {mode}: an agreement of a {cell.Form} takes effect");
        row.Require(Agreement.Replay(begun.Value.Changes).Value.State == begun.Value.State, $"{scenario} × {mode}: its history replays");
        return begun.Value;
    }

    private static AgreementTerms Terms(StoryContext story, AgreementCell cell, bool met)
    {
        var partner = story.Id<PartyId>($"{cell.Form} {cell.Scenario} {cell.Mode}");
        var legalSponsor = story.Id<PartyId>("legal sponsor");
        var needsSponsor = met && cell.Requirements.Any(one => one.Condition == AgreementCondition.LegalSponsor);
        List<AgreementParty> parties =
        [
            cell.Mode == PartnershipMode.ServicePurchase
                ? new(story.Id<PartyId>("subdistrict office"), AgreementRole.Purchaser, LegalForm.StateOrgan)
                : new(story.Id<PartyId>("residents' committee"), AgreementRole.Community, LegalForm.SelfGoverningBody),
            new(partner, cell.Mode == PartnershipMode.BenefitExchange ? AgreementRole.Sponsor : AgreementRole.Partner, cell.Form,
                needsSponsor ? legalSponsor : null),
        ];
        if (needsSponsor)
            parties.Add(new(legalSponsor, AgreementRole.Sponsor, LegalForm.SocialServiceInstitution));
        var conditions = met ? cell.Requirements.Select(one => new ConditionMet(one.Condition, "register, entry 1")).ToValueList() : [];
        return new AgreementTerms(
            $"{cell.Scenario}, {cell.Mode}", story.Id<CommunityId>("community"), cell.Scenario, cell.Mode, parties.ToValueList(), Term,
            cell.Mode == PartnershipMode.ServicePurchase ? Money.Yuan(50_000m).Value : null, conditions, []);
    }

    private static string Refusal(StoryContext story)
    {
        var team = Rules.Matrix.Cell(PartnershipMode.ServicePurchase, Scenario.Safety, LegalForm.NeighbourhoodTeam);
        var text = new StringBuilder();
        foreach (var language in (string[])["en", "zh-Hans"])
        {
            foreach (var error in Draft(story, team, met: false).Errors.Cast<DomainError>())
                text.Append(CultureInfo.InvariantCulture, $"{error.Code}: {error.Explain(CultureInfo.GetCultureInfo(language))}\n");
        }
        return text.ToString();
    }

    private static Actor Officer(StoryContext story) => new(story.Id<PersonId>("officer"), Role.CommunityOfficer);
}
