using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>The machine's limit in the same run: how many random lines of memory one core fetches, when each is asked for by itself and nothing else is done.</summary>
internal static class RandomLines
{
    private const int Words = 1 << 27;
    private const int WordsInLine = 8;

    /// <summary>Notes the limit, and how far a rate is from it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="transfers">The ledger's transfers a second.</param>
    public static void Measure(ScorecardRun run, double transfers)
    {
        var words = new ulong[run.Volume(Words, 1 << 16)];
        for (var i = 0; i < words.Length; i += WordsInLine)
            words[i] = (ulong)i;
        var fetches = run.Volume(4_000_000, 10_000);
        var (independent, chained) = (0.0, 0.0);
        for (var round = 0; round < run.Volume(5, 1); round++)
        {
            independent = Math.Max(independent, fetches / Time(words, fetches, isChained: false));
            chained = Math.Max(chained, fetches / 4 / Time(words, fetches / 4, isChained: true));
        }
        ScorecardRun.Note($"random lines of memory, one core: {independent / 1e6:0.0} M/s side by side, {chained / 1e6:0.0} M/s one after another");
        ScorecardRun.Note($"a posting in a batch takes as long as {independent / transfers:0.0} lines side by side, {chained / transfers:0.0} one after another");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Time(ulong[] words, int fetches, bool isChained)
    {
        var (state, found) = (1UL, 0UL);
        var mask = (ulong)(words.Length - 1) & ~(ulong)(WordsInLine - 1);
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < fetches; i++)
        {
            state = (state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
            found += words[(int)((state >> 33 ^ (isChained ? found : 0)) & mask)];
        }
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        GC.KeepAlive(found);
        return seconds;
    }
}
