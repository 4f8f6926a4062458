namespace CommunityDomain.Admission;

/// <summary>What can be done with a mentor group.</summary>
public enum MentorGroupVerb
{
    /// <summary>Take a mentor in.</summary>
    Join,

    /// <summary>Let a mentor go.</summary>
    Leave,

    /// <summary>Record what a mentor held.</summary>
    Hold,

    /// <summary>Dissolve the group.</summary>
    Dissolve,
}
