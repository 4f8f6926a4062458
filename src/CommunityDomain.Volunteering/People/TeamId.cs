namespace CommunityDomain.Volunteering;

/// <summary>The id of a team of volunteers (志愿服务队).</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct TeamId(UInt128 Value) : IId<TeamId>
{
    /// <inheritdoc/>
    public static TeamId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(TeamId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
