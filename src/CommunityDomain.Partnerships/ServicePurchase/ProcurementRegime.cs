namespace CommunityDomain.Partnerships;

/// <summary>Under which rules a project purchases.</summary>
public enum ProcurementRegime
{
    /// <summary>Tender under the Government Procurement Law (招标).</summary>
    Tender,

    /// <summary>Another method of the Government Procurement Law (非招标方式).</summary>
    NonTender,

    /// <summary>Public money below the procurement threshold, outside the catalogue (限额以下).</summary>
    BelowThreshold,

    /// <summary>A body's own funds (自有资金).</summary>
    OwnFunds,

    /// <summary>A micro-grant (小额资助).</summary>
    MicroGrant,
}
