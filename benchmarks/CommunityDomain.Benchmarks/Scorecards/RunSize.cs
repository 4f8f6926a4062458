namespace CommunityDomain.Benchmarks;

/// <summary>How much a scorecard measures.</summary>
public enum RunSize
{
    /// <summary>An area within five minutes.</summary>
    Normal = 0,

    /// <summary>Every path once, on volumes too small to judge.</summary>
    Smoke = 1,

    /// <summary>No limit of time; the results are committed under docs/benchmarks.</summary>
    Full = 2,
}
