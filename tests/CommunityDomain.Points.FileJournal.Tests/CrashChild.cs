using System.Runtime.CompilerServices;

namespace CommunityDomain.Points.FileJournal.Tests;

/// <summary>The process that is killed: this very program, started with a variable that names the journal.</summary>
internal static class CrashChild
{
    public const string Variable = "COMMUNITYDOMAIN_CRASH_JOURNAL";

    [ModuleInitializer]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255", Justification = "The runner owns Main, and the child must never reach it.")]
    internal static void RunWhenAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } path)
            return;
        using var journal = PointsFileJournal.Open(path).Value;
        var ledger = JournalStory.Begin(PointsLedger.Open(journal, JournalStory.Options).Value);
        using var acknowledged = Console.OpenStandardOutput();
        for (var number = JournalStory.Count(ledger) + 1; ; number++)
        {
            if (JournalStory.Post(ledger, number) != TransferStatus.Accepted)
                Environment.Exit(1);
            acknowledged.Write(BitConverter.GetBytes(number));
        }
    }
}
