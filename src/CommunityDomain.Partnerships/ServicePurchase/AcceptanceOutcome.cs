namespace CommunityDomain.Partnerships;

/// <summary>The outcome of the final acceptance.</summary>
public enum AcceptanceOutcome
{
    /// <summary>Everything is accepted.</summary>
    Full,

    /// <summary>A part is accepted.</summary>
    Part,

    /// <summary>Nothing is accepted.</summary>
    None,
}
