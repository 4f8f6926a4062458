namespace CommunityDomain.Volunteering;

/// <summary>Where a long run stands.</summary>
/// <param name="Iterations">Price iterations so far.</param>
/// <param name="Objective">The best roster's objective.</param>
/// <param name="Bound">The best bound, rounded down.</param>
public readonly record struct RosterProgress(int Iterations, long Objective, long Bound)
{
    /// <summary>(bound − objective) / max(1, |bound|).</summary>
    public double Gap => (double)((Int128)Bound - Objective) / Math.Max(1.0, Math.Abs((double)Bound));
}
