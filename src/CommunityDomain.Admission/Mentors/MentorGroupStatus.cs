namespace CommunityDomain.Admission;

/// <summary>Where a mentor group stands.</summary>
public enum MentorGroupStatus
{
    /// <summary>At work.</summary>
    Active,

    /// <summary>Dissolved.</summary>
    Dissolved,
}
