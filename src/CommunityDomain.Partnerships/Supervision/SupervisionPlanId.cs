namespace CommunityDomain.Partnerships;

/// <summary>The id of a supervision plan.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct SupervisionPlanId(UInt128 Value) : IId<SupervisionPlanId>
{
    /// <inheritdoc/>
    public static SupervisionPlanId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(SupervisionPlanId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
