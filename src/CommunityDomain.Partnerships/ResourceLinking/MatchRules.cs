using FluentResults;

namespace CommunityDomain.Partnerships;

/// <summary>What a programme's rounds look for, declared before them.</summary>
/// <param name="Objective">What is looked for.</param>
/// <param name="Weights">How links are weighed.</param>
public sealed record MatchRules(MatchObjective Objective, MatchWeights Weights)
{
    /// <summary>These rules, once every weight is found in its range.</summary>
    /// <returns>These rules, or <c>core.out-of-range</c> for each weight that is not from 0 to 1,000,000.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The objective is not defined.</exception>
    public Result<MatchRules> Validated()
    {
        ArgumentNullException.ThrowIfNull(Weights);
        Require.Defined(Objective);
        return Weights.Faults().Then(() => Result.Ok(this));
    }
}
