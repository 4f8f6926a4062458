using System.Globalization;
using CommunityDomain.Admission;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// Yiwu's filed teams existed before any record: their roll is read as a dry run, its faults are shown row by row, the corrected roll is taken
/// over, and reading it again changes nothing. A team that stands in it twice is found by a merge, and two teams again when it is undone.
/// The number of teams is Yiwu's; the roll and its faults are generated.
/// </summary>
public sealed class ExistingPartners : Chapter
{
    private const string Basis = "the roll of neighbourhood teams filed by the subdistricts, 31 December 2022";

    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);
    private static readonly PartnershipTerm Term = new(new(2022, 1, 1), new(2024, 12, 31), 30);
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public override string Row => "S1.2";

    public override void Run(StoryContext story, RowReport row)
    {
        var (city, now) = (story.Id<CommunityId>("yiwu"), story.At(2023, 1, 9));
        var roll = Roll(story).ToList();
        var faulty = Spoilt(roll).ToList();

        var dry = Read(faulty, [], MergeMap<PartyId>.Empty);
        row.Require(!dry.IsClean && dry.New.Count == roll.Count - 4, $"a dry run names the faulty rows, and {dry.New.Count} are good");
        row.Text("The dry run of a roll with faults, row by row 试导入的逐行结果", Explained(dry));
        foreach (var group in dry.Rows.SelectMany(one => one.Errors).GroupBy(error => error.Code).OrderBy(group => group.Key, StringComparer.Ordinal))
            row.Count($"dry run: rows refused by {group.Key}", group.Count());

        var report = Read(roll, [], MergeMap<PartyId>.Empty);
        row.Require(report.IsClean, "the corrected roll is clean");
        row.Require(
            report.New.All(partner => partner.State.GrandfatheredUnder == Basis && partner.Form == LegalForm.RecordFiled), "each is taken over under the named basis");
        row.Require(dry.New.All(partner => report.New.Contains(partner)), "a dry run gives the ids of the real one");
        var again = Read(roll, report.New, MergeMap<PartyId>.Empty);
        row.Require(again.New.IsEmpty && again.Count(ImportOutcome.Unchanged) == roll.Count, "reading it again changes nothing");
        row.Count("filed teams taken over", report.New.Count);
        row.Count("read again and unchanged", again.Count(ImportOutcome.Unchanged));

        Merge(row, roll, report.New);

        ImportReport<CommunityPartner> Read(IEnumerable<PartnerImportRow> rows, IEnumerable<CommunityPartner> partners, MergeMap<PartyId> merges) =>
            PartnerImport.Run(Basis, city, rows, partners, merges, "1", Officer, now).Value;

        // A late row is a team that stands in the roll already, under another name and id.
        void Merge(RowReport row, List<PartnerImportRow> roll, ValueList<CommunityPartner> partners)
        {
            var twin = new PartnerImportRow("FT-LATE", new(story.Id<PartyId>("late-team"), LegalForm.RecordFiled, story.Id<PersonId>("late-leader")), roll[0].Scopes, Term);
            var merge = PartyMerge.Join(
                story.Id<MergeId>("late-team"), twin.Party.Party, roll[0].Party.Party, "the same filing number", MergeMap<PartyId>.Empty, Officer, now).Value;
            var merged = MergeMap<PartyId>.Create([merge.State]).Value;
            row.Require(
                Read([twin], partners, merged).Rows[0].Errors.OfType<AdmissionErrors.PartyIsPartner>().Single().Partner == partners[0].Id,
                "a team that stands in the roll twice is found");
            row.Require(
                PartnerRoll.Of(partners, merged).ActiveScopes(twin.Party.Party, new(2023, 1, 9)) == roll[0].Scopes, "the roll knows it under both ids");
            // Its leader is the team's own, and decides nothing on the team that he is registered with under another id.
            var alias = new Actor(twin.Party.Responsible, Role.SubdistrictOfficer);
            var persons = PersonMerge.Join(
                story.Id<MergeId>("late-leader"), alias.Person, roll[0].Party.Responsible, "the same document", MergeMap<PersonId>.Empty, Officer, now).Value;
            var told = partners[0].Knowing(new(merged, MergeMap<PersonId>.Create([persons.State]).Value));
            row.Require(
                told.PutOnProbation("late report", new(2023, 6, 30), alias, now).HasError<AdmissionErrors.ReviewerIsApplicant>(),
                "nobody decides on his own team under another id");
            var undone = MergeMap<PartyId>.Create([merge.Undo("two teams of one name", Officer, now).Value.State]).Value;
            row.Require(Read([twin], partners, undone).New.Count == 1, "an undone merge gives each team back");
            row.Fact("found twice, and told apart again when the merge was undone", partners[0].Id.ToString());
        }
    }

    private static IEnumerable<PartnerImportRow> Roll(StoryContext story)
    {
        var chance = story.ChanceFor("filed teams");
        for (var team = 1; team <= story.Volume(story.Seeds.Yiwu.FiledTeams, 60); team++)
        {
            yield return new(
                $"FT-{team:0000}", new(story.Id<PartyId>("filed-team", team), LegalForm.RecordFiled, story.Id<PersonId>("filed-leader", team)),
                [new(chance.Pick(Enum.GetValues<Scenario>()), PartnershipMode.ResourceLinking)], Term);
        }
    }

    // A key twice, no scope, a term that ends before it begins, no key: each fault in a row of its own.
    private static IEnumerable<PartnerImportRow> Spoilt(List<PartnerImportRow> roll) => roll.Select((row, at) => at switch
    {
        9 => row with { Key = roll[8].Key },
        19 => row with { Scopes = [] },
        29 => row with { Term = Term with { Until = Term.From.PlusDays(-1) } },
        39 => row with { Key = "" },
        _ => row,
    });

    private static string Explained(ImportReport<CommunityPartner> report) => string.Join('\n', report.Rows
        .Where(row => row.Outcome == ImportOutcome.Refused)
        .SelectMany(row => row.Errors, (row, error) =>
            $"{row.Number}\t{row.Key}\t{error.Code}\t{error.Explain(CultureInfo.InvariantCulture)}\t{error.Explain(Chinese)}"));
}
