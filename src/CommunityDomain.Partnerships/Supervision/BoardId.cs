namespace CommunityDomain.Partnerships;

/// <summary>The id of a board.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct BoardId(UInt128 Value) : IId<BoardId>
{
    /// <inheritdoc/>
    public static BoardId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(BoardId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
