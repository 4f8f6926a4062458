namespace CommunityDomain.Partnerships;

/// <summary>Where a complaint stands.</summary>
public enum ComplaintStatus
{
    /// <summary>Received; whether it is taken up is not decided.</summary>
    Received,

    /// <summary>Taken up; an answer is due.</summary>
    Accepted,

    /// <summary>Not taken up, with a reason.</summary>
    Declined,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>The complainant is not content; the next level answers.</summary>
    Escalated,

    /// <summary>Closed.</summary>
    Closed,
}
