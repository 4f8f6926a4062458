namespace CommunityDomain.Admission;

/// <summary>The id of a station's catalogue.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct StationId(UInt128 Value) : IId<StationId>
{
    /// <inheritdoc/>
    public static StationId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(StationId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
