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
    public void Row_that_was_refused_gives_nobody_a_partner()
    {
        // Regression: a row under a key that was there already made its party a partner, so that the party's own row was refused.
        var stranger = Row(1) with { Party = Row(2).Party };
        var report = Import([Row(1), stranger, Row(2)]);
        Assert.Equal(["core.import-repeated"], Codes(report.Rows[1]));
        Assert.Equal(ImportOutcome.Imported, report.Rows[2].Outcome);

        var again = Import([stranger, Row(2)], Import([Row(1)]).New);
        Assert.Equal(["core.import-differs"], Codes(again.Rows[0]));
        Assert.Equal(ImportOutcome.Imported, again.Rows[1].Outcome);
    }

    [Fact]
    public void Run_again_names_each_row_of_which_anything_was_changed()
    {
        // Regression: another end, grace, form, person in charge or fewer scopes went through as if nothing had changed.
        var row = Row(1) with { Scopes = [.. Row(1).Scopes, new(Scenario.Governance, PartnershipMode.CoCreation)] };
        var there = Import([row]).New;
        foreach (var changed in new[]
                 {
                     row with { Term = row.Term with { Until = row.Term.Until.PlusYears(1) } }, row with { Term = row.Term with { GraceDays = row.Term.GraceDays + 1 } },
                     row with { Party = row.Party with { Form = LegalForm.RecordFiled } }, row with { Party = row.Party with { Responsible = new(0xABC) } },
                     row with { Scopes = row.Scopes.Take(1).ToValueList() },
                 })
        {
            Assert.Equal(["core.import-differs"], Codes(Import([changed], there).Rows[0]));
        }
        Assert.Equal(ImportOutcome.Unchanged, Import([row with { Scopes = row.Scopes.Reverse().ToValueList() }], there).Rows[0].Outcome);
        // What it has become since does not matter.
        var watched = there[0].PutOnProbation("late reports", row.Term.Until, Officer, Start).Value;
        Assert.Equal(ImportOutcome.Unchanged, Import([row], [watched]).Rows[0].Outcome);
        Assert.Equal(["core.import-differs"], Codes(Import([row with { Party = row.Party with { Form = LegalForm.RecordFiled } }], [watched]).Rows[0]));
    }

    [Fact]
    public void Run_again_changes_nothing_for_a_partner_that_left_and_came_back_by_application()
    {
        // Regression: the old row was refused because the party is another partner now.
        var left = Import([Row(1)]).New[0].BeginExit("moves", ApplicantActor, Start)
            .Bind(leaving => leaving.SettleExit([], PersonalDataHandling.Deleted, Officer, Start)).Value;
        var back = CommunityPartner.Grandfather(new(0xBA), CallingCommunity, Row(1).Party, Row(1).Scopes, OneYear, "1", "anew", Officer, Start).Value;

        Assert.Equal(ImportOutcome.Unchanged, Import([Row(1)], [left, back]).Rows[0].Outcome);
    }

    [Fact]
    public void Run_again_changes_nothing_for_a_partner_that_an_application_gave_more()
    {
        // Regression: with the scopes an application gives another term, and the old row was said to differ.
        var row = Row(1) with { Party = Institution };
        var pending = Application(ApplicationStatus.AgreementPending);
        var now = pending.State.ChangedAt;
        var term = OneYear with { From = OneYear.From.PlusDays(10), Until = OneYear.Until.PlusDays(-10) };
        var more = pending.Activate(
            new("a", now), term,
            Import([row with { Scopes = [new(Scenario.Governance, PartnershipMode.CoCreation)] }]).New[0], Matter, Office, Officer, now).Value.Partner;

        Assert.Equal(ImportOutcome.Unchanged, Import([row with { Scopes = [new(Scenario.Governance, PartnershipMode.CoCreation)] }], [more]).Rows[0].Outcome);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void Partner_without_an_end_stands_on_every_day(int grace)
    {
        // Regression: grace beyond the last day of the calendar threw when the partner was asked how it stands.
        var row = Row(1) with { Term = new(OneYear.From, LocalDate.MaxIsoValue, grace) };
        var partner = Import([row]).New[0];

        Assert.Equal(PartnerStanding.Active, partner.StandingOn(LocalDate.MaxIsoValue));
        Assert.False(partner.IsInGraceOn(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Run_without_a_basis_is_refused_as_a_whole() =>
        Assert.IsType<CoreErrors.Empty>(Assert.Single(
            PartnerImport.Run(" ", CallingCommunity, [Row(1)], [], MergeMap<PartyId>.Empty, "1", Officer, Start).Errors));
}
