namespace CommunityDomain.Benchmarks;

/// <summary>What a peer did within its budget.</summary>
/// <param name="Done">How much; not a number when there was no time left for it.</param>
/// <param name="Elapsed">In how long, its preparation included unless the scorecard measures within.</param>
public readonly record struct PeerOutcome(double Done, TimeSpan Elapsed)
{
    /// <summary>How much in a second.</summary>
    public double Rate => Done / Elapsed.TotalSeconds;
}
