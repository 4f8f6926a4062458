namespace CommunityDomain.Partnerships;

/// <summary>The id of a challenge.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ChallengeId(UInt128 Value) : IId<ChallengeId>
{
    /// <inheritdoc/>
    public static ChallengeId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ChallengeId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
