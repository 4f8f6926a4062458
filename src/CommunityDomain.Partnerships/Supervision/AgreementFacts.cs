using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Reads agreements' histories as statistics see them.</summary>
public static class AgreementFacts
{
    /// <summary>The facts of one agreement's events.</summary>
    /// <param name="terms">The terms under which it stands: community, scenario and mode never change.</param>
    /// <param name="history">Its events, all or some.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <returns>A fact for each event that counts.</returns>
    public static IEnumerable<StatisticFact> Of(
        AgreementTerms terms, IEnumerable<EventEnvelope<AgreementEvent>> history, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        return FactOf.Each(history, Measure, terms.Community, new PartnershipScope(terms.Scenario, terms.Mode), zone);
    }

    private static StatisticMeasure? Measure(AgreementEvent change) => change switch
    {
        AgreementEvent.Concluded => StatisticMeasure.AgreementsConcluded,
        AgreementEvent.TookEffect => StatisticMeasure.AgreementsBegun,
        AgreementEvent.Completed or AgreementEvent.Terminated => StatisticMeasure.AgreementsEnded,
        AgreementEvent.ObligationDischarged => StatisticMeasure.ObligationsMet,
        AgreementEvent.RemedyOrdered => StatisticMeasure.RemediesOrdered,
        _ => null,
    };
}
