using CommunityDomain.Optimization;

namespace CommunityDomain.Benchmarks.Partnerships;

/// <summary>Exact assignment of demands and supplies, its certificate verified, side by side with OR-Tools on the same problem.</summary>
/// <remarks>Seconds are processor time: all of them run on one thread.</remarks>
public sealed class AssignmentScorecard : IScorecard
{
    private const AssignmentObjective CardinalityFirst = AssignmentObjective.MaximumCardinalityThenWeight;

    public string Area => "partnerships";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var (agents, degree) = (run.Volume(10_000, 300), run.Volume(50, 10));
        var problem = MatchingWorkload.Assignment("random", agents, degree);
        var elapsed = Timing.BestOnOneCore(run.Volume(3, 1), () => Solve(problem, AssignmentObjective.MaximumWeight));
        yield return new("partnerships.assignment.seconds", elapsed.TotalSeconds, "s", Target.AtMost(5));
        var best = Solve(problem, AssignmentObjective.MaximumWeight);
        OptimalityAudit? audit = null;
        var verified = Timing.BestOnOneCore(run.Volume(3, 1), () => audit = best.Certificate.Verify(problem, best.Matching));
        yield return new("partnerships.assignment.verify", verified.TotalSeconds, "s", Target.AtMost(0.5));
        yield return new("partnerships.assignment.defects", audit!.Defects.Count, "defects", Target.AtMost(0));

        var slowest = TimeSpan.Zero;
        var defects = 0;
        foreach (var shape in MatchingWorkload.Shapes.Skip(1))
        {
            var hard = MatchingWorkload.Assignment(shape, agents, degree);
            foreach (var objective in Enum.GetValues<AssignmentObjective>())
            {
                Assignment? solved = null;
                var time = Timing.BestOnOneCore(1, () => solved = Solve(hard, objective));
                slowest = time > slowest ? time : slowest;
                defects += solved!.Certificate.Verify(hard, solved.Matching).Defects.Count;
            }
        }
        yield return new("partnerships.assignment.hardest.seconds", slowest.TotalSeconds, "s", Target.AtMost(5));
        yield return new("partnerships.assignment.hardest.defects", defects, "defects", Target.AtMost(0));

        Assignment? ours = null;
        var took = Timing.BestOnOneCore(run.Volume(3, 1), () => ours = Solve(problem, CardinalityFirst));
        yield return new("partnerships.assignment.cardinality-first.seconds", took.TotalSeconds, "s", Target.AtMost(5));
        foreach (var figure in Peer(run, "min-cost-flow", took, ours!, to => MatchingWorkload.WriteMinCostFlow(problem, to)))
            yield return figure;
        foreach (var figure in Peer(run, "linear-sum-assignment", took, ours!, to => MatchingWorkload.WriteLinearSumAssignment(problem, to)))
            yield return figure;
    }

    private static Assignment Solve(MatchingProblem problem, AssignmentObjective objective) => Assignment.Solve(problem, objective).Value;

    // OR-Tools solves "as many as possible, then the heaviest"; it must find the same units and weight.
    private static IEnumerable<Figure> Peer(ScorecardRun run, string peer, TimeSpan took, Assignment ours, Action<TextWriter> problem)
    {
        var theirs = HeavyPeers.Solve(run, peer, took, problem);
        var seconds = theirs.GetValueOrDefault("core-seconds", double.NaN);
        var difference = Math.Abs(theirs.GetValueOrDefault("flow", double.NaN) - ours.Matching.Quantity)
            + Math.Abs(theirs.GetValueOrDefault("cost", double.NaN) + ours.Weight);
        yield return new($"partnerships.assignment.or-tools.{peer}.seconds", seconds, "s", Target.AtLeast(0));
        yield return new($"partnerships.assignment.or-tools.{peer}.ratio", took.TotalSeconds / seconds, "ours/theirs", Target.AtMost(5));
        yield return new($"partnerships.assignment.or-tools.{peer}.difference", difference, "units+weight", Target.AtMost(0));
    }
}
