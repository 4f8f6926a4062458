namespace CommunityDomain.Optimization;

/// <summary>A pair that is matched, with how many units.</summary>
/// <param name="Left">The index of the left agent.</param>
/// <param name="Right">The index of the right agent.</param>
/// <param name="Quantity">The number of units, from 1 to the candidate's limit.</param>
public readonly record struct MatchedPair(int Left, int Right, int Quantity = 1);
