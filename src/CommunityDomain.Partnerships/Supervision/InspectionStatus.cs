namespace CommunityDomain.Partnerships;

/// <summary>Where an inspection stands.</summary>
public enum InspectionStatus
{
    /// <summary>Something was found.</summary>
    Found,

    /// <summary>Persuaded, in words, or guided to a set place.</summary>
    Persuaded,

    /// <summary>A rectification notice was issued jointly.</summary>
    Noticed,

    /// <summary>It was set right.</summary>
    Closed,

    /// <summary>It was handed over to the enforcement body.</summary>
    HandedOver,
}
