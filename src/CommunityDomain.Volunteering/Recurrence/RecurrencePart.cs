namespace CommunityDomain.Volunteering;

/// <summary>A part of a recurrence rule (RFC 5545, 3.3.10), by its name there. <c>None</c> when a fault concerns no part.</summary>
public enum RecurrencePart
{
    /// <summary>No part.</summary>
    None,

    /// <summary>FREQ.</summary>
    Freq,

    /// <summary>UNTIL.</summary>
    Until,

    /// <summary>COUNT.</summary>
    Count,

    /// <summary>INTERVAL.</summary>
    Interval,

    /// <summary>BYSECOND.</summary>
    BySecond,

    /// <summary>BYMINUTE.</summary>
    ByMinute,

    /// <summary>BYHOUR.</summary>
    ByHour,

    /// <summary>BYDAY.</summary>
    ByDay,

    /// <summary>BYMONTHDAY.</summary>
    ByMonthDay,

    /// <summary>BYYEARDAY.</summary>
    ByYearDay,

    /// <summary>BYWEEKNO.</summary>
    ByWeekNo,

    /// <summary>BYMONTH.</summary>
    ByMonth,

    /// <summary>BYSETPOS.</summary>
    BySetPos,

    /// <summary>WKST.</summary>
    WkSt,

    /// <summary>DTSTART, of a recurrence.</summary>
    DtStart,

    /// <summary>EXDATE, of a recurrence.</summary>
    ExDate,

    /// <summary>RDATE, of a recurrence.</summary>
    RDate,

    /// <summary>RRULE, of a recurrence.</summary>
    RRule,
}
