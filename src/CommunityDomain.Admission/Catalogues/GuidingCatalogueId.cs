namespace CommunityDomain.Admission;

/// <summary>The id of a guiding catalogue.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct GuidingCatalogueId(UInt128 Value) : IId<GuidingCatalogueId>
{
    /// <inheritdoc/>
    public static GuidingCatalogueId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(GuidingCatalogueId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
