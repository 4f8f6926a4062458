namespace CommunityDomain.Volunteering;

/// <summary>What is wrong with a recurrence or its text.</summary>
public enum RecurrenceFault
{
    /// <summary>There is nothing where a value should be.</summary>
    Empty,

    /// <summary>The standard has no part of this name.</summary>
    UnknownPart,

    /// <summary>A part has no equals sign, or a line no colon.</summary>
    MissingEquals,

    /// <summary>A part stands twice.</summary>
    Repeated,

    /// <summary>There is no FREQ.</summary>
    FrequencyMissing,

    /// <summary>FREQ is not one of the seven.</summary>
    UnknownFrequency,

    /// <summary>A number was expected.</summary>
    NotANumber,

    /// <summary>A number lies outside the range that the part allows.</summary>
    NumberOutOfRange,

    /// <summary>A weekday is not one of MO TU WE TH FR SA SU.</summary>
    UnknownWeekday,

    /// <summary>A date or a date with time was expected.</summary>
    NotADate,

    /// <summary>COUNT and UNTIL exclude each other.</summary>
    CountAndUntil,

    /// <summary>The part is not allowed with this frequency.</summary>
    NotWithThisFrequency,

    /// <summary>A weekday may only be counted (2MO, -1FR) in a monthly rule, or in a yearly one without BYWEEKNO.</summary>
    OrdinalNotAllowed,

    /// <summary>BYSETPOS needs another BY part to choose from.</summary>
    SetPosAlone,

    /// <summary>A start has a fraction of a second.</summary>
    SubSecond,

    /// <summary>There is no DTSTART.</summary>
    StartMissing,

    /// <summary>A date is mixed with dates with time, or a time in UTC with local ones, or times of two zones.</summary>
    KindsDiffer,

    /// <summary>The standard allows it, this library does not: other parameters.</summary>
    NotSupported,

    /// <summary>A length was expected: <c>PT1H30M</c>, <c>P1DT2H</c>, <c>P2W</c>.</summary>
    NotALength,

    /// <summary>A period does not end after it starts.</summary>
    PeriodReversed,
}
