namespace CommunityDomain.Volunteering;

/// <summary>Which of two is meant by a local time that a clock change repeats.</summary>
public enum RepeatedTime
{
    /// <summary>The first (RFC 5545).</summary>
    Earlier,

    /// <summary>The second.</summary>
    Later,
}
