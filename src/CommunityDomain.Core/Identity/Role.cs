namespace CommunityDomain;

/// <summary>In what role somebody acts. Roles are the host's to grant; the law's own limits on them are the domain's to keep.</summary>
/// <param name="Code">The stable code, lower case. The <c>default</c> has none and is refused by every verb.</param>
public readonly record struct Role(string Code)
{
    /// <summary>Somebody who applies for himself or for a party that he is in charge of.</summary>
    public static Role Applicant => new("applicant");

    /// <summary>A worker of the residents' committee.</summary>
    public static Role CommunityOfficer => new("community-officer");

    /// <summary>An officer of the town or subdistrict (街道 / 乡镇).</summary>
    public static Role SubdistrictOfficer => new("subdistrict-officer");

    /// <summary>Somebody who acts for an admitted partner.</summary>
    public static Role Partner => new("partner");

    /// <summary>Somebody who acts for a merchant or another sponsor.</summary>
    public static Role Sponsor => new("sponsor");

    /// <summary>A volunteer who acts for himself.</summary>
    public static Role Volunteer => new("volunteer");

    /// <summary>Somebody who organises an activity and attests service.</summary>
    public static Role Organiser => new("organiser");

    /// <summary>A resident who acts for himself.</summary>
    public static Role Resident => new("resident");

    /// <summary>The passing of time: what happens because an instant has come.</summary>
    public static Role Clock => new("clock");

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
