namespace CommunityDomain.Partnerships;

/// <summary>What may not be purchased as a service (负面清单, 财政部令102 art. 10).</summary>
public enum NegativeItem
{
    /// <summary>What is not the government's duty.</summary>
    NotGovernmental,

    /// <summary>What the government must do itself.</summary>
    OwnDuty,

    /// <summary>Goods, works, and what packs services together with them.</summary>
    GoodsOrWorks,

    /// <summary>Financing.</summary>
    Financing,

    /// <summary>Hiring staff, labour dispatch, posts bought as services.</summary>
    Staffing,

    /// <summary>What laws and the State Council forbid otherwise.</summary>
    OtherwiseForbidden,
}
