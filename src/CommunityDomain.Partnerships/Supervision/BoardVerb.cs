namespace CommunityDomain.Partnerships;

/// <summary>What can be done with a board.</summary>
public enum BoardVerb
{
    /// <summary>Enter a community or a department.</summary>
    Enter,

    /// <summary>Take back an entry that was wrong.</summary>
    Correct,

    /// <summary>Stop entering.</summary>
    Retire,
}
