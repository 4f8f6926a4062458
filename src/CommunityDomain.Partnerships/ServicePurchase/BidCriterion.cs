namespace CommunityDomain.Partnerships;

/// <summary>A criterion of the evaluation.</summary>
/// <param name="Name">Its name, once in a project.</param>
/// <param name="Kind">What it judges.</param>
/// <param name="Weight">Its weight; all weights come to 100 %.</param>
public sealed record BidCriterion(string Name, BidCriterionKind Kind, Percentage Weight);
