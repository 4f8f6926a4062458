using CommunityDomain.Points;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>Posting in batches, in memory.</summary>
public sealed class LedgerScorecard : IScorecard
{
    private const int Batch = 1_000;

    public string Area => "points";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var workload = new LedgerWorkload(run.Volume(1_000_000, 10_000), run.Volume(20_000, 200));
        var statuses = new TransferStatus[Batch];
        var elapsed = Timing.Best(
            run.Volume(4, 1),
            () =>
            {
                var ledger = workload.Open(new InMemoryJournal(), Batch);
                return (Ledger: ledger, Transfers: workload.Resolve(ledger));
            },
            state => LedgerWorkload.PostAll(state.Ledger, state.Transfers, Batch, statuses));
        yield return new Figure("points.ledger.batch.rate", workload.Count / elapsed.TotalSeconds, "transfers/s", Target.AtLeast(6e6));
    }
}
