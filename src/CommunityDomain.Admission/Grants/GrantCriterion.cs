namespace CommunityDomain.Admission;

/// <summary>A criterion that judges score from 0 to 100.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its weight in percent; all weights sum to 100.</param>
public sealed record GrantCriterion(string Name, int Weight);
