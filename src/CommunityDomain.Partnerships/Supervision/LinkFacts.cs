using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Reads the histories of proposals to link as statistics see them.</summary>
public static class LinkFacts
{
    /// <summary>The facts of one proposal's events.</summary>
    /// <param name="demand">What a verified demand says: the link counts where it is needed, in the demand's scenario and mode.</param>
    /// <param name="history">The proposal's events, all or some.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <returns>A fact for each event that counts.</returns>
    public static IEnumerable<StatisticFact> Of(EntryTerms demand, IEnumerable<EventEnvelope<LinkProposalEvent>> history, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        if (demand.Places.IsEmpty)
            throw new ArgumentException("A demand is needed somewhere.", nameof(demand));
        return FactOf.Each(history, Measure, demand.Places[0], demand.Scope, zone);
    }

    private static StatisticMeasure? Measure(LinkProposalEvent change) => change switch
    {
        LinkProposalEvent.Offered => StatisticMeasure.LinksOffered,
        LinkProposalEvent.Confirmed => StatisticMeasure.LinksConfirmed,
        LinkProposalEvent.Delivered => StatisticMeasure.LinksDelivered,
        LinkProposalEvent.Declined or LinkProposalEvent.TimedOut or LinkProposalEvent.NoShowReported => StatisticMeasure.LinksFailed,
        _ => null,
    };
}
