using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Reads inspections' histories as statistics see them.</summary>
public static class InspectionFacts
{
    /// <summary>The facts of one inspection's events.</summary>
    /// <param name="community">Where it belongs.</param>
    /// <param name="scope">The scenario and mode in which the patrols are made.</param>
    /// <param name="history">Its events, all or some.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <returns>A fact for each event that counts.</returns>
    public static IEnumerable<StatisticFact> Of(
        CommunityId community, PartnershipScope scope, IEnumerable<EventEnvelope<InspectionEvent>> history, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        return FactOf.Each(history, Measure, community, scope, zone);
    }

    private static StatisticMeasure? Measure(InspectionEvent change) => change switch
    {
        InspectionEvent.Found => StatisticMeasure.Inspections,
        InspectionEvent.Noticed => StatisticMeasure.NoticesIssued,
        InspectionEvent.Reinspected { SetRight: true } => StatisticMeasure.InspectionsClosed,
        InspectionEvent.HandedOver => StatisticMeasure.InspectionsHandedOver,
        _ => null,
    };
}
