namespace CommunityDomain.Volunteering;

/// <summary>What becomes of a local time that a clock change skips.</summary>
public enum SkippedTime
{
    /// <summary>It is read with the offset before the change, so it lies as far after the change as it lay in the gap (RFC 5545).</summary>
    ShiftForward,

    /// <summary>It lies at the end of the gap.</summary>
    AfterGap,

    /// <summary>There is no occurrence.</summary>
    Drop,
}
