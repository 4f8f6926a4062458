using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class PartnerImportTests
{
    private const string Basis = "roll of partners, 2022";

    private static string[] Codes(ImportedRow row) => [.. row.Errors.Select(error => error.Code)];

    private static PartnerImportRow Row(int number) => new(
        $"YW-{number:0000}", new(new((UInt128)(uint)(0x500 + number)), LegalForm.NeighbourhoodTeam, new((UInt128)(uint)(0x900 + number))),
        [new(Scenario.Safety, PartnershipMode.ResourceLinking)], OneYear);

    private static ImportReport<CommunityPartner> Import(
        IEnumerable<PartnerImportRow> rows, IEnumerable<CommunityPartner>? partners = null, MergeMap<PartyId>? merges = null) =>
        PartnerImport.Run(Basis, CallingCommunity, rows, partners ?? [], merges ?? MergeMap<PartyId>.Empty, "1", Officer, Start).Value;

    [Fact]
    public void Run_takes_over_good_rows_and_names_every_fault_of_bad_ones()
    {
        var report = Import(
        [
            Row(1), Row(2) with { Scopes = [], Term = OneYear with { Until = OneYear.From.PlusDays(-1) } }, Row(1), Row(3) with { Key = " " },
            Row(4) with { Party = Row(1).Party },
        ]);

        Assert.Empty(report.Rows[0].Errors);
        Assert.Equal(["admission.term-reversed", "core.empty"], Codes(report.Rows[1]));
        Assert.Equal(["core.import-repeated"], Codes(report.Rows[2]));
        Assert.Equal(["core.empty"], Codes(report.Rows[3]));
        Assert.Equal(["admission.party-is-partner"], Codes(report.Rows[4]));
        var partner = Assert.Single(report.New);
        Assert.Equal(Basis, partner.State.GrandfatheredUnder);
        Assert.Equal(PartnerImport.IdFor(CallingCommunity, "YW-0001"), partner.Id);
    }

    [Fact]
    public void Run_again_changes_nothing_and_a_changed_row_is_not_overwritten()
    {
        var rows = Enumerable.Range(1, 50).Select(Row).ToList();
        var first = Import(rows);
        Assert.Equal(50, first.Count(ImportOutcome.Imported));

        var again = Import(rows, first.New);
        Assert.Equal(50, again.Count(ImportOutcome.Unchanged));
        Assert.Empty(again.New);
        Assert.Equal(first.New.Select(partner => partner.Id), Import(rows).New.Select(partner => partner.Id));

        rows[3] = rows[3] with { Scopes = [new(Scenario.Governance, PartnershipMode.CoCreation)] };
        Assert.Equal(["core.import-differs"], Codes(Import(rows, first.New).Rows[3]));
    }

    [Fact]
    public void Run_detects_a_party_that_was_merged_and_forgets_it_when_the_merge_is_undone()
    {
        var first = Import([Row(1)]);
        var merge = PartyMerge.Join(
            new(0x3E), Row(2).Party.Party, Row(1).Party.Party, "the same leader and address", MergeMap<PartyId>.Empty, Officer, Start).Value;
        var merged = MergeMap<PartyId>.Create([merge.State]).Value;

        Assert.Equal(["admission.party-is-partner"], Codes(Import([Row(2)], first.New, merged).Rows[0]));
        var undone = MergeMap<PartyId>.Create([merge.Undo("another team of the same name", Officer, Start).Value.State]).Value;
        Assert.Equal(1, Import([Row(2)], first.New, undone).Count(ImportOutcome.Imported));
    }

    [Fact]
    public void Run_without_a_basis_is_refused_as_a_whole() =>
        Assert.IsType<CoreErrors.Empty>(Assert.Single(
            PartnerImport.Run(" ", CallingCommunity, [Row(1)], [], MergeMap<PartyId>.Empty, "1", Officer, Start).Errors));
}
