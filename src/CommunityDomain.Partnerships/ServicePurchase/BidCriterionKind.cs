namespace CommunityDomain.Partnerships;

/// <summary>What a criterion judges.</summary>
public enum BidCriterionKind
{
    /// <summary>The price, by a declared formula: the lowest valid price over the bid's.</summary>
    Price,

    /// <summary>Quality, by the evaluators' scores.</summary>
    Quality,
}
