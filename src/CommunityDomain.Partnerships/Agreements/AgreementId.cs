namespace CommunityDomain.Partnerships;

/// <summary>The id of an agreement.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct AgreementId(UInt128 Value) : IId<AgreementId>
{
    /// <inheritdoc/>
    public static AgreementId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(AgreementId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
