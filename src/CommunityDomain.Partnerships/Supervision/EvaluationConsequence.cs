namespace CommunityDomain.Partnerships;

/// <summary>What follows from a grade.</summary>
public enum EvaluationConsequence
{
    /// <summary>The agreement is not renewed.</summary>
    NotRenewed,

    /// <summary>Improve within a set time.</summary>
    Improve,

    /// <summary>Go on.</summary>
    Continue,

    /// <summary>Go on, and its practice is put forward for promotion.</summary>
    PromotePractice,
}
