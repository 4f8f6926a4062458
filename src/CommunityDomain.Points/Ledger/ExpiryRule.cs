namespace CommunityDomain.Points;

/// <summary>How the expiry date of a lot follows from the date on which it was opened.</summary>
public enum ExpiryRule : byte
{
    /// <summary>No lots are kept: points are all alike and never expire.</summary>
    NoLots,

    /// <summary>Lots are kept, and never expire.</summary>
    Never,

    /// <summary>After a number of days.</summary>
    Days,

    /// <summary>After a number of months; a day that the month does not have becomes its last.</summary>
    Months,

    /// <summary>With the end of a calendar year: 0 is the end of the year of opening.</summary>
    CalendarYears,
}
