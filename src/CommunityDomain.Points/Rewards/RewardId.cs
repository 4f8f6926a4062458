namespace CommunityDomain.Points;

/// <summary>The id of a reward.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct RewardId(UInt128 Value) : IId<RewardId>
{
    /// <inheritdoc/>
    public static RewardId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(RewardId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
