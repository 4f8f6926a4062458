namespace CommunityDomain.Volunteering;

/// <summary>The id of a shift (班次): derived from its duty post, its pattern and the local date and time that the pattern gave it.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ShiftId(UInt128 Value) : IId<ShiftId>
{
    /// <inheritdoc/>
    public static ShiftId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ShiftId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
