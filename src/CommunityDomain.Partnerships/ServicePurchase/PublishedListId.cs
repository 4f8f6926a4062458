namespace CommunityDomain.Partnerships;

/// <summary>The id of a published list.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct PublishedListId(UInt128 Value) : IId<PublishedListId>
{
    /// <inheritdoc/>
    public static PublishedListId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PublishedListId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
