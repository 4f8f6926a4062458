using CommunityDomain.Partnerships;

namespace CommunityDomain.Benchmarks.Partnerships;

/// <summary>Whole rounds of resource linking, from register entries to explained links: 10,000 demands × 10,000 supplies of many categories, and of one.</summary>
/// <remarks>Seconds are processor time: all of it runs on one thread.</remarks>
public sealed class MatchRoundScorecard : IScorecard
{
    public string Area => "partnerships";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var entries = run.Volume(10_000, 300);
        var city = RegisterWorkload.Registers(entries, categories: 4, places: 37);
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            var (seconds, round) = Time(run, city, objective);
            if (objective == MatchObjective.MaximumWeight)
                ScorecardRun.Note($"match round: {entries} × {entries}, {round.Links.Count} links, {round.Demands.Sum(one => (long)one.Misses.Count)} reasons of demands");
            yield return new($"partnerships.match-round.{objective.ToString().ToLowerInvariant()}.seconds", seconds, "s", Target.AtMost(5));
            yield return new($"partnerships.match-round.{objective.ToString().ToLowerInvariant()}.unproven", round.IsProven() ? 0 : 1, "rounds", Target.AtMost(0));
        }

        // One category: four times the pairs to look at, and as many more of them that suit.
        var (whole, _) = Time(run, RegisterWorkload.Registers(entries, categories: 1, places: 37), MatchObjective.MaximumWeight);
        yield return new("partnerships.match-round.one-category.seconds", whole, "s", Target.AtMost(10));

        // Twice the entries are four times the pairs; the solver grows a little faster than they do.
        var (half, _) = Time(run, RegisterWorkload.Registers(entries / 2, categories: 1, places: 37), MatchObjective.MaximumWeight);
        yield return new("partnerships.match-round.one-category.growth", whole / half, "× for twice the entries", Target.AtMost(6));
    }

    private static (double Seconds, MatchRound Round) Time(
        ScorecardRun run, (RegisterEntry[] Demands, RegisterEntry[] Supplies) registers, MatchObjective objective)
    {
        MatchRound? round = null;
        var (now, answerBy) = RegisterWorkload.Round;
        var took = Timing.BestOnOneCore(run.Volume(2, 1), () => round = MatchRound.Run(
            registers.Demands, registers.Supplies, objective, new MatchWeights(100, 50, 1), answerBy, new HashSet<(RegisterEntryId, RegisterEntryId)>(), now).Value);
        return (took.TotalSeconds, round!);
    }
}
