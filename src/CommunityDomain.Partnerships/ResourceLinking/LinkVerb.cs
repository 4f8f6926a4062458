namespace CommunityDomain.Partnerships;

/// <summary>What can be done with a proposal.</summary>
public enum LinkVerb
{
    /// <summary>Accept for one side.</summary>
    Accept,

    /// <summary>Decline for one side.</summary>
    Decline,

    /// <summary>Record that the time to answer is over.</summary>
    TimeOut,

    /// <summary>Record that it was delivered.</summary>
    Deliver,

    /// <summary>Record that a side did not come.</summary>
    ReportNoShow,

    /// <summary>Rate it.</summary>
    Rate,
}
