namespace CommunityDomain;

/// <summary>The five scenarios of partnership (五大合伙场景).</summary>
public enum Scenario
{
    /// <summary>Deepen governance (深化治理).</summary>
    Governance,

    /// <summary>Take part in development (参与发展).</summary>
    Development,

    /// <summary>Safeguard safety (保障安全).</summary>
    Safety,

    /// <summary>Improve services (优化服务).</summary>
    Services,

    /// <summary>Support common prosperity (助力共富).</summary>
    CommonProsperity,
}
