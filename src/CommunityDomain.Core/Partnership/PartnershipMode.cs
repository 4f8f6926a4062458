namespace CommunityDomain;

/// <summary>The five partnership modes (五项合伙机制).</summary>
public enum PartnershipMode
{
    /// <summary>Service purchase (购买服务项目式): partners take over services for money.</summary>
    ServicePurchase,

    /// <summary>Resource linking (资源链接服务模式): demands and supplies are linked both ways.</summary>
    ResourceLinking,

    /// <summary>Shared-space operation (公共空间共营式): a community space runs as a going concern.</summary>
    SharedSpace,

    /// <summary>Co-creation and crowdfunding (众议众创众筹式): residents deliberate, create and fund.</summary>
    CoCreation,

    /// <summary>Benefit exchange (公益换取价值式): service earns points, points are exchanged for rights.</summary>
    BenefitExchange,
}
