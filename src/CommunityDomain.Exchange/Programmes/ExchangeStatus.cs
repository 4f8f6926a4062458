namespace CommunityDomain.Exchange;

/// <summary>Where an exchange programme stands.</summary>
public enum ExchangeStatus
{
    /// <summary>Written; sponsors join.</summary>
    Draft = 0,

    /// <summary>Service earns, points are spent.</summary>
    Open = 1,

    /// <summary>Nothing is earned any more; what was accepted is settled.</summary>
    Closed = 2,
}
