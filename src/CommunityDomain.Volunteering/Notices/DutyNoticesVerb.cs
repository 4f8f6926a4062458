namespace CommunityDomain.Volunteering;

/// <summary>What can be done with the notices of a volunteer.</summary>
public enum DutyNoticesVerb
{
    /// <summary>Tell him of his places.</summary>
    Tell,

    /// <summary>Remind him, and report places that he did not confirm.</summary>
    Remind,

    /// <summary>Send nothing any more.</summary>
    Close,
}
