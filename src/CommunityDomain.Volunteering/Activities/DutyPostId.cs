namespace CommunityDomain.Volunteering;

/// <summary>The id of a duty post (岗位).</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct DutyPostId(UInt128 Value) : IId<DutyPostId>
{
    /// <inheritdoc/>
    public static DutyPostId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(DutyPostId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
