namespace CommunityDomain.Partnerships;

/// <summary>What may be done with a share.</summary>
public enum ShareDecision
{
    /// <summary>It may not be paid.</summary>
    Refused,

    /// <summary>It is consideration under a contract.</summary>
    Consideration,

    /// <summary>It is a donation under an agreement signed before.</summary>
    Donation,

    /// <summary>Only as the price of a separate supply, at a market price.</summary>
    SeparateSupply,
}
