namespace CommunityDomain.Admission;

/// <summary>The id of a community partner; kept through every conversion.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct PartnerId(UInt128 Value) : IId<PartnerId>
{
    /// <inheritdoc/>
    public static PartnerId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PartnerId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
