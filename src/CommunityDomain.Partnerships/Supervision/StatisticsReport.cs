using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>The figures of a period as they were known at an instant; each traces to the events that it counts.</summary>
/// <remarks>Immutable, and safe for concurrent use. Figures are flows, so that a quarter is the sum of its months, and the whole is
/// the sum of its parts.</remarks>
public sealed class StatisticsReport
{
    private readonly StatisticFigure[] _figures;
    private readonly Dictionary<StatisticKey, StatisticFigure> _byKey;

    private StatisticsReport(DateInterval period, Instant asOf, IEnumerable<StatisticFigure> figures)
    {
        Period = period;
        AsOf = asOf;
        _figures = [.. figures.OrderBy(figure => figure.Key.Community).ThenBy(figure => figure.Key.Scenario)
            .ThenBy(figure => figure.Key.Mode).ThenBy(figure => figure.Key.Measure)];
        _byKey = _figures.ToDictionary(figure => figure.Key);
    }

    /// <summary>The days that are counted, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>What was recorded later is not counted.</summary>
    public Instant AsOf { get; }

    /// <summary>The figures, by community, scenario, mode and measure; what is zero because nothing happened is not listed.</summary>
    public ReadOnlySpan<StatisticFigure> Figures => _figures;

    /// <summary>Counts facts. Takes time linear in their number.</summary>
    /// <param name="facts">The facts, in any order; none twice.</param>
    /// <param name="period">The days that are counted, both ends included.</param>
    /// <param name="asOf">What was recorded later is not counted.</param>
    /// <returns>The report, or <c>core.overflow</c>, <c>core.duplicate-id</c> (an event that counts twice for the same figure).</returns>
    public static Result<StatisticsReport> Count(IEnumerable<StatisticFact> facts, DateInterval period, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        var sums = new Dictionary<StatisticKey, (Int128 Amount, List<EventReference> Events)>();
        var seen = new HashSet<(StatisticKey, EventReference)>();
        var (start, end) = (period.Start, period.End);
        foreach (var fact in facts)
        {
            if (fact.On < start || fact.On > end || fact.RecordedAt > asOf)
                continue;
            if (!seen.Add((fact.Key, fact.Event)))
                return Result.Fail<StatisticsReport>(new CoreErrors.DuplicateId("event", Id.Format(fact.Event.Aggregate)));
            var (amount, events) = sums.TryGetValue(fact.Key, out var sum) ? sum : (0, []);
            events.Add(fact.Event);
            sums[fact.Key] = (amount + fact.Amount, events);
        }
        return Overflows(sums.Select(sum => (sum.Key, sum.Value.Amount)))
            ? Result.Fail<StatisticsReport>(new CoreErrors.Overflow("amount"))
            : Result.Ok(new StatisticsReport(period, asOf, sums.Select(sum => new StatisticFigure(
                sum.Key, (long)sum.Value.Amount,
                sum.Value.Events.OrderBy(one => one.Aggregate).ThenBy(one => one.Version).ToValueList()))));
    }

    /// <summary>The report of consecutive periods: a quarter out of its months.</summary>
    /// <param name="parts">The reports, each beginning on the day after the one before, all as of the same instant; at least one.</param>
    /// <returns>The sum, or <c>core.empty</c>, <c>partnerships.periods-do-not-join</c>, <c>core.duplicate-id</c> (an event that two parts count for the
    /// same figure), <c>core.overflow</c>.</returns>
    public static Result<StatisticsReport> Sum(IReadOnlyList<StatisticsReport> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
            return Result.Fail<StatisticsReport>(new CoreErrors.Empty("reports"));
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Period.Start != parts[i - 1].Period.End.PlusDays(1) || parts[i].AsOf != parts[0].AsOf)
                return Result.Fail<StatisticsReport>(new PartnershipsErrors.PeriodsDoNotJoin(parts[i - 1].Period.End, parts[i].Period.Start));
        }
        var figures = parts.SelectMany(part => part._figures).GroupBy(figure => figure.Key)
            .Select(group => (group.Key, Amount: group.Aggregate((Int128)0, (sum, figure) => sum + figure.Amount), Figures: group)).ToList();
        var seen = new HashSet<(StatisticKey, EventReference)>();
        foreach (var figure in parts.SelectMany(part => part._figures))
        {
            foreach (var counted in figure.Events)
            {
                if (!seen.Add((figure.Key, counted)))
                    return Result.Fail<StatisticsReport>(new CoreErrors.DuplicateId("event", Id.Format(counted.Aggregate)));
            }
        }
        return Overflows(figures.Select(figure => (figure.Key, figure.Amount)))
            ? Result.Fail<StatisticsReport>(new CoreErrors.Overflow("amount"))
            : Result.Ok(new StatisticsReport(
                new DateInterval(parts[0].Period.Start, parts[^1].Period.End), parts[0].AsOf,
                figures.Select(figure => new StatisticFigure(
                    figure.Key, (long)figure.Amount,
                    figure.Figures.SelectMany(one => one.Events).OrderBy(one => one.Aggregate).ThenBy(one => one.Version).ToValueList()))));
    }

    /// <summary>The figures of a community and of all that lie in it: a town's report out of its city's.</summary>
    /// <param name="community">The community.</param>
    /// <param name="tree">The communities; all that have figures are in it.</param>
    /// <returns>A report of the same period as of the same instant, or <c>core.unknown-community</c>.</returns>
    public Result<StatisticsReport> Within(CommunityId community, CommunityTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var refusals = new Refusals().AddFrom(tree.Find(community));
        if (refusals.Any)
            return refusals.Fail<StatisticsReport>();
        var inside = new HashSet<CommunityId>();
        foreach (var one in _figures.Select(figure => figure.Key.Community).Distinct())
        {
            var within = tree.IsWithin(one, community);
            refusals.AddFrom(within);
            if (within.ValueOrDefault)
                inside.Add(one);
        }
        return refusals.Then(() => Result.Ok(new StatisticsReport(
            Period, AsOf, _figures.Where(figure => inside.Contains(figure.Key.Community)))));
    }

    /// <summary>One figure; zero, with no events, where nothing happened.</summary>
    /// <param name="key">What it is about.</param>
    public StatisticFigure Of(StatisticKey key) => _byKey.TryGetValue(key, out var figure) ? figure : new StatisticFigure(key, 0, []);

    /// <summary>The total of a measure over every community, scenario and mode.</summary>
    /// <param name="measure">What is counted.</param>
    public long Total(StatisticMeasure measure)
    {
        Require.Defined(measure);
        return (long)_figures.Where(figure => figure.Key.Measure == measure).Aggregate((Int128)0, (sum, figure) => sum + figure.Amount);
    }

    // A figure, or the total of a measure.
    private static bool Overflows(IEnumerable<(StatisticKey Key, Int128 Amount)> figures)
    {
        var (totals, overflows) = (new Dictionary<StatisticMeasure, Int128>(), false);
        foreach (var (key, amount) in figures)
        {
            totals[key.Measure] = totals.GetValueOrDefault(key.Measure) + amount;
            overflows |= Overflows(amount);
        }
        return overflows || totals.Values.Any(Overflows);
    }

    private static bool Overflows(Int128 amount) => amount > long.MaxValue || amount < long.MinValue;
}
