namespace CommunityDomain.Partnerships;

/// <summary>The id of an obligation under an agreement.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ObligationId(UInt128 Value) : IId<ObligationId>
{
    /// <inheritdoc/>
    public static ObligationId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ObligationId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
