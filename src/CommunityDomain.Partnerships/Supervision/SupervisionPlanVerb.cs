namespace CommunityDomain.Partnerships;

/// <summary>What can be done with a supervision plan.</summary>
public enum SupervisionPlanVerb
{
    /// <summary>File what was due.</summary>
    File,

    /// <summary>Find everything that is late.</summary>
    FindLate,

    /// <summary>Close a finding.</summary>
    Resolve,

    /// <summary>Promote good practice in a batch.</summary>
    Promote,

    /// <summary>End the plan.</summary>
    End,
}
