namespace CommunityDomain.Admission;

/// <summary>What can be done with a community partner.</summary>
public enum PartnerVerb
{
    /// <summary>Admit it to more scopes.</summary>
    Extend,

    /// <summary>Renew its term.</summary>
    Renew,

    /// <summary>Change its legal form.</summary>
    Convert,

    /// <summary>Watch it for a time.</summary>
    PutOnProbation,

    /// <summary>End the probation well.</summary>
    PassProbation,

    /// <summary>Give it no new work.</summary>
    Suspend,

    /// <summary>Give it work again.</summary>
    Reinstate,

    /// <summary>Announce that it may be sent away.</summary>
    NotifyTermination,

    /// <summary>Hear it.</summary>
    HoldHearing,

    /// <summary>Drop the termination.</summary>
    DropTermination,

    /// <summary>Send it away.</summary>
    Terminate,

    /// <summary>Begin to leave.</summary>
    BeginExit,

    /// <summary>Leave, with everything settled.</summary>
    SettleExit,
}
