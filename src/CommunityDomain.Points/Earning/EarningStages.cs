namespace CommunityDomain.Points;

/// <summary>The stages of earning at which rules are asked.</summary>
public static class EarningStages
{
    /// <summary>Whether a service counts at all.</summary>
    public static RuleStage Count => new("count");
}
