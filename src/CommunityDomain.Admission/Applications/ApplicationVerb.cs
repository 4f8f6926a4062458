namespace CommunityDomain.Admission;

/// <summary>What can be done with a partner application.</summary>
public enum ApplicationVerb
{
    /// <summary>Hand it in.</summary>
    Submit,

    /// <summary>Begin to look whether everything is there.</summary>
    BeginCheck,

    /// <summary>Ask for what is missing.</summary>
    RequestSupplement,

    /// <summary>Hand in what was missing.</summary>
    Supplement,

    /// <summary>Find it complete.</summary>
    FindComplete,

    /// <summary>Declare that somebody has to step back.</summary>
    DeclareInterest,

    /// <summary>Judge the rules and ask the community.</summary>
    Review,

    /// <summary>Record the community's opinion.</summary>
    RecordOpinion,

    /// <summary>Show it to the public.</summary>
    PublishNotice,

    /// <summary>Object to it.</summary>
    Object,

    /// <summary>Decide an objection.</summary>
    DecideObjection,

    /// <summary>Approve it.</summary>
    Approve,

    /// <summary>Lay the agreement ready.</summary>
    PrepareAgreement,

    /// <summary>Record the signed agreement: the partner begins.</summary>
    Activate,

    /// <summary>Refuse it.</summary>
    Refuse,

    /// <summary>Appeal against the refusal.</summary>
    Appeal,

    /// <summary>Decide the appeal.</summary>
    DecideAppeal,

    /// <summary>Take it back.</summary>
    Withdraw,

    /// <summary>Record that a deadline has passed.</summary>
    Lapse,
}
