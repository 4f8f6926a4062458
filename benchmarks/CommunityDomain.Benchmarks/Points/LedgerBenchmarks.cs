using BenchmarkDotNet.Attributes;
using CommunityDomain.Points;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>Posting by handle into a ledger with floors and lots, on a journal in memory; each invocation fills a fresh ledger.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private const int Postings = 100_000;
    private readonly LedgerWorkload _workload = new(Postings, 5_000);
    private readonly TransferStatus[] _statuses = new TransferStatus[Postings];
    private ResolvedTransfer[] _transfers = [];
    private PointsLedger _ledger = null!;

    [IterationSetup]
    public void Open()
    {
        _ledger = _workload.Open(new InMemoryJournal(), 10_000);
        _transfers = _workload.Resolve(_ledger);
    }

    [Benchmark(OperationsPerInvoke = Postings)]
    public void PostOneByOne()
    {
        foreach (ref readonly var transfer in _transfers.AsSpan())
            _ledger.Post(LedgerWorkload.Start, transfer);
    }

    [Benchmark(OperationsPerInvoke = Postings)]
    [Arguments(100)]
    [Arguments(1_000)]
    [Arguments(10_000)]
    public void PostBatches(int size) => LedgerWorkload.PostAll(_ledger, _transfers, size, _statuses);
}
