namespace CommunityDomain.Partnerships;

/// <summary>Where a published list stands.</summary>
public enum PublishedListStatus
{
    /// <summary>Versions are published.</summary>
    Open,

    /// <summary>Nothing is published any more.</summary>
    Retired,
}
