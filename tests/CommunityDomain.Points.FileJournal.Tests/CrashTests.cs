using System.Diagnostics;

namespace CommunityDomain.Points.FileJournal.Tests;

/// <summary>A process that posts is killed at random instants; what it was told is done, is done.</summary>
/// <remarks>24 times unless <c>COMMUNITYDOMAIN_CRASH_KILLS</c> says how often.</remarks>
public sealed class CrashTests
{
    private const int KillsOfOneJournal = 12;

    [Fact]
    public async Task Killed_process_loses_nothing_that_was_acknowledged_and_leaves_nothing_half_done()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("COMMUNITYDOMAIN_CRASH_KILLS") ?? "24");
        var path = Path.Combine(Path.GetTempPath(), $"crash-{Environment.ProcessId}.journal");
        var chance = new Random(1);
        try
        {
            var reference = JournalStory.Begin(PointsLedger.InMemory(JournalStory.Options));
            var posted = 0;
            for (var kill = 0; kill < kills; kill++)
            {
                if (kill % KillsOfOneJournal == 0)
                {
                    File.Delete(path);
                    (reference, posted) = (JournalStory.Begin(PointsLedger.InMemory(JournalStory.Options)), 0);
                }
                var acknowledged = await RunAndKill(path, chance);
                using var journal = PointsFileJournal.Open(path).Value;
                var ledger = PointsLedger.Open(journal, JournalStory.Options).Value;
                var count = JournalStory.Count(ledger);
                Assert.InRange(count, acknowledged, acknowledged + 1);
                while (posted < count)
                    JournalStory.Post(reference, ++posted);
                Assert.Equal(reference.Digest(), ledger.Digest());
                Assert.True(LedgerAudit.Verify(journal, ledger.Head()).IsGood);
            }
            Assert.True(posted > 0, "The child must have posted something.");
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Gives the number of the last batch that the child was told is done.
    private static async Task<int> RunAndKill(string path, Random chance)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(CrashTests).Assembly.Location);
        start.Environment[CrashChild.Variable] = path;
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.BaseStream;
        var bytes = new byte[sizeof(int)];
        var last = 0;
        var batches = 1 + chance.Next(200);
        for (var i = 0; await output.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length; i++)
        {
            last = BitConverter.ToInt32(bytes);
            if (i == batches)
                child.Kill();
        }
        await child.WaitForExitAsync();
        return last;
    }
}
