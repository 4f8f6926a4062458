namespace CommunityDomain.Partnerships;

/// <summary>Why a bid does not count.</summary>
public enum DisqualificationGround
{
    /// <summary>The bidder's legal form may not contract.</summary>
    LegalForm,

    /// <summary>A serious violation in the last three years.</summary>
    Violation,

    /// <summary>The same responsible person as another bidder, or direct shareholding or management between them.</summary>
    Related,

    /// <summary>A price far below the others, not explained.</summary>
    AbnormalPrice,

    /// <summary>A price over the budget.</summary>
    OverBudget,

    /// <summary>A challenge against it was upheld.</summary>
    ChallengeUpheld,

    /// <summary>Another ground, given in words.</summary>
    Other,

    /// <summary>It won and did not sign.</summary>
    AwardDeclined,
}
