namespace CommunityDomain.Partnerships;

/// <summary>The id of an income share.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct IncomeShareId(UInt128 Value) : IId<IncomeShareId>
{
    /// <inheritdoc/>
    public static IncomeShareId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(IncomeShareId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
