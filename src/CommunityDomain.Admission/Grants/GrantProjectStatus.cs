namespace CommunityDomain.Admission;

/// <summary>Where a project of a grant round stands.</summary>
public enum GrantProjectStatus
{
    /// <summary>Handed in.</summary>
    Submitted,

    /// <summary>May not take part, for a stated reason.</summary>
    ScreenedOut,

    /// <summary>May take part.</summary>
    Eligible,

    /// <summary>On the shortlist.</summary>
    Shortlisted,

    /// <summary>Struck after an objection.</summary>
    Struck,

    /// <summary>Ranked, and not funded.</summary>
    Unfunded,

    /// <summary>Funded.</summary>
    Awarded,
}
