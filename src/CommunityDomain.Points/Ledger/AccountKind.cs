namespace CommunityDomain.Points;

/// <summary>What an account is for. The ledger treats all kinds alike; reports tell them apart.</summary>
public enum AccountKind : byte
{
    /// <summary>A member's own points or hours (成员).</summary>
    Member,

    /// <summary>A group's or a family's (团队、家庭).</summary>
    Group,

    /// <summary>Where points come from (发行): its debits are what was issued.</summary>
    Issuer,

    /// <summary>A merchant who accepts points (商户).</summary>
    Merchant,

    /// <summary>The stock of a reward (权益库存).</summary>
    RewardPool,

    /// <summary>Where expired points go (过期).</summary>
    Expired,

    /// <summary>Where donated points go (捐赠).</summary>
    Donation,

    /// <summary>The other side of a closing, an import or another technical posting.</summary>
    Control,
}
