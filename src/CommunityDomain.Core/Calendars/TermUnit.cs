namespace CommunityDomain;

/// <summary>In what a term is counted.</summary>
public enum TermUnit
{
    /// <summary>自然日: every day of the calendar.</summary>
    Days,

    /// <summary>工作日: the days that are worked.</summary>
    WorkingDays,

    /// <summary>月: to the day of the same number, or to the last day of a month that lacks it.</summary>
    Months,

    /// <summary>年: to the same date, or to 28 February.</summary>
    Years,
}
