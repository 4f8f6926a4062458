namespace CommunityDomain.Points;

/// <summary>The id of a verified service: the same bits as the record it was verified from.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct VerifiedServiceId(UInt128 Value) : IId<VerifiedServiceId>
{
    /// <inheritdoc/>
    public static VerifiedServiceId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(VerifiedServiceId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
