namespace CommunityDomain.Partnerships;

/// <summary>The id of an entry of a board.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct BoardEntryId(UInt128 Value) : IId<BoardEntryId>
{
    /// <inheritdoc/>
    public static BoardEntryId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(BoardEntryId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
