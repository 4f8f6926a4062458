namespace CommunityDomain.Volunteering;

/// <summary>Where an expansion stands: a period, and the next of its occurrences.</summary>
internal struct RuleCursor
{
    /// <summary>The number of the period, from 0 at the start, in steps of the interval.</summary>
    public long Period;

    /// <summary>The seconds since 1970 at which the period's offsets begin.</summary>
    public long Base;

    /// <summary>The days (or, in periods shorter than a day, the seconds) of the period's occurrences, from its base.</summary>
    public short[] Offsets;

    /// <summary>Which of them BYSETPOS keeps; <c>null</c> for all.</summary>
    public int[]? Picks;

    /// <summary>The next occurrence.</summary>
    public int Index;

    /// <summary>How many occurrences the period has.</summary>
    public int Count;
}
