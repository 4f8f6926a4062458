namespace CommunityDomain.Admission;

/// <summary>Where a partner application stands.</summary>
public enum ApplicationStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Submitted to the community.</summary>
    Submitted,

    /// <summary>The community looks whether everything is there.</summary>
    CompletenessCheck,

    /// <summary>Something is missing; the applicant has until a deadline.</summary>
    SupplementRequested,

    /// <summary>The subdistrict judges the rules.</summary>
    EligibilityReview,

    /// <summary>The community is asked for its opinion.</summary>
    CommunityOpinion,

    /// <summary>Shown to the public (公示), open to objection.</summary>
    PublicNotice,

    /// <summary>An objection (异议) is investigated.</summary>
    ObjectionInvestigation,

    /// <summary>Approved; the agreement is to be signed.</summary>
    Approved,

    /// <summary>The agreement lies ready to be signed.</summary>
    AgreementPending,

    /// <summary>An active partner came of it.</summary>
    Active,

    /// <summary>Refused, with reasons.</summary>
    Rejected,

    /// <summary>An appeal (申诉) against the refusal is pending.</summary>
    UnderAppeal,

    /// <summary>Taken back by the applicant.</summary>
    Withdrawn,

    /// <summary>A deadline passed without the step that it was set for.</summary>
    Lapsed,
}
