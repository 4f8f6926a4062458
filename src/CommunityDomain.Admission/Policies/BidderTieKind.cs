namespace CommunityDomain.Admission;

/// <summary>What ties two bidders.</summary>
public enum BidderTieKind
{
    /// <summary>The same parent company; no bar by itself.</summary>
    SisterCompanies,

    /// <summary>The same responsible person (单位负责人为同一人).</summary>
    SameResponsiblePerson,

    /// <summary>One holds shares of the other directly and controls it (直接控股).</summary>
    DirectShareholding,

    /// <summary>One manages the other (管理关系).</summary>
    Management,
}
