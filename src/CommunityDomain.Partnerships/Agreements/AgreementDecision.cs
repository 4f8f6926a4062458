namespace CommunityDomain.Partnerships;

/// <summary>What the matrix says of parties of one legal form in one mode and scenario.</summary>
public enum AgreementDecision
{
    /// <summary>They may agree.</summary>
    Allowed,

    /// <summary>They may agree when the cell's conditions are met.</summary>
    Conditional,

    /// <summary>They may not agree.</summary>
    Refused,
}
