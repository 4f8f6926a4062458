namespace CommunityDomain.Points.Tests;

/// <summary>The tables beside this file: one for each topic.</summary>
public sealed class LedgerTableTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Ledger", "Tables");

    public static TheoryData<string> Tables => [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Table_holds(string table) => new LedgerTable().Play(File.ReadAllText(Path.Combine(Folder, $"{table}.txt")));

    [Fact]
    public void Tables_reach_every_code_of_transfers_and_accounts()
    {
        var reached = new HashSet<string>();
        foreach (var file in Directory.GetFiles(Folder, "*.txt"))
        {
            var table = new LedgerTable();
            table.Play(File.ReadAllText(file));
            reached.UnionWith(table.Codes);
        }
        // These four are about a whole call, and need a journal that fails or a key: see the tests of journals and keys.
        string[] elsewhere = ["BatchKeyReused", "JournalFull", "JournalFailed", "AccountJournalFull", "AccountJournalFailed"];
        var all = Enum.GetNames<TransferStatus>().Concat(Enum.GetNames<AccountStatus>().Select(code => $"Account{code}"));
        Assert.Empty(all.Except(reached).Except(elsewhere));
    }
}
