namespace CommunityDomain.Volunteering;

/// <summary>What would fill an open place without emptying another: who takes what, who gives up what, and what exception it needs, if any.</summary>
/// <param name="Takes">The assignments that are new.</param>
/// <param name="GivesUp">The assignments that end; each of these places is taken by another.</param>
/// <param name="Relaxation">The exception that the one who takes the open place needs; <c>null</c> when rules allow it all.</param>
/// <param name="Cost">What the objective loses; negative when it gains.</param>
public sealed record PlaceRemedy(ValueList<RosterAssignment> Takes, ValueList<RosterAssignment> GivesUp, RuleRelaxation? Relaxation, long Cost);
