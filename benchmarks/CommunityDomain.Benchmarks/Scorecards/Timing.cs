using System.Diagnostics;

namespace CommunityDomain.Benchmarks;

/// <summary>Times work. The shortest of several rounds: noise on a shared machine only ever adds.</summary>
public static class Timing
{
    /// <summary>The shortest time of several rounds.</summary>
    /// <param name="rounds">How many, from 1; the first also warms up.</param>
    /// <param name="prepare">Makes what a round works on; not timed.</param>
    /// <param name="work">What is timed.</param>
    public static TimeSpan Best<T>(int rounds, Func<T> prepare, Action<T> work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var state = prepare();
            Collect();
            var elapsed = Once(() => work(state));
            best = elapsed < best ? elapsed : best;
            (state as IDisposable)?.Dispose();
        }
        return best;
    }

    /// <summary>How long it takes once.</summary>
    public static TimeSpan Once(Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>The least processor time of several rounds of work that runs on one thread: what it takes on one core, whoever else is on the machine.</summary>
    /// <param name="rounds">How many, from 1; the first also warms up.</param>
    /// <param name="work">What is timed.</param>
    public static TimeSpan BestOnOneCore(int rounds, Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            Collect();
            var began = Environment.CpuUsage.TotalTime;
            work();
            var elapsed = Environment.CpuUsage.TotalTime - began;
            best = elapsed < best ? elapsed : best;
        }
        return best;
    }

    /// <summary>Clears away what earlier rounds left, so that no round pays for another's garbage.</summary>
    public static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
