namespace CommunityDomain.Partnerships;

/// <summary>What a round looks for; always declared.</summary>
public enum MatchObjective
{
    /// <summary>The greatest sum of weights.</summary>
    MaximumWeight,

    /// <summary>The greatest number of units linked.</summary>
    MaximumCardinality,

    /// <summary>No demand and supply that both prefer each other to what they got.</summary>
    Stable,
}
