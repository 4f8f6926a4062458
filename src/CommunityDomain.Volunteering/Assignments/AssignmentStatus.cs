namespace CommunityDomain.Volunteering;

/// <summary>Where an assignment stands.</summary>
public enum AssignmentStatus
{
    /// <summary>Somebody is asked (征询).</summary>
    Proposed,

    /// <summary>He said yes (应允).</summary>
    Accepted,

    /// <summary>He said no; that leaves no mark on him.</summary>
    Declined,

    /// <summary>He did not answer in time; that leaves no mark on him. Derived from the deadline, never stored.</summary>
    Lapsed,

    /// <summary>He said yes and took it back before the shift.</summary>
    Withdrawn,

    /// <summary>The organiser took it back: the shift was cancelled or changed, or is full.</summary>
    Released,
}
