namespace CommunityDomain.Admission;

/// <summary>Where a recruitment call stands.</summary>
public enum CallStatus
{
    /// <summary>Being written; not public.</summary>
    Draft,

    /// <summary>Public; applications are taken within its window.</summary>
    Published,

    /// <summary>No more applications; those submitted are being decided.</summary>
    Closed,

    /// <summary>Every application is decided.</summary>
    Concluded,

    /// <summary>Withdrawn by the community, with a reason.</summary>
    Cancelled,
}
