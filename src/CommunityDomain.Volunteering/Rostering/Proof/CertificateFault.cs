namespace CommunityDomain.Volunteering;

/// <summary>What is wrong with a certificate.</summary>
public enum CertificateFault
{
    /// <summary>It is about another problem. The default.</summary>
    OtherProblem,

    /// <summary>Its scale is not positive, or it has not one price for each shift, or a price out of range.</summary>
    Malformed,

    /// <summary>Its leaves don't cover all rosters.</summary>
    LeavesDoNotCover,

    /// <summary>Its objective is not the roster's.</summary>
    ObjectiveWrong,

    /// <summary>Its bound is below what its prices prove.</summary>
    BoundWrong,

    /// <summary>A volunteer's state graph is too large to check.</summary>
    TooLarge,
}
