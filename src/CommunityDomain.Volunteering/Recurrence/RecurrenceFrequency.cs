namespace CommunityDomain.Volunteering;

/// <summary>How long the period of a recurrence rule is (FREQ of RFC 5545).</summary>
public enum RecurrenceFrequency
{
    /// <summary>A second.</summary>
    Secondly,

    /// <summary>A minute.</summary>
    Minutely,

    /// <summary>An hour.</summary>
    Hourly,

    /// <summary>A day.</summary>
    Daily,

    /// <summary>A week, from the rule's first day of the week.</summary>
    Weekly,

    /// <summary>A calendar month.</summary>
    Monthly,

    /// <summary>A calendar year.</summary>
    Yearly,
}
