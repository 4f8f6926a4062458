namespace CommunityDomain;

/// <summary>What an assessment comes to.</summary>
public enum AssessmentOutcome
{
    /// <summary>No mandatory rule is broken, and none lacks a fact.</summary>
    Passed,

    /// <summary>No mandatory rule is broken, but one at least lacks a fact.</summary>
    Incomplete,

    /// <summary>A mandatory rule is broken.</summary>
    Refused,
}
