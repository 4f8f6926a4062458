namespace CommunityDomain.Optimization;

/// <summary>A pair in which each accepts the other, with the rank that each gives the other.</summary>
/// <param name="Left">The index of the left agent, from 0.</param>
/// <param name="Right">The index of the right agent, from 0.</param>
/// <param name="LeftRank">How the left agent ranks the right one: 0 is the best; equal ranks are a tie; ranks need not be consecutive.</param>
/// <param name="RightRank">How the right agent ranks the left one, likewise.</param>
/// <param name="Limit">The most units of this pair, at least 1: one by default, so that a pair is matched once.</param>
/// <remarks>Equal when all five are equal. Who is not a candidate is not acceptable: lists may be incomplete. <c>default</c> has a limit of 0
/// and is refused by <see cref="StableProblem.Create"/>.</remarks>
public readonly record struct RankedCandidate(int Left, int Right, int LeftRank, int RightRank, int Limit = 1);
