namespace CommunityDomain.Partnerships;

/// <summary>The id of a purchase project.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct PurchaseProjectId(UInt128 Value) : IId<PurchaseProjectId>
{
    /// <inheritdoc/>
    public static PurchaseProjectId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(PurchaseProjectId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
