namespace CommunityDomain.Volunteering;

/// <summary>A training that a person went through (培训).</summary>
/// <param name="Value">The host's stable code, for example <c>traffic-guidance</c>; the <c>default</c> has none and is refused.</param>
public readonly record struct TrainingCode(string Value) : IComparable<TrainingCode>
{
    /// <summary>By code, ordinally.</summary>
    /// <param name="other">Another code.</param>
    public int CompareTo(TrainingCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code; empty for the <c>default</c>.</summary>
    public override string ToString() => Value ?? string.Empty;
}
