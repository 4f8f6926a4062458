namespace CommunityDomain.Points;

/// <summary>Over what a limit per person counts, by local date.</summary>
public enum LimitPeriod
{
    /// <summary>For ever.</summary>
    Ever = 0,

    /// <summary>A calendar year.</summary>
    Year = 1,

    /// <summary>A calendar quarter.</summary>
    Quarter = 2,

    /// <summary>A calendar month.</summary>
    Month = 3,
}
