namespace CommunityDomain.Points;

/// <summary>Over what a cap on earning counts.</summary>
public enum EarningCapScope
{
    /// <summary>One activity.</summary>
    Activity = 0,

    /// <summary>One local day.</summary>
    Day = 1,

    /// <summary>One calendar month.</summary>
    Month = 2,
}
