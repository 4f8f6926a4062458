namespace CommunityDomain.Optimization;

/// <summary>A pair that may be matched, and what a unit of it is worth.</summary>
/// <param name="Left">The index of the left agent, from 0.</param>
/// <param name="Right">The index of the right agent, from 0.</param>
/// <param name="Weight">What one unit of the pair is worth; may be negative. Of no concern to maximum cardinality.</param>
/// <param name="Limit">The most units of this pair, at least 1: one by default, so that a pair is matched once.</param>
/// <remarks>Equal when all four are equal. <c>default</c> has a limit of 0 and is refused by <see cref="MatchingProblem.Create"/>.</remarks>
public readonly record struct Candidate(int Left, int Right, long Weight = 0, int Limit = 1);
