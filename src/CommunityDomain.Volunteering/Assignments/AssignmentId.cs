namespace CommunityDomain.Volunteering;

/// <summary>The id of the assignment of a volunteer to a shift.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct AssignmentId(UInt128 Value) : IId<AssignmentId>
{
    /// <inheritdoc/>
    public static AssignmentId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(AssignmentId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
