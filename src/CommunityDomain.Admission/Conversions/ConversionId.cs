namespace CommunityDomain.Admission;

/// <summary>The id of an organisation's conversion.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ConversionId(UInt128 Value) : IId<ConversionId>
{
    /// <inheritdoc/>
    public static ConversionId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ConversionId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
