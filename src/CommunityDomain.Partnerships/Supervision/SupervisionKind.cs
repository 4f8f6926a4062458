namespace CommunityDomain.Partnerships;

/// <summary>What is due in the cadence of supervision (每月督导、双月汇报、季度小结).</summary>
public enum SupervisionKind
{
    /// <summary>Monthly supervision (每月督导).</summary>
    Monthly,

    /// <summary>A report every two months (双月汇报).</summary>
    TwoMonthly,

    /// <summary>A summary every quarter (季度小结).</summary>
    Quarterly,
}
