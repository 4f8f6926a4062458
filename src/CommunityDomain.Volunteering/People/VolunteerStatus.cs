namespace CommunityDomain.Volunteering;

/// <summary>Where a volunteer's registration stands.</summary>
public enum VolunteerStatus
{
    /// <summary>Registered (注册志愿者): can be asked.</summary>
    Registered,

    /// <summary>Not to be asked for the time being.</summary>
    Suspended,

    /// <summary>Left; his hours stay.</summary>
    Withdrawn,
}
