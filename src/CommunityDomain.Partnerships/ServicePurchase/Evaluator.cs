namespace CommunityDomain.Partnerships;

/// <summary>An evaluator and his scores.</summary>
/// <param name="Person">The evaluator, by pseudonym.</param>
/// <param name="Interests">The bidders with whom he has or had within three years employment, shares, kin or another interest.</param>
/// <param name="Scores">A score for each bid and quality criterion.</param>
public sealed record Evaluator(PersonId Person, ValueList<PartyId> Interests, ValueList<EvaluatorScore> Scores);
