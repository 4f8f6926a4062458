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
        foreach (var change in history)
        {
            StatisticMeasure? measure = change.Event switch
            {
                AgreementEvent.Concluded => StatisticMeasure.AgreementsConcluded,
                AgreementEvent.TookEffect => StatisticMeasure.AgreementsBegun,
                AgreementEvent.Completed or AgreementEvent.Terminated => StatisticMeasure.AgreementsEnded,
                AgreementEvent.ObligationDischarged => StatisticMeasure.ObligationsMet,
                AgreementEvent.RemedyOrdered => StatisticMeasure.RemediesOrdered,
                _ => null,
            };
            if (measure is { } counted)
            {
                yield return new StatisticFact(
                    new StatisticKey(terms.Community, terms.Scenario, terms.Mode, counted), 1, change.At.InZone(zone).Date, change.At,
                    new EventReference(change.AggregateId, change.Version));
            }
        }
    }
}
