namespace CommunityDomain.Admission;

/// <summary>The id of a talent listing.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct TalentListingId(UInt128 Value) : IId<TalentListingId>
{
    /// <inheritdoc/>
    public static TalentListingId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(TalentListingId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
