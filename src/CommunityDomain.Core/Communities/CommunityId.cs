namespace CommunityDomain;

/// <summary>A place in the tree of communities, from the city down to the grid.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct CommunityId(UInt128 Value) : IId<CommunityId>
{
    /// <inheritdoc/>
    public static CommunityId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(CommunityId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
