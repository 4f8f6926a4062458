namespace CommunityDomain.Partnerships;

/// <summary>Who gets a share of service income.</summary>
public enum ShareRecipient
{
    /// <summary>A community enterprise (强社公司) that is not tied to who pays or purchases.</summary>
    CommunityEnterprise,

    /// <summary>A community enterprise that the purchaser or the community's body owns or runs: its ownership is declared.</summary>
    TiedEnterprise,

    /// <summary>The charity that hosts the community charity development fund (社区慈善发展基金), and issues the receipt.</summary>
    CharityFund,

    /// <summary>The residents' committee or another body of the community itself.</summary>
    CommunityBody,
}
