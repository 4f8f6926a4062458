namespace CommunityDomain.Volunteering;

/// <summary>What service in an activity is. Only volunteering makes hours and points.</summary>
public enum ServiceNature
{
    /// <summary>Unpaid and of free will (志愿服务).</summary>
    Volunteer,

    /// <summary>Part of somebody's office or work (履职): teachers in an after-school class, officials on an inspection.</summary>
    Duty,

    /// <summary>Paid (有偿服务).</summary>
    Paid,
}
