namespace CommunityDomain.Volunteering;

/// <summary>The id of an activity (志愿服务活动).</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ActivityId(UInt128 Value) : IId<ActivityId>
{
    /// <inheritdoc/>
    public static ActivityId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ActivityId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
