namespace CommunityDomain;

/// <summary>At which verb a rule is asked, for example <c>submit</c> or <c>approval</c>.</summary>
/// <param name="Code">The stable code, lower case.</param>
public readonly record struct RuleStage(string Code)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code ?? string.Empty;
}
