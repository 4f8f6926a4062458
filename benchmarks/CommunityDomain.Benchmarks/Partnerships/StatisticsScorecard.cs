using CommunityDomain.Partnerships;
using NodaTime;

namespace CommunityDomain.Benchmarks.Partnerships;

/// <summary>Statistics of a city: 4,387 partners, a year of events each, counted by community, scenario, mode and measure with their traces.</summary>
public sealed class StatisticsScorecard : IScorecard
{
    private const int EventsEach = 60, Communities = 400;

    public string Area => "partnerships";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var facts = Facts(run.Volume(4_387, 400));
        var year = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        StatisticsReport? report = null;
        var took = Timing.BestOnOneCore(run.Volume(3, 1), () => report = StatisticsReport.Count(facts, year, Instant.MaxValue).Value);
        yield return new("partnerships.statistics.year.seconds", took.TotalSeconds, "s", Target.AtMost(1));

        var traced = 0L;
        foreach (var figure in report!.Figures)
            traced += figure.Events.Count;
        yield return new("partnerships.statistics.untraced", facts.Length - traced, "events", Target.AtMost(0));
    }

    // Every partner works in one community and scope; events spread over the year and the measures.
    private static StatisticFact[] Facts(int partners)
    {
        var measures = Enum.GetValues<StatisticMeasure>();
        var facts = new StatisticFact[partners * EventsEach];
        for (var i = 0; i < facts.Length; i++)
        {
            var (partner, number) = (i / EventsEach, i % EventsEach);
            var on = new LocalDate(2024, 1, 1).PlusDays(((partner * 7) + (number * 6)) % 366);
            facts[i] = new StatisticFact(
                new StatisticKey(
                    new CommunityId((UInt128)(uint)(1 + (partner % Communities))), (Scenario)(partner % 5), (PartnershipMode)(partner / 5 % 5),
                    measures[number % measures.Length]),
                1, on, Instant.FromUtc(2024, 1, 1, 0, 0), new EventReference((UInt128)(uint)partner, number + 1));
        }
        return facts;
    }
}
