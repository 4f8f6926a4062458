namespace CommunityDomain;

/// <summary>What became of a row of an import.</summary>
public enum ImportOutcome
{
    /// <summary>It gives something new.</summary>
    Imported,

    /// <summary>An earlier import gave the same; nothing is done.</summary>
    Unchanged,

    /// <summary>It is refused; the errors say why.</summary>
    Refused,
}
