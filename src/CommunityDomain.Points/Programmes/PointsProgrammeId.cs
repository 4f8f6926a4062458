namespace CommunityDomain.Points;

/// <summary>The id of a points programme.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct PointsProgrammeId(UInt128 Value) : IId<PointsProgrammeId>
{
    /// <inheritdoc/>
    public static PointsProgrammeId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PointsProgrammeId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
