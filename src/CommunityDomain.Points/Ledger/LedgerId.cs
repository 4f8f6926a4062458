namespace CommunityDomain.Points;

/// <summary>The id of a points ledger: a journal belongs to one ledger and to no other.</summary>
/// <param name="Value">The 128 bits; zero and the maximum name nothing.</param>
public readonly record struct LedgerId(UInt128 Value) : IId<LedgerId>
{
    /// <inheritdoc/>
    public static LedgerId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(LedgerId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
