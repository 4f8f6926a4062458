namespace CommunityDomain.Admission;

/// <summary>What can be done with a recruitment call.</summary>
public enum CallVerb
{
    /// <summary>Make it public.</summary>
    Publish,

    /// <summary>Extend or clarify it.</summary>
    Amend,

    /// <summary>Stop taking applications.</summary>
    Close,

    /// <summary>Give a seat to an approved application.</summary>
    Fill,

    /// <summary>Take back the seat of an application that came to nothing.</summary>
    Release,

    /// <summary>Record that every application is decided.</summary>
    Conclude,

    /// <summary>Withdraw it.</summary>
    Cancel,
}
