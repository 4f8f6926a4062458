namespace CommunityDomain.Points;

/// <summary>Where a reward stands.</summary>
public enum RewardStatus
{
    /// <summary>Written, not offered yet.</summary>
    Draft = 0,

    /// <summary>It can be reserved within its window.</summary>
    Offered = 1,

    /// <summary>It cannot be reserved for now; what is reserved stays so.</summary>
    Suspended = 2,

    /// <summary>It is taken back for good; what is reserved stays so.</summary>
    Withdrawn = 3,
}
