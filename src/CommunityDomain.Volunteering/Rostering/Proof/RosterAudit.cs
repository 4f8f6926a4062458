namespace CommunityDomain.Volunteering;

/// <summary>What the verifier found: whether the roster is legal, what it is worth, and how far from the best possible it can be.</summary>
/// <param name="Breaches">Every rule that the roster breaks.</param>
/// <param name="Faults">Everything that is wrong with the certificate.</param>
/// <param name="Objective">The objective, recomputed.</param>
/// <param name="Bound">The bound, recomputed from the prices; the greatest number where nothing is proven.</param>
/// <param name="LeastPlaceWorth">The least worth of a place that some shift may fill, from 1: turns the gap into places.</param>
public sealed record RosterAudit(
    ValueList<RosterBreach> Breaches, ValueList<CertificateFault> Faults, long Objective, long Bound, long LeastPlaceWorth)
{
    /// <summary>The rules that the roster breaks by an exception that is on record; they do not make it illegal.</summary>
    public ValueList<RosterBreach> Overridden { get; init; }

    /// <summary>Whether the roster keeps every rule, but for exceptions on record.</summary>
    public bool IsFeasible => Breaches.IsEmpty;

    /// <summary>Whether the roster is legal and its certificate says no more than is true.</summary>
    public bool IsValid => Breaches.IsEmpty && Faults.IsEmpty;

    /// <summary>Whether no roster of the problem is better.</summary>
    public bool IsOptimal => IsValid && Bound == Objective;

    /// <summary>(bound − objective) / max(1, |bound|): 0.0002 says "at most 0.02 % from the best possible".</summary>
    public double Gap => (double)((Int128)Bound - Objective) / Math.Max(1.0, Math.Abs((double)Bound));

    /// <summary>The gap in places, because a great worth of each place can hide it in <see cref="Gap"/>.</summary>
    public double GapInPlaces => (double)((Int128)Bound - Objective) / LeastPlaceWorth;
}
