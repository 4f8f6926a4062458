namespace CommunityDomain;

/// <summary>What can be done with a merge.</summary>
public enum MergeVerb
{
    /// <summary>Tell the two apart again.</summary>
    Undo,
}
