namespace CommunityDomain.Admission;

/// <summary>The id of a partner application.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct PartnerApplicationId(UInt128 Value) : IId<PartnerApplicationId>
{
    /// <inheritdoc/>
    public static PartnerApplicationId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PartnerApplicationId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
