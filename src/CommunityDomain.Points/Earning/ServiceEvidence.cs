namespace CommunityDomain.Points;

/// <summary>How well a service's times are evidenced, from the weakest.</summary>
public enum ServiceEvidence
{
    /// <summary>The volunteer says so.</summary>
    SelfReported = 0,

    /// <summary>Somebody else says so.</summary>
    Attested = 1,

    /// <summary>A code or a system recorded both times.</summary>
    SystemCheckIn = 2,
}
