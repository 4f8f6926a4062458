namespace CommunityDomain.Volunteering;

/// <summary>What becomes of an occurrence on a public holiday (节假日).</summary>
public enum HolidayPolicy
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>It falls out.</summary>
    Skip,

    /// <summary>It moves to the first workday after (顺延).</summary>
    MoveLater,

    /// <summary>It moves to the last workday before (提前).</summary>
    MoveEarlier,
}
