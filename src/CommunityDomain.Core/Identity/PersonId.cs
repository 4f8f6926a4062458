namespace CommunityDomain;

/// <summary>The pseudonym of a natural person: what events and journals hold instead of a name.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct PersonId(UInt128 Value) : IId<PersonId>
{
    /// <inheritdoc/>
    public static PersonId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PersonId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
