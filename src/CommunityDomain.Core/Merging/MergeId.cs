namespace CommunityDomain;

/// <summary>The id of a merge.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct MergeId(UInt128 Value) : IId<MergeId>
{
    /// <inheritdoc/>
    public static MergeId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(MergeId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
