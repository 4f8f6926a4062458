namespace CommunityDomain.Points;

/// <summary>What can be done with a redemption.</summary>
public enum RedemptionVerb
{
    /// <summary>The sponsor hands the piece over.</summary>
    Fulfil = 0,

    /// <summary>The reservation is given up.</summary>
    Release = 1,

    /// <summary>Its time ran out.</summary>
    Expire = 2,

    /// <summary>It is taken back.</summary>
    Refund = 3,
}
