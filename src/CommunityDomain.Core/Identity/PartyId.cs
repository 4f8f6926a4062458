namespace CommunityDomain;

/// <summary>A party: whoever can apply, sign or be paid, a person, a team or an organisation.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct PartyId(UInt128 Value) : IId<PartyId>
{
    /// <inheritdoc/>
    public static PartyId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PartyId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
