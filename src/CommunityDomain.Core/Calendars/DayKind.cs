namespace CommunityDomain;

/// <summary>What a day is in a work calendar. <c>default</c> is an ordinary workday.</summary>
public enum DayKind
{
    /// <summary>工作日: an ordinary workday.</summary>
    Workday,

    /// <summary>周末: an ordinary Saturday or Sunday.</summary>
    Weekend,

    /// <summary>节假日: a day of a public holiday arrangement, whatever its day of the week.</summary>
    Holiday,

    /// <summary>调休上班日: a Saturday or Sunday on which people work to make up for a holiday.</summary>
    MakeUpWorkday,
}
