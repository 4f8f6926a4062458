namespace CommunityDomain.Admission;

/// <summary>How a community partner stands.</summary>
public enum PartnerStanding
{
    /// <summary>Takes new work.</summary>
    Active,

    /// <summary>Takes new work, and is watched.</summary>
    Probation,

    /// <summary>Takes no new work.</summary>
    Suspended,

    /// <summary>Leaving; settles what it owes.</summary>
    Exiting,

    /// <summary>Has left.</summary>
    Exited,

    /// <summary>Was sent away for a serious breach.</summary>
    Terminated,

    /// <summary>The term and the grace period are over; derived from dates, never stored.</summary>
    Expired,
}
