namespace CommunityDomain.Points;

/// <summary>What a reward is.</summary>
public enum RewardKind
{
    /// <summary>A coupon of a caring merchant (爱心商家).</summary>
    Coupon = 0,

    /// <summary>Goods.</summary>
    Goods = 1,

    /// <summary>A service, for example a haircut or a check-up.</summary>
    Service = 2,

    /// <summary>A right to a scarce public service; only with the authority's dated document.</summary>
    Right = 3,
}
