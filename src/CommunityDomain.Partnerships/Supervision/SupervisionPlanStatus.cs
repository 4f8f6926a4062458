namespace CommunityDomain.Partnerships;

/// <summary>Where a supervision plan stands.</summary>
public enum SupervisionPlanStatus
{
    /// <summary>Supervisions fall due.</summary>
    Running,

    /// <summary>Nothing falls due any more.</summary>
    Ended,
}
