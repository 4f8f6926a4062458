namespace CommunityDomain.Points;

/// <summary>The id of a transfer, given by the host: the same id is never posted twice.</summary>
/// <param name="Value">The 128 bits; zero and the maximum name nothing.</param>
public readonly record struct TransferId(UInt128 Value) : IId<TransferId>
{
    /// <inheritdoc/>
    public static TransferId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(TransferId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
