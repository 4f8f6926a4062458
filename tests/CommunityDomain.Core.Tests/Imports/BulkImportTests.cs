using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using Result = FluentResults.Result;

namespace CommunityDomain.Tests;

public sealed class BulkImportTests
{
    private sealed record Team(string Name, int Members);

    private static Result<Team> Read((string Key, string Name, int Members) row) => new Refusals()
        .When(row.Name.Length == 0, () => new CoreErrors.Empty("name"))
        .When(row.Members < 1, () => new CoreErrors.OutOfRange("members", row.Members, 1, 1000))
        .Then(() => Result.Ok(new Team(row.Name, row.Members)));

    private static Result<ImportReport<Team>> Run(
        IEnumerable<(string Key, string Name, int Members)> rows, Dictionary<string, Team>? stored = null, string basis = "List of 2023") =>
        BulkImport.Run(basis, rows, row => row.Key, key => stored?.GetValueOrDefault(key), Read, (one, other) => one == other);

    private static string Line(ImportedRow row) =>
        $"{row.Number} {row.Key} {row.Outcome} {string.Join(' ', row.Errors.Select(error => error.Code))}".TrimEnd();

    [Fact]
    public void Run_judges_every_row_and_names_every_fault()
    {
        var stored = new Dictionary<string, Team> { ["k2"] = new("Red Spanner", 9), ["k3"] = new("Sprouts", 4) };
        var report = Run(
            [("k1", "Lanterns", 12), ("k2", "Red Spanner", 9), ("k3", "Sprouts", 5), ("k1", "Lanterns", 12), ("", "Nameless", 3), ("k4", "", 0)],
            stored).Value;

        Assert.Equal(
            [
                "1 k1 Imported", "2 k2 Unchanged", "3 k3 Refused core.import-differs", "4 k1 Refused core.import-repeated",
                "5  Refused core.empty", "6 k4 Refused core.empty core.out-of-range",
            ],
            report.Rows.Select(Line));
        Assert.Equal([new Team("Lanterns", 12)], report.New);
        Assert.Equal((1, 1, 4), (report.Count(ImportOutcome.Imported), report.Count(ImportOutcome.Unchanged), report.Count(ImportOutcome.Refused)));
        Assert.False(report.IsClean);
        Assert.Equal("List of 2023", report.Basis);
        Assert.Equal(1, Assert.IsType<CoreErrors.ImportRepeated>(report.Rows[3].Errors[0]).Row);
    }

    [Fact]
    public void Run_without_a_basis_is_refused() =>
        Assert.Equal("core.empty", ((DomainError)Assert.Single(Run([], basis: " ").Errors)).Code);

    [Fact]
    public void Count_of_an_undefined_outcome_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Run([]).Value.Count((ImportOutcome)7));

    [Property]
    public Property Run_again_after_storing_imports_nothing_more() => Prop.ForAll(
        Arb.From((from key in Gen.Choose(0, 5)
                  from name in Gen.Elements("", "Lanterns", "Sprouts")
                  from members in Gen.Choose(-1, 3)
                  select ($"k{key}", name, members)).ListOf()),
        rows =>
        {
            var first = Run(rows).Value;
            var stored = first.Rows.Where(row => row.Outcome == ImportOutcome.Imported).Select(row => row.Key).Zip(first.New)
                .ToDictionary(pair => pair.First, pair => pair.Second);
            var again = Run(rows, stored).Value;

            Assert.Empty(again.New);
            Assert.Equal(first.Count(ImportOutcome.Imported), again.Count(ImportOutcome.Unchanged));
            Assert.Equal(rows.Count, again.Rows.Count);
            Assert.All(again.Rows, row => Assert.Equal(row.Outcome == ImportOutcome.Refused, !row.Errors.IsEmpty));
        });

    [Fact]
    public void A_row_without_a_key_stays_in_the_report_with_what_it_lacks()
    {
        var row = Assert.Single(Run([(null!, "Lanterns", 3)]).Value.Rows);
        Assert.Equal(("", ImportOutcome.Refused), (row.Key, row.Outcome));
        Assert.Equal("key", Assert.IsType<CoreErrors.Empty>(Assert.Single(row.Errors)).What);
        Assert.Equal("basis", Assert.IsType<CoreErrors.Empty>(Assert.Single(Run([], basis: "").Errors)).What);
    }
}
