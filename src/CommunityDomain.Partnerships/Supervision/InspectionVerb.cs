namespace CommunityDomain.Partnerships;

/// <summary>What can be done with an inspection.</summary>
public enum InspectionVerb
{
    /// <summary>Persuade, or guide to a set place.</summary>
    Persuade,

    /// <summary>Issue a rectification notice, jointly with the enforcement body.</summary>
    IssueNotice,

    /// <summary>Look again.</summary>
    Reinspect,

    /// <summary>Hand over to the enforcement body.</summary>
    HandOver,
}
