using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Histories of every kind as statistics see them: what each event counts for, and a quarter = Σ months = Σ events for each kind.</summary>
public sealed class FactsTests
{
    private static readonly DateInterval Quarter = new(new(2024, 4, 1), new(2024, 6, 30));
    private static readonly Instant AsOf = At(2024, 7, 1);
    private static readonly CommunityId Place = new(0x31);
    private static readonly PartnershipScope Scope = new(Scenario.Safety, PartnershipMode.ResourceLinking);
    private static readonly AgreementTerms Agreed =
        CommunityDomain.Testing.AgreementBuilder.Terms(PartnershipMode.CoCreation, Scenario.Services, LegalForm.Enterprise) with { Community = Place };
    private static readonly PurchaseTerms Bought = PurchaseExample.Terms(ProcurementRegime.Tender, 1_000_000) with { Community = Place };
    private static readonly EntryTerms Wanted = new(
        EntrySide.Demand, new(1), Scope, "a reading hour", "reading", [Place, new(0x32)], At(2024, 5, 1), At(2024, 5, 2), 3, [], [], At(2024, 6, 1));

    private static DeliveryAcceptance Accepted(decimal amount, LocalDate on) => new(on, 1, Percent(100), Yuan(0), Yuan(amount), "record");

    // Each event of each kind, with the measure that it counts for; none for the others.
    private static readonly (AgreementEvent Event, StatisticMeasure? Counts)[] OfAgreements =
    [
        (new AgreementEvent.Concluded(), StatisticMeasure.AgreementsConcluded), (new AgreementEvent.TookEffect(), StatisticMeasure.AgreementsBegun),
        (new AgreementEvent.Completed(), StatisticMeasure.AgreementsEnded),
        (new AgreementEvent.Terminated(TerminationGround.Breach, "no report"), StatisticMeasure.AgreementsEnded),
        (new AgreementEvent.RemedyOrdered(new(new(1), "thin", new(2024, 5, 1))), StatisticMeasure.RemediesOrdered),
        (new AgreementEvent.Signed(new(1)), null), (new AgreementEvent.RemedyAccepted("seen"), null),
        (new AgreementEvent.ObligationDischarged(new(1), "report"), StatisticMeasure.ObligationsMet),
    ];

    private static readonly (PurchaseProjectEvent Event, StatisticMeasure? Counts)[] OfPurchases =
    [
        (new PurchaseProjectEvent.BiddingOpened(), null), (new PurchaseProjectEvent.Started(), StatisticMeasure.Projects),
        (new PurchaseProjectEvent.Settled(), StatisticMeasure.ProjectsSettled),
        (new PurchaseProjectEvent.ChallengeRaised(new(1), "scores", true), StatisticMeasure.Challenges),
        (new PurchaseProjectEvent.DeliveryAccepted(1, Accepted(1_234.56m, new(2024, 5, 31))), StatisticMeasure.Accepted),
        (new PurchaseProjectEvent.Paid(Yuan(0.01m), "transfer"), StatisticMeasure.Paid), (new PurchaseProjectEvent.Terminated("gone"), null),
    ];

    private static readonly (LinkProposalEvent Event, StatisticMeasure? Counts)[] OfLinks =
    [
        (new LinkProposalEvent.Offered(new(1), new(2), 3, MatchObjective.Stable, AsOf), StatisticMeasure.LinksOffered),
        (new LinkProposalEvent.Accepted(EntrySide.Demand), null), (new LinkProposalEvent.Confirmed(), StatisticMeasure.LinksConfirmed),
        (new LinkProposalEvent.Delivered("photograph"), StatisticMeasure.LinksDelivered),
        (new LinkProposalEvent.Declined(EntrySide.Supply, "full"), StatisticMeasure.LinksFailed), (new LinkProposalEvent.TimedOut(), StatisticMeasure.LinksFailed),
        (new LinkProposalEvent.NoShowReported(EntrySide.Supply), StatisticMeasure.LinksFailed),
        (new LinkProposalEvent.Rated(new(5, "kind")), null),
    ];

    private static readonly (ComplaintEvent Event, StatisticMeasure? Counts)[] OfComplaints =
    [
        (new ComplaintEvent.Received(Place, 1, "late", ComplaintDeadlines.Default), StatisticMeasure.Complaints),
        (new ComplaintEvent.Accepted(new(1)), null), (new ComplaintEvent.Answered("soon"), null),
        (new ComplaintEvent.Declined("not ours"), StatisticMeasure.ComplaintsClosed), (new ComplaintEvent.Closed("done"), StatisticMeasure.ComplaintsClosed),
    ];

    private static readonly (InspectionEvent Event, StatisticMeasure? Counts)[] OfInspections =
    [
        (new InspectionEvent.Found(Place, new(1), "a stall"), StatisticMeasure.Inspections),
        (new InspectionEvent.Persuaded(PersuasionKind.SetPlace, "the gate"), null), (new InspectionEvent.Reinspected(false, "photograph"), null),
        (new InspectionEvent.Reinspected(true, "photograph"), StatisticMeasure.InspectionsClosed),
        (new InspectionEvent.Noticed(new([new(1), new(2)], new(2), "clear", new(2024, 5, 1))), StatisticMeasure.NoticesIssued),
        (new InspectionEvent.HandedOver(new(2), "not set right"), StatisticMeasure.InspectionsHandedOver),
    ];

    public static TheoryData<int, int> Cells
    {
        get
        {
            var cells = new TheoryData<int, int>();
            foreach (var (kind, count) in ((int[])[OfAgreements.Length, OfPurchases.Length, OfLinks.Length, OfComplaints.Length, OfInspections.Length]).Index())
            {
                for (var number = 0; number < count; number++)
                    cells.Add(kind, number);
            }
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Each_event_counts_for_its_measure_or_for_nothing(int kind, int number)
    {
        var at = At(2024, 6, 30, 23);
        var (facts, measure) = Facts(kind, [(number, at)]);

        if (measure[0] is not { } counted)
        {
            Assert.Empty(facts);
            return;
        }
        var fact = Assert.Single(facts);
        Assert.Equal(Key(kind, counted), fact.Key);
        Assert.Equal(counted switch { StatisticMeasure.Accepted => 123_456, StatisticMeasure.Paid => 1, _ => 1 }, fact.Amount);
        // An acceptance counts on its day, whatever the day of its record; everything else on the day by the clock of the place.
        Assert.Equal(counted == StatisticMeasure.Accepted ? new(2024, 5, 31) : new LocalDate(2024, 6, 30), fact.On);
        Assert.Equal((at, new EventReference((UInt128)(uint)(100 + kind), 1)), (fact.RecordedAt, fact.Event));
    }

    // From 27 March to 4 July: the quarter's edges and its months' are hit; what is recorded after the report is not in it.
    [Property]
    public Property A_quarter_is_the_sum_of_its_months_and_of_its_events_for_every_kind() => Prop.ForAll(
        Arb.From(
            from kind in Gen.Choose(0, 4)
            from draws in Gen.Zip(Gen.Choose(0, 1000), Gen.Choose(0, 100 * 24)).ListOf()
            select (Kind: kind, Draws: draws)),
        drawn =>
        {
            var events = drawn.Draws.Select(one => (one.Item1, At(2024, 3, 27, 0) + Duration.FromHours(one.Item2))).ToList();
            var (facts, measures) = Facts(drawn.Kind, events);
            StatisticsReport Count(DateInterval period) => StatisticsReport.Count(facts, period, AsOf).Value;

            var quarter = Count(Quarter);
            var months = new[] { 4, 5, 6 }.Select(month => Count(new(new(2024, month, 1), new LocalDate(2024, month, 1).PlusMonths(1).PlusDays(-1))));

            Assert.Equal(quarter.Figures.ToArray(), StatisticsReport.Sum([.. months]).Value.Figures.ToArray());
            // Counted again from the events, without the facts: by the clock of Shanghai the quarter ends when the report is made.
            foreach (var measure in Enum.GetValues<StatisticMeasure>().Where(one => one != StatisticMeasure.Accepted))
            {
                var byHand = events.Where((one, i) => measures[i] == measure && one.Item2 >= At(2024, 4, 1, 0) && one.Item2 < At(2024, 7, 1, 0)).Count();
                Assert.Equal(byHand, quarter.Of(Key(drawn.Kind, measure)).Amount);
                Assert.Equal(byHand, quarter.Of(Key(drawn.Kind, measure)).Events.Count);
            }
            // All were accepted on 31 May, and count as soon as they are recorded.
            var accepted = events.Where((one, i) => measures[i] == StatisticMeasure.Accepted && one.Item2 <= AsOf).Count();
            Assert.Equal(123_456L * accepted, quarter.Of(Key(drawn.Kind, StatisticMeasure.Accepted)).Amount);
        });

    [Fact]
    public void Amounts_of_two_currencies_have_no_sum() => Assert.Equal(
        ["core.currency-mismatch"], PurchaseFacts.Of(Bought, [], Currency.Create("USD").Value, Shanghai).Codes());

    [Fact]
    public void Currencies_without_minor_digits_count_whole_units()
    {
        var yen = Currency.Create("JPY").Value;
        var terms = Bought with { Budget = Money.Create(1_000, yen).Value };
        var paid = Envelope<PurchaseProjectEvent>(1, 0, new PurchaseProjectEvent.Paid(Money.Create(700, yen).Value, "transfer"), AsOf);

        Assert.Equal(700, Assert.Single(PurchaseFacts.Of(terms, [paid], yen, Shanghai).Value).Amount);
    }

    private static StatisticKey Key(int kind, StatisticMeasure measure) => kind switch
    {
        0 => new(Place, Scenario.Services, PartnershipMode.CoCreation, measure),
        1 => new(Place, Scenario.Governance, PartnershipMode.ServicePurchase, measure),
        _ => new(Place, Scope.Scenario, Scope.Mode, measure),
    };

    private static (List<StatisticFact> Facts, StatisticMeasure?[] Measures) Facts(int kind, IReadOnlyList<(int Draw, Instant At)> events)
    {
        return kind switch
        {
            0 => Read(OfAgreements, history => AgreementFacts.Of(Agreed, history, Shanghai)),
            1 => Read(OfPurchases, history => PurchaseFacts.Of(Bought, history, Currency.Yuan, Shanghai).Value),
            2 => Read(OfLinks, history => LinkFacts.Of(Wanted, history, Shanghai)),
            3 => Read(OfComplaints, history => ComplaintFacts.Of(Place, Scope, history, Shanghai)),
            _ => Read(OfInspections, history => InspectionFacts.Of(Place, Scope, history, Shanghai)),
        };

        (List<StatisticFact>, StatisticMeasure?[]) Read<TEvent>(
            (TEvent Event, StatisticMeasure? Counts)[] palette, Func<IEnumerable<EventEnvelope<TEvent>>, IEnumerable<StatisticFact>> of)
            where TEvent : DomainEvent
        {
            var drawn = events.Select(one => palette[one.Draw % palette.Length]).ToList();
            return ([.. of(drawn.Select((one, i) => Envelope(kind, i, one.Event, events[i].At)))], [.. drawn.Select(one => one.Counts)]);
        }
    }

    private static EventEnvelope<TEvent> Envelope<TEvent>(int kind, int number, TEvent change, Instant at)
        where TEvent : DomainEvent => new((UInt128)(uint)(100 + kind), number + 1, at, Officer, change);
}
