namespace CommunityDomain.Points;

/// <summary>One line of a count: what a step made of the points before it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Before">The points before it.</param>
/// <param name="After">The points after it.</param>
public sealed record EarningLine(EarningStep Step, long Before, long After)
{
    /// <summary>The step's code.</summary>
    public RuleCode Code => Step.Code;
}
