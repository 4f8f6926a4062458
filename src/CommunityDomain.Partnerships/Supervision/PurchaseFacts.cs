using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Reads purchase projects' histories as statistics see them.</summary>
public static class PurchaseFacts
{
    /// <summary>The facts of one project's events.</summary>
    /// <param name="terms">The terms under which it was planned: community and scenario never change.</param>
    /// <param name="history">Its events, all or some.</param>
    /// <param name="currency">The one currency in whose minor units money is counted.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <returns>A fact for each event that counts; an acceptance on the day on which it was accepted. Or <c>core.currency-mismatch</c>: amounts of
    /// two currencies have no sum.</returns>
    public static Result<ValueList<StatisticFact>> Of(
        PurchaseTerms terms, IEnumerable<EventEnvelope<PurchaseProjectEvent>> history, Currency currency, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        return new Refusals()
            .When(terms.Budget.Currency != currency, () => new CoreErrors.CurrencyMismatch(currency, terms.Budget.Currency))
            .Then(() => Result.Ok(history.Select(Fact).OfType<StatisticFact>().ToValueList()));

        StatisticFact? Fact(EventEnvelope<PurchaseProjectEvent> change)
        {
            return change.Event switch
            {
                PurchaseProjectEvent.Started => Counted(StatisticMeasure.Projects, 1),
                PurchaseProjectEvent.Settled => Counted(StatisticMeasure.ProjectsSettled, 1),
                PurchaseProjectEvent.ChallengeRaised => Counted(StatisticMeasure.Challenges, 1),
                PurchaseProjectEvent.DeliveryAccepted accepted =>
                    Counted(StatisticMeasure.Accepted, Minor(accepted.Acceptance.Amount)) with { On = accepted.Acceptance.AcceptedOn },
                PurchaseProjectEvent.Paid paid => Counted(StatisticMeasure.Paid, Minor(paid.Amount)),
                _ => null,
            };

            StatisticFact Counted(StatisticMeasure measure, long amount) =>
                FactOf.Event(change, new(terms.Community, terms.Scenario, PartnershipMode.ServicePurchase, measure), amount, zone);
        }
    }

    private static long Minor(Money money) => money.Currency.MinorDigits == 0 ? (long)money.Amount : (long)(money.Amount * 100);
}
