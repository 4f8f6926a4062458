namespace CommunityDomain.Partnerships;

/// <summary>The grade of a partnership.</summary>
public enum EvaluationGrade
{
    /// <summary>Below the least that passes.</summary>
    Failed,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Outstanding.</summary>
    Outstanding,
}
