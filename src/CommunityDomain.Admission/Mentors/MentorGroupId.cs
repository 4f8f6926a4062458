namespace CommunityDomain.Admission;

/// <summary>The id of a mentor group.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct MentorGroupId(UInt128 Value) : IId<MentorGroupId>
{
    /// <inheritdoc/>
    public static MentorGroupId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(MentorGroupId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
