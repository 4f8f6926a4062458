using System.Diagnostics;

namespace CommunityDomain.Benchmarks;

/// <summary>How long a peer may go on. It asks between pieces of work; a solver is given <see cref="Left"/>.</summary>
/// <param name="limit">From now; infinite for no limit.</param>
public sealed class PeerLimit(TimeSpan limit)
{
    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>Whether there is no limit.</summary>
    public bool IsInfinite => limit == Timeout.InfiniteTimeSpan;

    /// <summary>Whether the time is up.</summary>
    public bool IsOver => !IsInfinite && Stopwatch.GetElapsedTime(_began) >= limit;

    /// <summary>What is left, not below zero; a year when there is no limit.</summary>
    public TimeSpan Left
    {
        get
        {
            if (IsInfinite)
                return TimeSpan.FromDays(365);
            var left = limit - Stopwatch.GetElapsedTime(_began);
            return left < TimeSpan.Zero ? TimeSpan.Zero : left;
        }
    }
}
