using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

public sealed class StatisticsReportTests
{
    private static readonly Instant AsOf = At(2024, 7, 1);

    // Days from 25 December 2023 to 5 July 2024: the quarters' edges are hit; one fact in four is recorded after the report.
    private static readonly Gen<StatisticFact> Facts =
        from community in Gen.Choose(1, 3)
        from scope in Gen.Choose(0, 24)
        from measure in Gen.Elements(StatisticMeasure.Paid, StatisticMeasure.Projects)
        from amount in Gen.Frequency([(8, Gen.Choose(1, 1_000_000)), (1, Gen.Choose(-1_000, -1))])
        from day in Gen.Choose(0, 193)
        from late in Gen.Choose(0, 3)
        select new StatisticFact(
            new(new((uint)community), (Scenario)(scope / 5), (PartnershipMode)(scope % 5), measure), amount, new LocalDate(2023, 12, 25).PlusDays(day),
            late == 0 ? AsOf + Duration.Epsilon : AsOf, default);

    private static StatisticsReport Month(IEnumerable<StatisticFact> facts, int month) =>
        StatisticsReport.Count(facts, new DateInterval(new(2024, month, 1), new LocalDate(2024, month, 1).PlusMonths(1).PlusDays(-1)), AsOf).Value;

    [Property]
    public Property A_quarter_is_the_sum_of_its_months_is_the_sum_of_its_events() => Prop.ForAll(
        Arb.From(Facts.ListOf()),
        drawn =>
        {
            var facts = drawn.Select((fact, i) => fact with { Event = new((UInt128)(uint)i, 1) }).ToList();
            var period = new DateInterval(new(2024, 1, 1), new(2024, 3, 31));

            var quarter = StatisticsReport.Count(facts, period, AsOf).Value;
            var sum = StatisticsReport.Sum([Month(facts, 1), Month(facts, 2), Month(facts, 3)]).Value;

            Assert.Equal(quarter.Period, sum.Period);
            Assert.Equal(quarter.Figures.ToArray(), sum.Figures.ToArray());
            foreach (var figure in quarter.Figures)
            {
                var counted = facts.Where(fact => fact.Key == figure.Key && figure.Events.Contains(fact.Event)).ToList();
                Assert.Equal(figure.Amount, counted.Sum(fact => fact.Amount));
                Assert.All(counted, fact => Assert.True(period.Contains(fact.On) && fact.RecordedAt <= AsOf));
            }
            Assert.Equal(
                facts.Where(fact => period.Contains(fact.On) && fact.RecordedAt <= AsOf && fact.Key.Measure == StatisticMeasure.Paid).Sum(fact => fact.Amount),
                quarter.Total(StatisticMeasure.Paid));
            Assert.Equal(facts.Count(fact => period.Contains(fact.On) && fact.RecordedAt <= AsOf), quarter.Figures.ToArray().Sum(one => one.Events.Count));
        });

    [Fact]
    public void Count_refuses_an_event_twice_and_sum_refuses_gaps()
    {
        var fact = new StatisticFact(new(new(1), default, default, default), 1, new(2024, 1, 31), AsOf, new(7, 1));

        Assert.Equal(
            ["core.duplicate-id"],
            StatisticsReport.Count([fact, fact], new DateInterval(new(2024, 1, 1), new(2024, 1, 31)), AsOf).Codes());
        Assert.Equal(["partnerships.periods-do-not-join"], StatisticsReport.Sum([Month([fact], 1), Month([fact], 3)]).Codes());
        Assert.Equal(["core.empty"], StatisticsReport.Sum([]).Codes());
        var later = StatisticsReport.Count([fact], new DateInterval(new(2024, 2, 1), new(2024, 2, 29)), AsOf + Duration.Epsilon).Value;
        Assert.Equal(["partnerships.periods-do-not-join"], StatisticsReport.Sum([Month([fact], 1), later]).Codes());
        Assert.Equal(
            ["core.overflow"],
            StatisticsReport.Count(
                [fact with { Amount = long.MaxValue }, fact with { Event = new(8, 1) }], new DateInterval(new(2024, 1, 1), new(2024, 1, 31)), AsOf).Codes());
    }

    [Theory]
    [InlineData(long.MaxValue, 0, true)]
    [InlineData(long.MaxValue, 1, false)]
    [InlineData(long.MinValue, 0, true)]
    [InlineData(long.MinValue, -1, false)]
    public void Amounts_are_counted_to_the_last_that_fits(long amount, long more, bool fits)
    {
        var fact = new StatisticFact(new(new(1), default, default, default), amount, new(2024, 1, 31), AsOf, new(7, 1));
        var next = fact with { Amount = more, On = new(2024, 2, 1), Event = new(8, 1) };
        string[] expected = fits ? [] : ["core.overflow"];

        Assert.Equal(expected, StatisticsReport.Count([fact, next], new DateInterval(new(2024, 1, 1), new(2024, 2, 29)), AsOf).Codes());
        Assert.Equal(expected, StatisticsReport.Sum([Month([fact, next], 1), Month([fact, next], 2)]).Codes());
    }

    // Regression: two months counted one event under two days, and their sum counted it twice where the quarter refuses it.
    [Fact]
    public void A_sum_refuses_an_event_that_two_of_its_parts_count()
    {
        var fact = new StatisticFact(new(new(1), default, default, default), 1, new(2024, 1, 31), AsOf, new(7, 1));
        StatisticFact[] facts = [fact, fact with { On = new(2024, 2, 1) }];

        Assert.Equal(["core.duplicate-id"], StatisticsReport.Count(facts, new DateInterval(new(2024, 1, 1), new(2024, 2, 29)), AsOf).Codes());
        Assert.Equal(["core.duplicate-id"], StatisticsReport.Sum([Month(facts, 1), Month(facts, 2)]).Codes());
        // One event may count for two measures.
        facts[1] = facts[1] with { Key = fact.Key with { Measure = StatisticMeasure.Paid } };
        Assert.Empty(StatisticsReport.Sum([Month(facts, 1), Month(facts, 2)]).Codes());
    }

    // Regression: each figure fitted and their total did not, which was thrown when somebody asked for it.
    [Theory]
    [InlineData(long.MaxValue, 0, true)]
    [InlineData(long.MaxValue, 1, false)]
    public void A_total_fits_whenever_there_is_a_report(long amount, long more, bool fits)
    {
        var fact = new StatisticFact(new(new(1), default, default, StatisticMeasure.Paid), amount, new(2024, 1, 31), AsOf, new(7, 1));
        var next = new StatisticFact(fact.Key with { Community = new(2) }, more, new(2024, 2, 1), AsOf, new(8, 1));
        string[] expected = fits ? [] : ["core.overflow"];

        var report = StatisticsReport.Count([fact, next], new DateInterval(new(2024, 1, 1), new(2024, 2, 29)), AsOf);
        Assert.Equal(expected, report.Codes());
        Assert.Equal(fits ? amount : 0, report.ValueOrDefault?.Total(StatisticMeasure.Paid) ?? 0);
        Assert.Equal(expected, StatisticsReport.Sum([Month([fact, next], 1), Month([fact, next], 2)]).Codes());
    }

    [Fact]
    public void A_town_is_the_sum_of_its_communities_and_the_city_of_its_towns()
    {
        CommunityId city = new(1), town = new(2), other = new(3), first = new(4), second = new(5), elsewhere = new(6);
        var tree = CommunityTree.Create([
            Place(city, CommunityLevel.City, null), Place(town, CommunityLevel.TownOrSubdistrict, city), Place(other, CommunityLevel.TownOrSubdistrict, city),
            Place(first, CommunityLevel.Community, town), Place(second, CommunityLevel.Community, town), Place(elsewhere, CommunityLevel.Community, other),
        ]).Value;
        var facts = new[] { town, first, second, elsewhere }.Select((place, i) => new StatisticFact(
            new(place, default, default, StatisticMeasure.Paid), 1L << i, new(2024, 1, 31), AsOf, new((UInt128)(uint)(10 + i), 1))).ToList();
        var report = Month(facts, 1);
        long Paid(CommunityId place) => report.Within(place, tree).Value.Total(StatisticMeasure.Paid);

        Assert.Equal([15L, 7L, 8L, 2L, 4L, 8L], new[] { city, town, other, first, second, elsewhere }.Select(Paid));
        var inTown = report.Within(town, tree).Value;
        Assert.Equal((report.Period, report.AsOf), (inTown.Period, inTown.AsOf));
        Assert.Equal(report.Figures[1], inTown.Of(report.Figures[1].Key));
        Assert.Equal(["core.unknown-community"], report.Within(new(99), tree).Codes());
        Assert.Equal(["core.unknown-community"], Month([facts[0] with { Key = facts[0].Key with { Community = new(98) } }], 1).Within(town, tree).Codes());

        static Community Place(CommunityId id, CommunityLevel level, CommunityId? parent) => new(id, "a place", level, parent);
    }

    [Fact]
    public void Agreements_are_counted_by_their_events_and_each_figure_traces_back()
    {
        var terms = AgreementBuilder.Terms(PartnershipMode.ResourceLinking, Scenario.Services, LegalForm.Enterprise);
        var agreement = AgreementBuilder.InForce(new(1), terms, Shanghai, Officer);
        agreement = agreement.Discharge(agreement.State.Obligations[0].Id, "report", Officer, At(2024, 6, 10)).Value
            .Terminate(TerminationGround.Consent, "moved", Officer, At(2024, 6, 11)).Value;

        var report = StatisticsReport.Count(
            AgreementFacts.Of(agreement.Terms, agreement.Changes, Shanghai), new DateInterval(new(2024, 1, 1), new(2024, 12, 31)), AsOf).Value;

        Assert.Equal(4, report.Figures.Length);
        var key = new StatisticKey(terms.Community, Scenario.Services, PartnershipMode.ResourceLinking, StatisticMeasure.ObligationsMet);
        var reference = Assert.Single(report.Of(key).Events);
        Assert.IsType<AgreementEvent.ObligationDischarged>(agreement.Changes[(int)reference.Version - 1].Event);
        Assert.Equal(0, report.Of(key with { Measure = StatisticMeasure.Paid }).Amount);
    }
}
