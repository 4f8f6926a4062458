namespace CommunityDomain;

/// <summary>The stable code of a rule, for example <c>ADM-NOTICE</c>: upper case, the area first. Never changes once published.</summary>
/// <param name="Value">The code.</param>
public readonly record struct RuleCode(string Value)
{
    /// <summary>The code.</summary>
    public override string ToString() => Value ?? string.Empty;
}
