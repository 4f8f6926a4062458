namespace CommunityDomain.Volunteering;

/// <summary>A kind of personal rule that has its part in a clash.</summary>
/// <param name="Kind">The kind of rule: rest, a succession, a limit, or a row of days.</param>
/// <param name="Unit">What the limit counts, when it is one.</param>
/// <param name="Span">Over what time, when it is a limit.</param>
public readonly record struct ClashingRule(BreachKind Kind, LimitUnit? Unit = null, LimitSpan? Span = null);
