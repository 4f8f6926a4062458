using CommunityDomain.Admission;
using CommunityDomain.Testing;
using NodaTime;

namespace CommunityDomain.Benchmarks.Admission;

/// <summary>Assessing applications under the whole default policy, alone, 4,387 in a row, and against a JSON rules engine on the same rules.</summary>
public sealed class AdmissionScorecard : IScorecard
{
    private const int Partners = 4_387;

    public string Area => "admission";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var policy = AdmissionPolicy.Default;
        var (facts, on) = (AdmissionExamples.Facts, AdmissionExamples.Today);
        var count = run.Volume(200_000, 2_000);
        var ours = Timing.Best(run.Volume(8, 2), () => 0, _ => Assess(policy, facts, on, count)) / count;
        var bytes = Bytes(() => Assess(policy, facts, on, 1_000)) / 1_000;
        yield return new Figure("admission.assess.time", ours.TotalMicroseconds, "µs", Target.AtMost(1));
        yield return new Figure("admission.assess.allocated", bytes, "bytes", Target.AtMost(1_024));

        var all = Enumerable.Range(0, Partners)
            .Select(number => facts with { NoticeWorkingDays = 5 + (number % 3), ResponsibleBornOn = null }).ToArray();
        var again = Timing.Best(run.Volume(8, 2), () => 0, _ =>
        {
            foreach (var one in all)
                policy.Assess(one, on);
        });
        yield return new Figure("admission.reassess-4387.time", again.TotalMilliseconds, "ms", Target.AtMost(20));

        var peer = new RulesEnginePeer();
        if (!peer.AllPass(facts, on))
            throw new InvalidOperationException("The peer's rules are not the same: the facts that all of ours pass fail there.");
        var peerCount = run.Volume(20_000, 200);
        peer.Assess(facts, on, peerCount, new PeerLimit(TimeSpan.FromSeconds(2)));
        var theirs = run.Peer(ours * peerCount, limit => peer.Assess(facts, on, peerCount, limit));
        var theirBytes = Bytes(() => peer.Assess(facts, on, 200, new PeerLimit(Timeout.InfiniteTimeSpan))) / 200;
        yield return new Figure("admission.vs-rulesengine.speed", 1 / theirs.Rate / ours.TotalSeconds, "ratio", Target.AtLeast(5));
        yield return new Figure("admission.vs-rulesengine.allocated", bytes / theirBytes, "ratio", Target.AtMost(0.1));
        ScorecardRun.Note($"RulesEngine, warm: {1e6 / theirs.Rate:0.00} µs and {theirBytes:0} bytes for the same 18 rules");
    }

    private static int Assess(Policy<AdmissionFacts> policy, AdmissionFacts facts, LocalDate on, int count)
    {
        var passed = 0;
        for (var i = 0; i < count; i++)
            passed += policy.Assess(facts, on).Outcome == AssessmentOutcome.Passed ? 1 : 0;
        return passed;
    }

    private static double Bytes(Action work)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
