using CommunityDomain.Points;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>Posting in memory: rates, growth, memory. Floors, idempotency, lots and the in-memory journal are on.</summary>
public sealed class LedgerScorecard : IScorecard
{
    private const int Batch = 1_000;

    public string Area => "points";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var workload = new LedgerWorkload(run.Volume(1_000_000, 10_000), run.Volume(20_000, 200));
        var (single, batch) = (new PieceTimes(), new PieceTimes());
        var (singleBytes, batchBytes) = (long.MaxValue, long.MaxValue);
        for (var round = 0; round < run.Volume(6, 1); round++)
        {
            single.BeginRound();
            var feed = Open(workload);
            feed.PostSingles(workload.Count, single);
            singleBytes = Math.Min(singleBytes, feed.AllocatedBytes);
            batch.BeginRound();
            feed = Open(workload);
            feed.PostBatches(workload.Count, batch);
            batchBytes = Math.Min(batchBytes, feed.AllocatedBytes);
        }
        yield return new Figure("points.ledger.single.rate", workload.Count / single.Total.TotalSeconds, "transfers/s", Target.AtLeast(3e6));
        yield return new Figure("points.ledger.batch.rate", workload.Count / batch.Total.TotalSeconds, "transfers/s", Target.AtLeast(6e6));
        yield return new Figure("points.ledger.single.allocated", (double)singleBytes / workload.Count, "bytes/transfer", Target.AtMost(0));
        yield return new Figure("points.ledger.batch.allocated", (double)batchBytes / workload.Count, "bytes/transfer", Target.AtMost(0));

        foreach (var figure in MeasureDictionary(run))
            yield return figure;
        foreach (var figure in MeasureGrowth(run))
            yield return figure;
        foreach (var figure in MeasureMemory(run))
            yield return figure;
        RandomLines.Measure(run, workload.Count / batch.Total.TotalSeconds);
    }

    private static LedgerFeed Open(LedgerWorkload workload)
    {
        var journal = new InMemoryJournal();
        journal.Reserve(workload.Count * 100L);
        var feed = new LedgerFeed(workload, workload.Open(journal, Batch), Batch);
        Timing.Collect();
        return feed;
    }

    // Whole rounds on both sides: the peer's collections of garbage belong to it, and pieces would hide them.
    private static IEnumerable<Figure> MeasureDictionary(ScorecardRun run)
    {
        foreach (var (name, count, rounds) in new[] { ("1e6", run.Volume(1_000_000, 10_000), 3), ("1e7", run.Volume(10_000_000, 20_000), 1) })
        {
            var workload = new LedgerWorkload(count, Math.Max(200, count / 50));
            var ours = Timing.Best(rounds, () => Open(workload), feed => feed.PostBatches(workload.Count, new PieceTimes()));
            var peer = run.Peer(ours, limit => DictionaryLedger.PostAll(workload, limit));
            yield return new Figure($"points.ledger.vs-dictionary.{name}", workload.Count / ours.TotalSeconds / peer.Done, "ratio", Target.AtLeast(10));
        }
    }

    // What the next posting costs when the ledger holds 10⁷, against when it holds few. No room is made before: growing is part of the cost.
    private static IEnumerable<Figure> MeasureGrowth(ScorecardRun run)
    {
        var (small, large) = (run.Volume(100_000, 1_000), run.Volume(10_000_000, 20_000));
        var workload = new LedgerWorkload(large, run.Volume(100_000, 200));
        var times = new PieceTimes();
        for (var round = 0; round < run.Volume(3, 1); round++)
        {
            times.BeginRound();
            OpenUnreserved(workload).PostBatches(large, times);
        }
        var pieces = small / Batch;
        var first = times.Of(0, pieces);
        var last = times.Of((large / Batch) - (pieces * 10), pieces * 10) / 10;
        yield return new Figure("points.ledger.growth.1e5-1e7", last / first, "ratio", Target.AtMost(2));
        ScorecardRun.Note($"a posting at 1e5: {first.TotalNanoseconds / small:0} ns, at 1e7: {last.TotalNanoseconds / small:0} ns");
    }

    private static LedgerFeed OpenUnreserved(LedgerWorkload workload)
    {
        var feed = new LedgerFeed(workload, workload.Open(new InMemoryJournal(), 0), Batch);
        Timing.Collect();
        return feed;
    }

    private static IEnumerable<Figure> MeasureMemory(ScorecardRun run)
    {
        var workload = new LedgerWorkload(run.Volume(10_000_000, 20_000), run.Volume(100_000, 200));
        var plain = BytesHeld(workload, hasLots: false);
        var withLots = BytesHeld(workload, hasLots: true);
        yield return new Figure("points.ledger.memory.transfer", plain / workload.Count, "bytes", Target.AtMost(100));

        // Each posting opens one lot or draws one at least: what is drawn from several counts as one, so the figure is rather too high.
        yield return new Figure("points.ledger.memory.lot", (withLots - plain) / workload.Count, "bytes", Target.AtMost(40));
    }

    private static double BytesHeld(LedgerWorkload workload, bool hasLots)
    {
        var ledger = workload.Open(new NoJournal(), 0, hasLots);
        var feed = new LedgerFeed(workload, ledger, Batch);
        Timing.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        feed.PostBatches(workload.Count, new PieceTimes());
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(ledger);
        return held;
    }
}
