using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Reads complaints' histories as statistics see them.</summary>
public static class ComplaintFacts
{
    /// <summary>The facts of one complaint's events.</summary>
    /// <param name="community">Where it belongs.</param>
    /// <param name="scope">The scenario and mode of what it is about.</param>
    /// <param name="history">Its events, all or some.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <returns>A fact for each event that counts.</returns>
    public static IEnumerable<StatisticFact> Of(
        CommunityId community, PartnershipScope scope, IEnumerable<EventEnvelope<ComplaintEvent>> history, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        return FactOf.Each(history, Measure, community, scope, zone);
    }

    private static StatisticMeasure? Measure(ComplaintEvent change) => change switch
    {
        ComplaintEvent.Received => StatisticMeasure.Complaints,
        ComplaintEvent.Closed or ComplaintEvent.Declined => StatisticMeasure.ComplaintsClosed,
        _ => null,
    };
}
