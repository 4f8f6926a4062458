namespace CommunityDomain.Points;

/// <summary>What makes a service worth more than its time.</summary>
[Flags]
public enum ServiceTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>On a public holiday.</summary>
    Holiday = 1,

    /// <summary>At night.</summary>
    Night = 2,

    /// <summary>It needed a qualification, which he has.</summary>
    Qualified = 4,

    /// <summary>A hard post, as the organiser declared it beforehand.</summary>
    Hardship = 8,
}
