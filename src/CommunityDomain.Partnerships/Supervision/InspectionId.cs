namespace CommunityDomain.Partnerships;

/// <summary>The id of an inspection.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct InspectionId(UInt128 Value) : IId<InspectionId>
{
    /// <inheritdoc/>
    public static InspectionId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(InspectionId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
