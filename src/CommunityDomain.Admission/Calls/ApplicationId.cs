namespace CommunityDomain.Admission;

/// <summary>The id of a partner application.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ApplicationId(UInt128 Value) : IId<ApplicationId>
{
    /// <inheritdoc/>
    public static ApplicationId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ApplicationId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
