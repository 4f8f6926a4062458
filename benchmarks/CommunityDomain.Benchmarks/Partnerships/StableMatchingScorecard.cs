using CommunityDomain.Optimization;

namespace CommunityDomain.Benchmarks.Partnerships;

/// <summary>Stable matching and maximum cardinality of the volumes of the assignment.</summary>
/// <remarks>Seconds are processor time: all of it runs on one thread.</remarks>
public sealed class StableMatchingScorecard : IScorecard
{
    public string Area => "partnerships";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var (agents, degree) = (run.Volume(10_000, 300), run.Volume(50, 10));
        var slowest = TimeSpan.Zero;
        var blocking = 0;
        foreach (var problem in new[] { MatchingWorkload.Stable(agents, degree), MatchingWorkload.StableContention(agents, degree) })
        {
            foreach (var side in Enum.GetValues<MatchingSide>())
            {
                StableMatching? stable = null;
                var elapsed = Timing.BestOnOneCore(run.Volume(3, 1), () => stable = StableMatching.Solve(problem, side).Value);
                slowest = elapsed > slowest ? elapsed : slowest;
                blocking += stable!.Verify(problem).Defects.Count;
            }
        }
        yield return new("partnerships.stable.seconds", slowest.TotalSeconds, "s", Target.AtMost(1));
        yield return new("partnerships.stable.blocking-pairs", blocking, "pairs", Target.AtMost(0));

        var tied = MatchingWorkload.Assignment("all-tied", agents, degree);
        LargestMatching? largest = null;
        var took = Timing.BestOnOneCore(run.Volume(3, 1), () => largest = LargestMatching.Solve(tied).Value);
        yield return new("partnerships.cardinality.seconds", took.TotalSeconds, "s", Target.AtMost(1));
        yield return new("partnerships.cardinality.defects", largest!.Certificate.Verify(tied, largest.Matching).Defects.Count, "defects", Target.AtMost(0));
    }
}
