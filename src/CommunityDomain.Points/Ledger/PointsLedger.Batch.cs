using NodaTime;

namespace CommunityDomain.Points;

// The undo scope of a batch and of a chain: everything is done in place, and taken back when the chain or the journal fails.
public sealed partial class PointsLedger
{
    private readonly UndoImages<AccountState> _accountImages;
    private readonly UndoImages<AccountLots> _accountLotsImages;
    private readonly UndoImages<StoredLot> _lotImages;
    private readonly UndoImages<StoredRecord> _recordImages;
    private const int Ahead = 16;
    private readonly List<int> _dueHolds = [];
    private Mark _batch;
    private long _batchAt;
    private bool _isOpen;
    private int _busy;

    private TransferStatus PostBatch<T, TReader>(Instant now, ReadOnlySpan<T> transfers, Span<TransferStatus> statuses)
        where TReader : struct, IRequestReader<T>
    {
        if (statuses.Length < transfers.Length)
            throw new ArgumentException("There must be room for the status of each transfer.", nameof(statuses));
        if (transfers.Length == 1)
            Expect<T, TReader>(transfers);
        var at = LedgerTime.Nanoseconds(now);
        Enter();
        try
        {
            var status = TransferStatus.TimeWentBack;
            if (at >= _at)
            {
                Begin(at);
                PostEach<T, TReader>(transfers, statuses);
                WriteKey(statuses[..transfers.Length]);
                status = Commit();
            }
            if (status != TransferStatus.Accepted)
                statuses[..transfers.Length].Fill(status);
            return status;
        }
        finally
        {
            _newKey = null;
            Exit();
        }
    }

    private void PostEach<T, TReader>(ReadOnlySpan<T> transfers, Span<TransferStatus> statuses)
        where TReader : struct, IRequestReader<T>
    {
        var chain = -1;
        var chainMark = default(Mark);
        var isBroken = false;
        for (var i = 0; i < transfers.Length; i++)
        {
            if (i % Ahead == 0 && transfers.Length > 1)
                Expect<T, TReader>(transfers.Slice(i, Math.Min(Ahead, transfers.Length - i)));
            TReader.Read(this, in transfers[i], out var request);
            var isLinked = request.Is(TransferFlags.Linked);
            if (chain < 0 && !isLinked)
            {
                statuses[i] = PostOne(request);
                if (IsTransient(statuses[i]))
                    Burn(request.Id);
                continue;
            }
            if (chain < 0)
                (chain, chainMark, isBroken) = (i, Here(), false);
            var isOpenEnd = isLinked && i == transfers.Length - 1;
            var status = isOpenEnd ? TransferStatus.LinkedEventChainOpen
                : isBroken ? TransferStatus.LinkedEventFailed
                : PostOne(request);
            statuses[i] = status;
            if (status != TransferStatus.Accepted && !isBroken)
            {
                isBroken = true;
                RollBack(chainMark);
                statuses[chain..i].Fill(TransferStatus.LinkedEventFailed);
                if (IsTransient(status))
                    Burn(request.Id);
            }
            if (!isLinked)
                chain = -1;
        }
    }

    // Where an id is looked for, the accounts, and the lot that is drawn first are mostly far away in memory: ask for them before they are needed.
    private void Expect<T, TReader>(ReadOnlySpan<T> transfers)
        where TReader : struct, IRequestReader<T>
    {
        foreach (ref readonly var transfer in transfers)
        {
            _ids.Expect(IdIndex<RecordStore>.Hash(TReader.IdOf(transfer)));
            var (debit, credit) = TReader.AccountsOf(this, transfer);
            Prefetch.Line(ref _accounts[debit]);
            Prefetch.Line(ref _accounts[credit]);
            Prefetch.Line(ref _accountLots[debit]);
            Prefetch.Line(ref _accountLots[credit]);
        }
        foreach (ref readonly var transfer in transfers)
            Prefetch.Line(ref _lots[_accountLots[TReader.AccountsOf(this, transfer).Debit].First]);
    }

    private TransferStatus PostOne(in Request request)
    {
        var hash = IdIndex<RecordStore>.Hash(request.Id);
        var status = Decide(request, hash, out var outcome);
        if (status == TransferStatus.Accepted)
        {
            WriteTransfer(outcome);
            Apply(outcome, hash);
            if (!outcome.Is(TransferFlags.Pending | TransferFlags.VoidPending))
                NetCredits(outcome);
        }
        return status;
    }

    private static bool IsTransient(TransferStatus status) => status
        is TransferStatus.DebitAccountNotFound or TransferStatus.CreditAccountNotFound
        or TransferStatus.PendingNotFound or TransferStatus.OriginalNotFound
        or TransferStatus.DebitAccountClosed or TransferStatus.CreditAccountClosed
        or TransferStatus.ExceedsCredits or TransferStatus.ExceedsDebits or TransferStatus.ExceedsCeiling;

    private void Begin(long at)
    {
        _batch = Here();
        _batchAt = at;
        _isOpen = true;
        _frames.BeginFrame();
        while (_holds.TryPeek(out var hold, out var due) && due.ExpiresAt <= at)
        {
            _holds.Dequeue();
            _dueHolds.Add(hold);
            if (_records[hold].Hold != HoldStatus.Open)
                continue;
            WriteHoldExpired(hold);
            ApplyHoldExpired(hold);
        }
    }

    // Nothing takes effect before the journal has it.
    private TransferStatus Commit()
    {
        var count = _records.Count - _batch.Records;
        if (count == 0)
        {
            _frames.Drop();
            KeepScope();
            return TransferStatus.Accepted;
        }
        var status = _journal.Append(_frames.EndFrame(count, _batch.Records, _batchAt));
        if (status != JournalStatus.Appended)
        {
            Abandon();
            return status == JournalStatus.Full ? TransferStatus.JournalFull : TransferStatus.JournalFailed;
        }
        _frames.Keep();
        _at = _batchAt;
        KeepKey(_newKey);
        for (var i = _batch.Records; i < _records.Count; i++)
            AwaitExpiry(i);
        KeepScope();
        return TransferStatus.Accepted;
    }

    private void Abandon()
    {
        RollBack(_batch);
        _frames.Drop();
        foreach (var hold in _dueHolds)
            AwaitExpiry(hold);
        KeepScope();
    }

    private void AwaitExpiry(int position)
    {
        ref readonly var record = ref _records[position];
        if (record.TimeoutSeconds != 0 && record.Hold == HoldStatus.Open)
            _holds.Enqueue(position, (record.ExpiresAt, position));
    }

    private Mark Here() => new(
        _records.Count, _accounts.Count, _lots.Count, _draws.Count, _excess.Count,
        _claims.Count, _accountImages.Count, _accountLotsImages.Count, _lotImages.Count, _recordImages.Count, _claimImages.Count, _frames.Mark);

    private void RollBack(in Mark mark)
    {
        _claimImages.RollBack(mark.ClaimImages);
        _recordImages.RollBack(mark.RecordImages);
        _lotImages.RollBack(mark.LotImages);
        _accountLotsImages.RollBack(mark.AccountLotsImages);
        _accountImages.RollBack(mark.AccountImages);
        for (var i = _records.Count - 1; i >= mark.Records; i--)
        {
            if (_records[i].Kind == RecordKind.Reversal)
                _reversed[_records[i].Cause] -= _records[i].Amount;
            var id = _records[i].Id;
            if (id != 0)
                _ids.Remove(IdIndex<RecordStore>.Hash(id), i);
        }
        for (var i = _accounts.Count - 1; i >= mark.Accounts; i--)
            _accountIds.Remove(IdIndex<AccountStore>.Hash(_definitions[i].Account.Id.Value), i);
        _records.Truncate(mark.Records);
        _accounts.Truncate(mark.Accounts);
        _definitions.Truncate(mark.Accounts);
        _accountLots.Truncate(mark.Accounts);
        _lots.Truncate(mark.Lots);
        _draws.Truncate(mark.Draws);
        _excess.Truncate(mark.Excess);
        _claims.Truncate(mark.Claims);
        _frames.Truncate(mark.Frame);
    }

    private void KeepScope()
    {
        _isOpen = false;
        _claimImages.Clear();
        _recordImages.Clear();
        _lotImages.Clear();
        _accountLotsImages.Clear();
        _accountImages.Clear();
        _dueHolds.Clear();
    }

    private void ReserveScope(int batch)
    {
        _accountImages.Reserve(batch * 3);
        _accountLotsImages.Reserve(batch * 3);
        _lotImages.Reserve(batch * 4);
        _recordImages.Reserve(batch);
        _dueHolds.EnsureCapacity(batch);
    }

    private void Enter()
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
            ThrowConcurrent();
    }

    // An open scope means that the journal threw: the batch is taken back before the exception goes on.
    private void Exit()
    {
        if (_isOpen)
            Abandon();
        Volatile.Write(ref _busy, 0);
    }

    private void GuardRead()
    {
        if (Volatile.Read(ref _busy) != 0)
            ThrowConcurrent();
    }

    private static void ThrowConcurrent() => throw new InvalidOperationException("The ledger has one writer: two calls overlapped.");

    private readonly record struct Mark(
        int Records, int Accounts, int Lots, int Draws, int Excess, int Claims,
        int AccountImages, int AccountLotsImages, int LotImages, int RecordImages, int ClaimImages, int Frame);
}
