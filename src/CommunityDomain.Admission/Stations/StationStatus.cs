namespace CommunityDomain.Admission;

/// <summary>Where a station stands.</summary>
public enum StationStatus
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Closed for good.</summary>
    Closed,
}
