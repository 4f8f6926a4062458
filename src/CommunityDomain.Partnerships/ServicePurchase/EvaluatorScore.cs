namespace CommunityDomain.Partnerships;

/// <summary>One evaluator's score for one bid and one quality criterion.</summary>
/// <param name="Bidder">The bidder.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">0 to 100.</param>
public sealed record EvaluatorScore(PartyId Bidder, string Criterion, decimal Score);
