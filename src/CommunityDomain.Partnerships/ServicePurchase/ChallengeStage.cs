namespace CommunityDomain.Partnerships;

/// <summary>How far a challenge has gone.</summary>
public enum ChallengeStage
{
    /// <summary>Raised with the purchaser (质疑).</summary>
    Raised,

    /// <summary>Answered: it may be complained of.</summary>
    Answered,

    /// <summary>Complained of to the supervising authority (投诉).</summary>
    Complained,

    /// <summary>Decided; nothing is pending.</summary>
    Decided,
}
