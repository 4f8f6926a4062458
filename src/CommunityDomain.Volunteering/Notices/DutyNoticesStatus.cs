namespace CommunityDomain.Volunteering;

/// <summary>Whether the notices of a roster go on.</summary>
public enum DutyNoticesStatus
{
    /// <summary>Changes and reminders are sent.</summary>
    Open,

    /// <summary>Nothing is sent any more.</summary>
    Closed,
}
