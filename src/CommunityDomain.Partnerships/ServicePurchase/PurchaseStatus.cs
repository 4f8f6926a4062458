namespace CommunityDomain.Partnerships;

/// <summary>Where a purchase project stands.</summary>
public enum PurchaseStatus
{
    /// <summary>Planned; not public.</summary>
    Planned,

    /// <summary>Published; bids are not opened for receipt.</summary>
    Published,

    /// <summary>Bids are received.</summary>
    Bidding,

    /// <summary>Bids are evaluated and ranked.</summary>
    Evaluated,

    /// <summary>The award is public, and open to challenge.</summary>
    AwardNotice,

    /// <summary>The contract is signed.</summary>
    Contracted,

    /// <summary>The contract is performed.</summary>
    Performing,

    /// <summary>Something is set right.</summary>
    Rectifying,

    /// <summary>Accepted in full.</summary>
    Accepted,

    /// <summary>Accepted in part.</summary>
    PartlyAccepted,

    /// <summary>Not accepted.</summary>
    Rejected,

    /// <summary>Paid what was accepted.</summary>
    Settled,

    /// <summary>Its files are kept.</summary>
    Archived,

    /// <summary>Void: it has to be begun anew.</summary>
    Void,

    /// <summary>Cancelled before an award.</summary>
    Cancelled,

    /// <summary>The contract ended before its time.</summary>
    Terminated,
}
