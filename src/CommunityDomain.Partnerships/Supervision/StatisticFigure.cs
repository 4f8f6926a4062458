namespace CommunityDomain.Partnerships;

/// <summary>A figure and every event that it counts.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Amount">How much.</param>
/// <param name="Events">The events that it counts, by aggregate and version.</param>
public sealed record StatisticFigure(StatisticKey Key, long Amount, ValueList<EventReference> Events);
