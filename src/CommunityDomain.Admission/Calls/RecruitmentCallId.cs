namespace CommunityDomain.Admission;

/// <summary>The id of a recruitment call.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct RecruitmentCallId(UInt128 Value) : IId<RecruitmentCallId>
{
    /// <inheritdoc/>
    public static RecruitmentCallId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(RecruitmentCallId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
