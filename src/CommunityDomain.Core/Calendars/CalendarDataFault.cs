namespace CommunityDomain;

/// <summary>What is wrong with the data of a work calendar.</summary>
public enum CalendarDataFault
{
    /// <summary>The text is not JSON.</summary>
    NotJson,

    /// <summary>A value stands where another kind of value must stand.</summary>
    UnexpectedValue,

    /// <summary>A property has a name that is not known; refused, because a misspelt <c>holidays</c> would lose them in silence.</summary>
    UnknownProperty,

    /// <summary>A property stands twice in one object.</summary>
    RepeatedProperty,

    /// <summary>A year lacks <c>year</c>, <c>holidays</c> or <c>makeUpWorkdays</c>, or the whole lacks <c>years</c>.</summary>
    MissingProperty,

    /// <summary>A year is not a whole number from 1 to 9999.</summary>
    NotAYear,

    /// <summary>A year stands twice.</summary>
    RepeatedYear,

    /// <summary>A text is neither a date (<c>2027-02-05</c>) nor a period of dates (<c>2027-02-05/2027-02-11</c>) in order, of one year at most.</summary>
    NotADate,
}
