namespace CommunityDomain;

/// <summary>Where a merge stands.</summary>
public enum MergeStatus
{
    /// <summary>In force: the duplicate stands for the survivor.</summary>
    InForce,

    /// <summary>Undone: they were two after all.</summary>
    Undone,
}
