using System.Diagnostics;
using CommunityDomain.Points;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>Feeds a workload to a ledger by handle. Only the ledger is timed: the requests are laid out before the clock runs, a batch at a time, as a
/// host would have them come in.</summary>
public sealed class LedgerFeed
{
    private readonly LedgerWorkload _workload;
    private readonly PointsLedger _ledger;
    private readonly AccountRef _issuer;
    private readonly AccountRef _shop;
    private readonly AccountRef[] _members;
    private readonly ResolvedTransfer[] _batch;
    private readonly TransferStatus[] _statuses;
    private int _posted;

    /// <summary>Feeds from the beginning.</summary>
    /// <param name="workload">The postings.</param>
    /// <param name="ledger">A ledger with the workload's accounts.</param>
    /// <param name="batch">The size of batches.</param>
    public LedgerFeed(LedgerWorkload workload, PointsLedger ledger, int batch)
    {
        (_workload, _ledger) = (workload, ledger);
        (_issuer, _shop) = (ledger.Resolve(LedgerWorkload.Issuer), ledger.Resolve(LedgerWorkload.Shop));
        _members = new AccountRef[workload.Members];
        for (var member = 0; member < _members.Length; member++)
            _members[member] = ledger.Resolve(LedgerWorkload.Member(member));
        (_batch, _statuses) = (new ResolvedTransfer[batch], new TransferStatus[batch]);
    }

    /// <summary>What the ledger allocated after its first batch, in which a day's date is looked up once.</summary>
    public long AllocatedBytes { get; private set; }

    /// <summary>Posts the next so many in batches.</summary>
    /// <param name="count">How many.</param>
    /// <param name="times">Receives the time of each batch.</param>
    public void PostBatches(int count, PieceTimes times) =>
        Post(count, times, batch => _ledger.Post(LedgerWorkload.Start, _batch.AsSpan(0, batch), _statuses));

    /// <summary>Posts the next so many one by one.</summary>
    /// <param name="count">How many.</param>
    /// <param name="times">Receives the time of each as many as a batch.</param>
    public void PostSingles(int count, PieceTimes times) => Post(count, times, batch =>
    {
        for (var i = 0; i < batch; i++)
            _statuses[i] = _ledger.Post(LedgerWorkload.Start, _batch[i]);
        return TransferStatus.Accepted;
    });

    private void Post(int count, PieceTimes times, Func<int, TransferStatus> post)
    {
        for (var left = count; left > 0;)
        {
            var batch = Math.Min(left, _batch.Length);
            for (var i = 0; i < batch; i++)
                _batch[i] = Request(_posted + i);
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var began = Stopwatch.GetTimestamp();
            var status = post(batch);
            times.Add(began);
            if (_posted > 0)
                AllocatedBytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (status != TransferStatus.Accepted || _statuses.AsSpan(0, batch).ContainsAnyExcept(TransferStatus.Accepted))
                throw new InvalidOperationException($"A posting after {_posted} was refused.");
            _posted += batch;
            left -= batch;
        }
    }

    private ResolvedTransfer Request(int posting)
    {
        var member = _members[_workload.MemberOf(posting)];
        var isSpending = _workload.IsSpending(posting);
        return new ResolvedTransfer
        {
            Id = new TransferId(LedgerWorkload.IdOf(posting)),
            Debit = isSpending ? member : _issuer,
            Credit = isSpending ? _shop : member,
            Amount = _workload.AmountOf(posting),
            Unit = PointsUnit.Points,
            Code = isSpending ? LedgerWorkload.Spent : LedgerWorkload.Earned,
        };
    }
}
