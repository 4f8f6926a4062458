namespace CommunityDomain;

/// <summary>What a rule's parameters rest on.</summary>
public enum BasisKind
{
    /// <summary>A law or regulation in force: a rule on it can't be waived unless it says so itself.</summary>
    Statute,

    /// <summary>A published practice of some city: a host may replace it.</summary>
    Practice,

    /// <summary>Ours, with the reason given: a host may replace it.</summary>
    Design,
}
