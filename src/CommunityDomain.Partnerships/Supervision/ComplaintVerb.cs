namespace CommunityDomain.Partnerships;

/// <summary>What can be done with a complaint.</summary>
public enum ComplaintVerb
{
    /// <summary>Take it up.</summary>
    Accept,

    /// <summary>Do not take it up.</summary>
    Decline,

    /// <summary>Answer it.</summary>
    Answer,

    /// <summary>Bring it to the next level.</summary>
    Escalate,

    /// <summary>Close it.</summary>
    Close,
}
