namespace CommunityDomain.Volunteering;

/// <summary>The id of a roster as it is published (班表): a period of an activity or of several; given by the host.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct RosterId(UInt128 Value) : IId<RosterId>
{
    /// <inheritdoc/>
    public static RosterId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(RosterId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
