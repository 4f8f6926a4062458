using NodaTime;

namespace CommunityDomain.Partnerships;

// An event as a fact that happened when it was recorded.
internal static class FactOf
{
    public static StatisticFact Event<TEvent>(EventEnvelope<TEvent> change, StatisticKey key, long amount, DateTimeZone zone)
        where TEvent : DomainEvent =>
        new(key, amount, change.At.InZone(zone).Date, change.At, new EventReference(change.AggregateId, change.Version));

    // One for each event whose measure is counted.
    public static IEnumerable<StatisticFact> Each<TEvent>(
        IEnumerable<EventEnvelope<TEvent>> history, Func<TEvent, StatisticMeasure?> measure, CommunityId community, PartnershipScope scope,
        DateTimeZone zone)
        where TEvent : DomainEvent
    {
        foreach (var change in history)
        {
            if (measure(change.Event) is { } counted)
                yield return Event(change, new(community, scope.Scenario, scope.Mode, counted), 1, zone);
        }
    }
}
