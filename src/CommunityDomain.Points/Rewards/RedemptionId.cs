namespace CommunityDomain.Points;

/// <summary>The id of a redemption.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct RedemptionId(UInt128 Value) : IId<RedemptionId>
{
    /// <inheritdoc/>
    public static RedemptionId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(RedemptionId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
