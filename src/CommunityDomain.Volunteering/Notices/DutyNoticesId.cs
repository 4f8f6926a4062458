namespace CommunityDomain.Volunteering;

/// <summary>The id of a volunteer's notices of one roster; derived, see <see cref="DutyNotices.IdOf"/>.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct DutyNoticesId(UInt128 Value) : IId<DutyNoticesId>
{
    /// <inheritdoc/>
    public static DutyNoticesId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(DutyNoticesId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
