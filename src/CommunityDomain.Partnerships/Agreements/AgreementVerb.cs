namespace CommunityDomain.Partnerships;

/// <summary>What can be done with an agreement.</summary>
public enum AgreementVerb
{
    /// <summary>Write other terms; signatures given so far fall away.</summary>
    Revise,

    /// <summary>Sign for one party.</summary>
    Sign,

    /// <summary>Begin the term.</summary>
    TakeEffect,

    /// <summary>Record that an obligation is met.</summary>
    Discharge,

    /// <summary>Let it rest.</summary>
    Suspend,

    /// <summary>Go on after a rest.</summary>
    Resume,

    /// <summary>Ask a party to set something right by a date.</summary>
    OrderRemedy,

    /// <summary>Record that it was set right.</summary>
    AcceptRemedy,

    /// <summary>Change value, end or obligations, with everybody's consent.</summary>
    Amend,

    /// <summary>Ask everybody whether a party's successor may take its place.</summary>
    AskNovation,

    /// <summary>Consent to the successor; the last consent puts him in the place.</summary>
    ConsentToNovation,

    /// <summary>Refuse the successor.</summary>
    DeclineNovation,

    /// <summary>End it as agreed.</summary>
    Complete,

    /// <summary>End it before its time.</summary>
    Terminate,
}
