namespace CommunityDomain.Partnerships;

/// <summary>An indicator of an evaluation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its weight; all weights come to 100 %.</param>
/// <param name="Score">What was reached, 0 to 100.</param>
public sealed record EvaluationIndicator(string Name, Percentage Weight, decimal Score);
