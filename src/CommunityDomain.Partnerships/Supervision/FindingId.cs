namespace CommunityDomain.Partnerships;

/// <summary>The id of a finding.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct FindingId(UInt128 Value) : IId<FindingId>
{
    /// <inheritdoc/>
    public static FindingId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(FindingId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
