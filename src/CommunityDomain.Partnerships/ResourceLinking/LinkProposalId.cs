namespace CommunityDomain.Partnerships;

/// <summary>The id of a proposal to link a demand and a supply.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct LinkProposalId(UInt128 Value) : IId<LinkProposalId>
{
    /// <inheritdoc/>
    public static LinkProposalId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(LinkProposalId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
