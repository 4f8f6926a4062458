namespace CommunityDomain.Optimization;

/// <summary>Two who would both strictly rather have a unit (or one more unit) of each other than what they have.</summary>
/// <param name="Left">The left agent.</param>
/// <param name="Right">The right agent.</param>
public readonly record struct BlockingPair(int Left, int Right);
