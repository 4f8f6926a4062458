namespace CommunityDomain.Exchange;

/// <summary>What can be done with an exchange programme.</summary>
public enum ExchangeVerb
{
    /// <summary>A sponsor joins.</summary>
    AddSponsor = 0,

    /// <summary>To open it.</summary>
    Open = 1,

    /// <summary>To settle with a sponsor.</summary>
    Settle = 2,

    /// <summary>To close it.</summary>
    Close = 3,
}
