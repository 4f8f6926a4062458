namespace CommunityDomain.Volunteering;

/// <summary>Where an activity stands.</summary>
public enum ActivityStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Public; people are asked and sign up.</summary>
    Published,

    /// <summary>Over; what was served stays.</summary>
    Closed,

    /// <summary>Withdrawn, with a reason.</summary>
    Cancelled,
}
