namespace CommunityDomain.Optimization;

/// <summary>One of the two sides of a matching problem. <c>default</c> is <see cref="Left"/>.</summary>
public enum MatchingSide
{
    /// <summary>The left side: demands, requests, people who look for something.</summary>
    Left,

    /// <summary>The right side: supplies, helpers, places.</summary>
    Right,
}
