using NodaTime;

namespace CommunityDomain.Points;

/// <summary>The double-entry ledger of points and service hours (积分账本): every posting debits one account and credits another.</summary>
/// <remarks>
/// <para>Not an aggregate by the recipe: it holds millions of transfers, so it is mutable, over flat arrays, with statuses in place of results.
/// What it keeps of the recipe is the fold: a batch is decided, its outcomes go to the journal, and opening a journal applies the outcomes again
/// without deciding anything.</para>
/// <para>One writer. Calls that overlap in time, also reads during a write, throw <see cref="InvalidOperationException"/> where they are noticed.</para>
/// <para>Time is an argument. Instants lie between 1677 and 2262; others throw <see cref="ArgumentOutOfRangeException"/>.</para>
/// </remarks>
public sealed partial class PointsLedger
{
    private const int MostLotsPlanned = 1024;
    private readonly ILedgerJournal _journal;
    private readonly PointsLedgerOptions _options;
    private readonly ChunkedList<StoredRecord> _records = new();
    private readonly ChunkedList<AccountState> _accounts = new();
    private readonly ChunkedList<AccountDefinition> _definitions = new();
    private readonly ChunkedList<AccountLots> _accountLots = new();
    private readonly ChunkedList<StoredLot> _lots = new();
    private readonly ChunkedList<LotDraw> _draws = new();
    private readonly ChunkedList<ExcessLeg> _excess = new();
    private readonly IdIndex<RecordStore> _ids;
    private readonly IdIndex<AccountStore> _accountIds;
    private readonly PriorityQueue<int, (long ExpiresAt, int Sequence)> _holds = new();
    private readonly FrameBuffer _frames = new();
    private long _at = long.MinValue;

    private PointsLedger(ILedgerJournal journal, PointsLedgerOptions options)
    {
        (_journal, _options) = (journal, options);
        _ids = new(new RecordStore(_records));
        _accountIds = new(new AccountStore(_definitions));
        _accountImages = new(_accounts);
        _accountLotsImages = new(_accountLots);
        _lotImages = new(_lots);
        _recordImages = new(_records);
        _claimImages = new(_claims);

        // Position 0 of these stands for "none".
        _accounts.Add() = default;
        _definitions.Add() = default;
        _accountLots.Add() = default;
        _lots.Add() = default;
    }

    /// <summary>The ledger's id.</summary>
    public LedgerId Id => _options.Id;

    /// <summary>The sequence number of the last record; the first record, the ledger's genesis, has 0.</summary>
    public long Sequence => _records.Count - 1L;

    /// <summary>The instant of the last record; no posting may come before it.</summary>
    public Instant LastInstant => LedgerTime.ToInstant(_at);

    /// <summary>How many accounts there are.</summary>
    public int AccountCount => _accounts.Count - 1;

    /// <summary>Posts one transfer.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>.</param>
    /// <param name="transfer">The transfer.</param>
    /// <returns>What became of it.</returns>
    public TransferStatus Post(Instant now, in Transfer transfer)
    {
        var status = TransferStatus.Accepted;
        Post(now, new ReadOnlySpan<Transfer>(in transfer), new Span<TransferStatus>(ref status));
        return status;
    }

    /// <summary>Posts one transfer between resolved accounts.</summary>
    /// <inheritdoc cref="Post(Instant, in Transfer)"/>
    public TransferStatus Post(Instant now, in ResolvedTransfer transfer)
    {
        var status = TransferStatus.Accepted;
        Post(now, new ReadOnlySpan<ResolvedTransfer>(in transfer), new Span<TransferStatus>(ref status));
        return status;
    }

    /// <summary>Posts a batch, in order: each transfer on its own, each chain whole or not at all, everything in one append to the journal.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>. Holds that are due at it expire first.</param>
    /// <param name="transfers">The transfers.</param>
    /// <param name="statuses">Receives what became of each transfer; at least as long as <paramref name="transfers"/>.</param>
    /// <returns><see cref="TransferStatus.Accepted"/> when the batch was worked through, whatever became of each transfer; otherwise
    /// <see cref="TransferStatus.TimeWentBack"/>, <see cref="TransferStatus.JournalFull"/> or <see cref="TransferStatus.JournalFailed"/>,
    /// which then is every transfer's status too: nothing was done.</returns>
    /// <exception cref="ArgumentException"><paramref name="statuses"/> is too short.</exception>
    public TransferStatus Post(Instant now, ReadOnlySpan<Transfer> transfers, Span<TransferStatus> statuses) =>
        PostBatch<Transfer, TransferReader>(now, transfers, statuses);

    /// <inheritdoc cref="Post(Instant, ReadOnlySpan{Transfer}, Span{TransferStatus})"/>
    public TransferStatus Post(Instant now, ReadOnlySpan<ResolvedTransfer> transfers, Span<TransferStatus> statuses) =>
        PostBatch<ResolvedTransfer, ResolvedTransferReader>(now, transfers, statuses);

    /// <summary>Lets time pass: holds that are due at <paramref name="now"/> expire.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>.</param>
    /// <returns>As with a batch.</returns>
    public TransferStatus Advance(Instant now) => Post(now, ReadOnlySpan<Transfer>.Empty, []);

    /// <summary>The handle of an account; <see cref="AccountRef.IsNone"/> when there is none with this id.</summary>
    /// <param name="id">The account's id.</param>
    public AccountRef Resolve(AccountId id)
    {
        GuardRead();
        return new(FindAccount(id.Value));
    }

    /// <summary>The four sums of an account.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public AccountBalance Balance(AccountRef account) => State(account).Balance;

    /// <summary>What an account was opened as.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public Account Account(AccountRef account)
    {
        State(account);
        return _definitions[account.Index].Account;
    }

    /// <summary>Whether an account is closed: only voids and expiries touch it.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public bool IsClosed(AccountRef account) => State(account).IsClosed;

    /// <summary>What a debit could take at <paramref name="now"/>: posted, not reserved, not expired, with the overdraft that the floor allows.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <param name="now">The instant asked about, not before <see cref="LastInstant"/>; holds that are due by then count as reserved still.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public long Available(AccountRef account, Instant now)
    {
        ref readonly var state = ref State(account);
        return Spendable(state, account.Index, state.HasLots ? DateOf(LedgerTime.Nanoseconds(now)) : 0);
    }

    /// <summary>Makes room, so that posting within it allocates nothing.</summary>
    /// <param name="transfers">How many transfers the ledger will hold in all, from 0.</param>
    /// <param name="accounts">How many accounts in all, from 0.</param>
    /// <param name="batch">How many transfers the largest batch has, from 1.</param>
    /// <param name="lots">How many lots in all, from 0; as many draws are provided for, up to 1,024 of them by one transfer.</param>
    public void Reserve(int transfers, int accounts, int batch = 1, int lots = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(transfers);
        ArgumentOutOfRangeException.ThrowIfNegative(accounts);
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(lots);
        Enter();
        try
        {
            _records.Reserve(transfers + accounts + 1);
            _ids.Reserve(transfers);
            _accounts.Reserve(accounts + 1);
            _definitions.Reserve(accounts + 1);
            _accountLots.Reserve(accounts + 1);
            _accountIds.Reserve(accounts);
            _lots.Reserve(lots + 1);
            _draws.Reserve(lots);
            _plan.Reserve(Math.Min(lots, MostLotsPlanned));
            ReserveScope(batch);
            _frames.Reserve(batch * RecordCodec.FixedSize);
        }
        finally
        {
            Exit();
        }
    }

    private ref readonly AccountState State(AccountRef account)
    {
        GuardRead();
        ArgumentOutOfRangeException.ThrowIfZero(account.Index, nameof(account));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(account.Index, _accounts.Count, nameof(account));
        return ref _accounts[account.Index];
    }

    private int FindAccount(UInt128 id) => _accountIds.Find(id, IdIndex<AccountStore>.Hash(id));
}
