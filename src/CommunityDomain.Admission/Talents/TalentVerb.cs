namespace CommunityDomain.Admission;

/// <summary>What can be done with a talent listing.</summary>
public enum TalentVerb
{
    /// <summary>Change the qualifications.</summary>
    Qualify,

    /// <summary>Change what may be published.</summary>
    ChangeConsent,

    /// <summary>Put the person forward.</summary>
    Nominate,

    /// <summary>Record how the selection ended.</summary>
    RecordSelection,

    /// <summary>Take the person off the roll.</summary>
    Withdraw,
}
