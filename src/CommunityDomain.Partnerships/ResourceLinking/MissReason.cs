namespace CommunityDomain.Partnerships;

/// <summary>Why a demand and a supply can't be linked.</summary>
public enum MissReason
{
    /// <summary>They are of different categories.</summary>
    Category,

    /// <summary>The supply does not serve the demand's place.</summary>
    Place,

    /// <summary>Their times do not meet, or the time of one is over.</summary>
    Time,

    /// <summary>The supply lacks a qualification that the demand asks for.</summary>
    Qualification,

    /// <summary>The supply does not serve the demand's target group.</summary>
    Group,

    /// <summary>Both are of the same party.</summary>
    SameParty,

    /// <summary>One of them declined the other before.</summary>
    Declined,

    /// <summary>One of them runs out before answers are due.</summary>
    ExpiresInRound,

    /// <summary>One of them has nothing left.</summary>
    NothingLeft,

    /// <summary>One of them is not open.</summary>
    NotOpen,

    /// <summary>They would fit, and others took what there was.</summary>
    TakenByOthers,

    /// <summary>They would fit, and a link between them weighs nothing.</summary>
    WeighsNothing,
}
