namespace CommunityDomain.Volunteering;

/// <summary>How the end of a recurrence rule is written.</summary>
public enum UntilForm
{
    /// <summary>As a local date and time.</summary>
    Local,

    /// <summary>As a date: through the end of that day.</summary>
    Date,

    /// <summary>As a date and time in UTC; it needs the zone of the recurrence.</summary>
    Utc,
}
