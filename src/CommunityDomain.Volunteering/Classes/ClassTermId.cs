namespace CommunityDomain.Volunteering;

/// <summary>The id of a term of classes (课后服务学期).</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ClassTermId(UInt128 Value) : IId<ClassTermId>
{
    /// <inheritdoc/>
    public static ClassTermId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ClassTermId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
