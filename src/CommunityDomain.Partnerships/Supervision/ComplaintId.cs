namespace CommunityDomain.Partnerships;

/// <summary>The id of a complaint.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ComplaintId(UInt128 Value) : IId<ComplaintId>
{
    /// <inheritdoc/>
    public static ComplaintId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ComplaintId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
