namespace CommunityDomain.Volunteering;

/// <summary>What a person is qualified for by a certificate (资格): psychological counselling, nursing, …</summary>
/// <param name="Value">The host's stable code, for example <c>psychological-counsellor</c>; the <c>default</c> has none and is refused.</param>
public readonly record struct QualificationCode(string Value) : IComparable<QualificationCode>
{
    /// <summary>By code, ordinally.</summary>
    /// <param name="other">Another code.</param>
    public int CompareTo(QualificationCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code; empty for the <c>default</c>.</summary>
    public override string ToString() => Value ?? string.Empty;
}
