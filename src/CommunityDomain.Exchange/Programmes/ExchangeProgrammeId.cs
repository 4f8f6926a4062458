namespace CommunityDomain.Exchange;

/// <summary>The id of an exchange programme.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ExchangeProgrammeId(UInt128 Value) : IId<ExchangeProgrammeId>
{
    /// <inheritdoc/>
    public static ExchangeProgrammeId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ExchangeProgrammeId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
