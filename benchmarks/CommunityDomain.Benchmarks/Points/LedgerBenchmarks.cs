using BenchmarkDotNet.Attributes;
using CommunityDomain.Points;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>Posting by handle into a ledger with floors and lots, on a journal in memory; each invocation fills a fresh ledger.</summary>
/// <remarks>Laying out the requests is within the time.</remarks>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private const int Postings = 100_000;
    private readonly LedgerWorkload _workload = new(Postings, 5_000);
    private LedgerFeed _feed = null!;

    [Params(100, 1_000, 10_000)]
    public int Batch { get; set; }

    [IterationSetup]
    public void Open()
    {
        var journal = new InMemoryJournal();
        journal.Reserve(Postings * 100L);
        _feed = new LedgerFeed(_workload, _workload.Open(journal, Batch), Batch);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Postings)]
    public void PostSingles() => _feed.PostSingles(Postings, new PieceTimes());

    [Benchmark(OperationsPerInvoke = Postings)]
    public void PostBatches() => _feed.PostBatches(Postings, new PieceTimes());
}
