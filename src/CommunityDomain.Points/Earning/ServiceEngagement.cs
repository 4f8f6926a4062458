namespace CommunityDomain.Points;

/// <summary>On what terms somebody served. Only volunteering earns.</summary>
public enum ServiceEngagement
{
    /// <summary>Unpaid and of free will (志愿服务).</summary>
    Volunteer = 0,

    /// <summary>Part of somebody's office or work (履职).</summary>
    Duty = 1,

    /// <summary>Paid (有偿服务).</summary>
    Paid = 2,
}
