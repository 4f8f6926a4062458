namespace CommunityDomain.Partnerships;

/// <summary>Where a proposal stands.</summary>
public enum LinkStatus
{
    /// <summary>Offered to both sides.</summary>
    Offered,

    /// <summary>Both sides accepted.</summary>
    Confirmed,

    /// <summary>It was delivered.</summary>
    Delivered,

    /// <summary>The demand's side rated it.</summary>
    Rated,

    /// <summary>A side declined.</summary>
    Declined,

    /// <summary>Nobody answered in time.</summary>
    TimedOut,

    /// <summary>A side did not come.</summary>
    NoShow,
}
