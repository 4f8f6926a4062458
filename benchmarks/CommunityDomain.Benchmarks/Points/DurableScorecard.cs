using CommunityDomain.Points;
using CommunityDomain.Points.FileJournal;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>Posting durably: each batch is on the disk before the next, here and in SQLite. Then opening what was written.</summary>
public sealed class DurableScorecard : IScorecard
{
    private const int Batch = 1_000;
    private static readonly TimeSpan ShareOfPeer = TimeSpan.FromSeconds(12);

    public string Area => "points";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "scratch-" + Path.GetRandomFileName())).FullName;
        try
        {
            var workload = new LedgerWorkload(run.Volume(1_000_000, 10_000, 4_000_000), run.Volume(20_000, 200));
            var (posting, opening) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
            for (var round = 0; round < run.Volume(3, 1); round++)
            {
                var path = Path.Combine(folder, $"{round}.journal");
                posting = Least(posting, Post(workload, path));
                opening = Least(opening, Open(workload, path));
                File.Delete(path);
            }
            var rate = workload.Count / posting.TotalSeconds;
            yield return new Figure("points.journal.file.rate", rate, "transfers/s", Target.AtLeast(1e6));
            yield return new Figure("points.journal.recovery.rate", (workload.Count + workload.Accounts) / opening.TotalSeconds, "events/s", Target.AtLeast(5e6));

            var sqlite = run.Peer(posting, limit => SqliteLedger.PostAll(workload, Path.Combine(folder, "peer.db"), Batch, limit), ShareOfPeer);
            yield return new Figure("points.journal.vs-sqlite", rate / sqlite.Done, "ratio", Target.AtLeast(20));
            var entities = run.Peer(posting, limit => EntityLedger.PostAll(workload, Path.Combine(folder, "entities.db"), Batch, limit), ShareOfPeer);
            yield return new Figure("points.journal.vs-efcore-sqlite", rate / entities.Done, "ratio", Target.AtLeast(20));
            ScorecardRun.Note($"SQLite: {sqlite.Done:0} transfers/s; EF Core on SQLite: {entities.Done:0} transfers/s");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The whole round counts, flushes and all.
    private static TimeSpan Post(LedgerWorkload workload, string path)
    {
        using var journal = PointsFileJournal.Open(path).Value;
        var feed = new LedgerFeed(workload, workload.Open(journal, Batch), Batch);
        Timing.Collect();
        var times = new PieceTimes();
        feed.PostBatches(workload.Count, times);
        return times.Total;
    }

    private static TimeSpan Open(LedgerWorkload workload, string path)
    {
        Timing.Collect();
        PointsLedger? ledger = null;
        var elapsed = Timing.Once(() =>
        {
            using var journal = PointsFileJournal.Open(path).Value;
            ledger = PointsLedger.Open(journal, new PointsLedgerOptions(LedgerWorkload.Ledger)).Value;
        });
        if (ledger!.Sequence != workload.Count + workload.Accounts)
            throw new InvalidOperationException($"Recovered up to {ledger.Sequence}.");
        return elapsed;
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan two) => one < two ? one : two;
}
