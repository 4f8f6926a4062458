namespace CommunityDomain.Admission;

/// <summary>The id of a grant round.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct GrantRoundId(UInt128 Value) : IId<GrantRoundId>
{
    /// <inheritdoc/>
    public static GrantRoundId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(GrantRoundId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
