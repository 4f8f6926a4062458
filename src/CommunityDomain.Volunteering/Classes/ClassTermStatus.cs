namespace CommunityDomain.Volunteering;

/// <summary>Where a term of classes stands.</summary>
public enum ClassTermStatus
{
    /// <summary>Wishes are gathered, to be allotted in a declared order (志愿填报).</summary>
    Gathering,

    /// <summary>Places that are left go to who comes first (先到先得).</summary>
    Open,

    /// <summary>Nobody enters or leaves any more.</summary>
    Closed,
}
