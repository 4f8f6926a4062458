namespace CommunityDomain.Admission;

/// <summary>The id of a project in grant rounds.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct GrantProjectId(UInt128 Value) : IId<GrantProjectId>
{
    /// <inheritdoc/>
    public static GrantProjectId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(GrantProjectId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
