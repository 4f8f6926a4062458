using CommunityDomain.Partnerships;
using CommunityDomain.Testing;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>A year of the partners' events is counted by month, quarter and year, as of a day: each figure is the sum of its events.</summary>
/// <remarks>Agreements are concluded, performed and completed by the library; sessions of service are facts of the host's own, some recorded
/// late, some taken back. All of it is generated: the sources give no events.</remarks>
public sealed class FiguresOfAYear : Chapter
{
    private const int SessionsEach = 12, TakenBackEvery = 100;

    private static readonly LocalDate FirstDay = new(2024, 1, 1);
    private static readonly Actor Officer = new(new(0xE3), Role.CommunityOfficer);

    public override string Row => "S1.11";

    public override void Run(StoryContext story, RowReport row)
    {
        var partners = story.World.Partners;
        var facts = new List<StatisticFact>();
        for (var number = 0; number < partners.Count; number++)
        {
            var terms = Terms(story, number, partners[number].Form);
            facts.AddRange(AgreementFacts.Of(terms, YearOf(story, number, terms).Changes, story.Zone));
            facts.AddRange(Sessions(story, number, terms));
            row.Progress(number, partners.Count);
        }

        var final = story.At(2025, 2, 1);
        var quarters = Enumerable.Range(0, 4).Select(quarter => Quarter(row, facts, quarter, final)).ToList();
        var year = Count(facts, 0, 12, final);
        row.Require(Same(year, StatisticsReport.Sum(quarters).Value), "the year is the sum of its quarters");
        row.Require(quarters.Sum(Events) == Events(year) && Events(year) == facts.Count, "every event is counted once");
        AsOf(story, row, facts);

        row.Count("partners whose year is counted", partners.Count);
        row.Count("events of the year", facts.Count);
        row.Count("figures of the year, by community, scenario, mode and measure", year.Figures.Length);
        row.Count("quarters that are the sum of their months and of their events", quarters.Count);
        foreach (var measure in (StatisticMeasure[])[
            StatisticMeasure.AgreementsConcluded, StatisticMeasure.AgreementsBegun, StatisticMeasure.ObligationsMet, StatisticMeasure.AgreementsEnded])
        {
            row.Count($"year's total: {measure}", year.Total(measure));
        }
        row.Count("events of service minutes, those taken back counted too", EventsOf(year, StatisticMeasure.ServiceMinutes));
        row.Count("events of persons served", EventsOf(year, StatisticMeasure.PersonsServed));
        row.Count("service minutes of the year", year.Total(StatisticMeasure.ServiceMinutes));
        row.Count("persons served in the year, person-times", year.Total(StatisticMeasure.PersonsServed));
        row.IsRun();
    }

    // A quarter as counted, as the sum of its months, and as the sum of the events that it names, found in the facts by a look-up of our own.
    private static StatisticsReport Quarter(RowReport row, List<StatisticFact> facts, int quarter, Instant asOf)
    {
        var counted = Count(facts, quarter * 3, 3, asOf);
        var months = Enumerable.Range(quarter * 3, 3).Select(month => Count(facts, month, 1, asOf)).ToList();
        row.Require(Same(counted, StatisticsReport.Sum(months).Value), $"quarter {quarter + 1} is the sum of its months");

        var within = facts.Where(fact => fact.On.Month > quarter * 3 && fact.On.Month <= (quarter + 1) * 3)
            .ToDictionary(fact => (fact.Key, fact.Event), fact => fact.Amount);
        foreach (var figure in counted.Figures)
        {
            var sum = 0L;
            foreach (var one in figure.Events)
            {
                row.Require(within.Remove((figure.Key, one), out var amount), $"{figure.Key} names an event of the quarter, once");
                sum += amount;
            }
            row.Require(sum == figure.Amount, $"{figure.Key} is the sum of its events");
        }
        row.Require(within.Count == 0, $"no event of quarter {quarter + 1} is left out");
        return counted;
    }

    // The first quarter as it was known on 1 April: the same whenever it is made, and smaller than today's by what was recorded later.
    private static void AsOf(StoryContext story, RowReport row, List<StatisticFact> facts)
    {
        var then = story.At(2024, 4, 1);
        var known = facts.Where(fact => fact.RecordedAt <= then).ToList();
        var (early, again) = (Count(known, 0, 3, then), Count(facts, 0, 3, then));
        var late = facts.Count(fact => fact.On < FirstDay.PlusMonths(3) && fact.RecordedAt > then);
        row.Require(Same(early, again), "an old report is made again as it was");
        row.Require(late > 0 && Events(again) + late == Events(Count(facts, 0, 3, story.At(2025, 2, 1))), "what was recorded later is not in it");
        row.Count("events of the first quarter recorded after 1 April, not in its report of that day", late);
    }

    private static Agreement YearOf(StoryContext story, int number, AgreementTerms terms)
    {
        var chance = story.ChanceFor($"year of agreement {number}");
        var agreement = AgreementBuilder.InForce(story.Id<AgreementId>("year", number), terms, story.Zone, Officer);
        var day = terms.Term.Start;
        foreach (var obligation in agreement.State.Obligations)
        {
            day = day.PlusDays(chance.Between(0, 60));
            agreement = agreement.Discharge(obligation.Id, "report", Officer, story.At(day.Year, day.Month, day.Day, 15)).Value;
        }
        return agreement.Complete(story.Zone, Officer, story.At(2024, 12, 31)).Value;
    }

    private static AgreementTerms Terms(StoryContext story, int number, LegalForm form)
    {
        var chance = story.ChanceFor($"terms of year {number}");
        var cell = chance.Pick([.. AgreementMatrix.Default.Cells.Where(cell => cell.Form == form && cell.Decision != AgreementDecision.Refused)]);
        var obligations = Enumerable.Range(1, 4)
            .Select(report => new ObligationTerms(AgreementBuilder.Partner, $"report {report}", DueRule.OnWorkday(FirstDay.PlusMonths(report * 3))));
        return AgreementBuilder.Terms(cell.Mode, cell.Scenario, form) with
        {
            Community = story.Id<CommunityId>("agreement community", chance.Below(story.Seeds.Yiwu.AgreementCommunities)),
            Term = new DateInterval(FirstDay.PlusDays(chance.Between(1, 90)), new LocalDate(2024, 12, 30)),
            Obligations = obligations.ToValueList(),
        };
    }

    // Each session is an event of its own that counts minutes and persons; its record may come up to twenty days later.
    private static IEnumerable<StatisticFact> Sessions(StoryContext story, int number, AgreementTerms terms)
    {
        var chance = story.ChanceFor($"sessions {number}");
        for (var session = 0; session < SessionsEach; session++)
        {
            var id = story.Id<AgreementId>("session", (number * SessionsEach) + session).Value;
            var (on, minutes) = (FirstDay.PlusDays(chance.Below(360)), chance.Between(4, 16) * 15);
            var recorded = on.PlusDays(chance.Below(21));
            var at = story.At(recorded.Year, recorded.Month, recorded.Day, 20);
            yield return new(Key(StatisticMeasure.ServiceMinutes), minutes, on, at, new(id, 1));
            yield return new(Key(StatisticMeasure.PersonsServed), chance.Between(1, 40), on, at, new(id, 1));
            if (((number * SessionsEach) + session + 1) % TakenBackEvery == 0)
                yield return new(Key(StatisticMeasure.ServiceMinutes), -minutes, on.PlusDays(5), at + Duration.FromDays(5), new(id, 2));
        }

        StatisticKey Key(StatisticMeasure measure) => new(terms.Community, terms.Scenario, terms.Mode, measure);
    }

    private static StatisticsReport Count(IEnumerable<StatisticFact> facts, int month, int months, Instant asOf) =>
        StatisticsReport.Count(facts, new(FirstDay.PlusMonths(month), FirstDay.PlusMonths(month + months).PlusDays(-1)), asOf).Value;

    private static bool Same(StatisticsReport one, StatisticsReport other) => one.Period == other.Period && one.Figures.SequenceEqual(other.Figures);

    private static int Events(StatisticsReport report) => report.Figures.ToArray().Sum(figure => figure.Events.Count);

    private static int EventsOf(StatisticsReport report, StatisticMeasure measure) =>
        report.Figures.ToArray().Where(figure => figure.Key.Measure == measure).Sum(figure => figure.Events.Count);
}
