namespace CommunityDomain.Partnerships;

/// <summary>What a due rule counts.</summary>
public enum DueUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Working days of the work calendar.</summary>
    WorkingDays,

    /// <summary>Months; the 31st becomes the last day of a shorter month, and the next month is counted from the 31st again.</summary>
    Months,
}
