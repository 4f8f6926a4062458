namespace CommunityDomain.Partnerships;

/// <summary>Where a board stands.</summary>
public enum BoardStatus
{
    /// <summary>Entries are made.</summary>
    Open,

    /// <summary>Nothing is entered any more; what stands runs out.</summary>
    Retired,
}
