namespace CommunityDomain.Partnerships;

/// <summary>The id of an entry of the demand or supply register.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct RegisterEntryId(UInt128 Value) : IId<RegisterEntryId>
{
    /// <inheritdoc/>
    public static RegisterEntryId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(RegisterEntryId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
