namespace CommunityDomain.Volunteering;

/// <summary>How many eligible volunteers a personal rule keeps from an open place; one volunteer counts under each rule that would be broken.</summary>
/// <param name="Kind">The kind of rule.</param>
/// <param name="Unit">What the limit counts, when it is one.</param>
/// <param name="Span">Over what time, when it is a limit.</param>
/// <param name="Volunteers">How many.</param>
public sealed record RuleObstacle(BreachKind Kind, LimitUnit? Unit, LimitSpan? Span, int Volunteers);
