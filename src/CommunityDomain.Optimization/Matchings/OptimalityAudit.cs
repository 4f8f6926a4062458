namespace CommunityDomain.Optimization;

/// <summary>What the independent check of a matching and its certificate found.</summary>
/// <param name="Quantity">The matched units.</param>
/// <param name="Weight">The total weight of the matched candidates; 0 where weights are of no concern.</param>
/// <param name="Value">What the objective makes of it: the weight; the number of units; or both, weight + bonus × units.</param>
/// <param name="Bound">What the certificate proves that no matching exceeds; 0 when the certificate is malformed.</param>
/// <param name="Defects">Everything that is wrong, in order; empty when the matching is proven to be the best.</param>
public sealed record OptimalityAudit(long Quantity, Int128 Weight, Int128 Value, Int128 Bound, ValueList<DomainError> Defects)
{
    /// <summary>Whether the matching is feasible and the certificate proves that none is better.</summary>
    public bool IsProven => Defects.IsEmpty;

    /// <summary>How far the bound lies above the value.</summary>
    public Int128 Gap => Bound - Value;
}
