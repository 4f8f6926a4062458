using NodaTime;

namespace CommunityDomain.Points;

public sealed partial class PointsLedger
{
    /// <summary>Finds what became of a transfer's id: its record, also when the id was burned.</summary>
    /// <param name="id">The transfer's id.</param>
    /// <param name="record">The record.</param>
    /// <returns>Whether the ledger knows the id.</returns>
    public bool TryFind(TransferId id, out LedgerRecord record)
    {
        GuardRead();
        var position = _ids.Find(id.Value, IdIndex<RecordStore>.Hash(id.Value));
        record = position == 0 ? default : Describe(position);
        return position != 0;
    }

    /// <summary>The record with a sequence number.</summary>
    /// <param name="sequence">From 0 to <see cref="Sequence"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public LedgerRecord Record(long sequence)
    {
        GuardRead();
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, Sequence);
        return Describe((int)sequence);
    }

    /// <summary>The sums of an account as they were after a record.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <param name="sequence">The record's sequence number.</param>
    /// <remarks>Takes time linear in the number of the account's later records.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account, or the number is negative.</exception>
    public AccountBalance BalanceAt(AccountRef account, long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        var balance = State(account).Balance;
        for (var position = _accounts[account.Index].LastRecord; position > sequence; position = Previous(position, account.Index))
            balance = Minus(balance, ChangeOf(position, account.Index));
        return balance;
    }

    /// <summary>The sums of an account as they were at an instant, with the records of that very instant.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <param name="at">The instant.</param>
    /// <remarks>Takes time linear in the number of the account's later records.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public AccountBalance BalanceAt(AccountRef account, Instant at)
    {
        var balance = State(account).Balance;
        var until = LedgerTime.Clamp(at);
        for (var position = _accounts[account.Index].LastRecord; position != 0 && _records[position].At > until; position = Previous(position, account.Index))
            balance = Minus(balance, ChangeOf(position, account.Index));
        return balance;
    }

    /// <summary>An account's history in a period.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <param name="from">The period's start, inclusive.</param>
    /// <param name="until">The period's end, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public Statement Statement(AccountRef account, Instant from, Instant until)
    {
        var balance = State(account).Balance;
        var (first, end) = (LedgerTime.Clamp(from), LedgerTime.Clamp(until));
        var lines = new List<StatementLine>();
        for (var position = _accounts[account.Index].LastRecord; position != 0 && _records[position].At >= first; position = Previous(position, account.Index))
        {
            var change = ChangeOf(position, account.Index);
            if (_records[position].At < end)
                lines.Add(new StatementLine(Describe(position), change, balance, MovementsOf(position, account.Index)));
            balance = Minus(balance, change);
        }
        lines.Reverse();
        var closing = lines.Count == 0 ? balance : lines[^1].Balance;
        return new Statement(_definitions[account.Index].Account, from, until, balance, lines.ToValueList(), closing);
    }

    /// <summary>The lots of an account that have something left, in the order in which they are drawn; expired ones are among them until
    /// <see cref="ExpireLots"/>.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public ValueList<Lot> Lots(AccountRef account)
    {
        State(account);
        var lots = new List<Lot>();
        for (var lot = _accountLots[account.Index].First; lot != 0; lot = NextLot(lot, _accountLots[account.Index]))
            lots.Add(DescribeLot(lot));
        return lots.ToValueList();
    }

    /// <summary>What was debited beyond an account's lots; later credits repay it first.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public long Overdraft(AccountRef account)
    {
        State(account);
        return _accountLots[account.Index].Overdraft;
    }

    private Lot DescribeLot(int lot)
    {
        ref readonly var one = ref _lots[lot];
        return new Lot(lot, one.Origin, one.Original, one.Remaining, LedgerTime.Date(one.ExpiresOn), one.Priority);
    }

    private ValueList<LotMovement> MovementsOf(int position, int account)
    {
        var movements = new List<LotMovement>();
        if (_records[position].HasDraws)
        {
            for (var i = _draws.FirstOf(position); i < _draws.Count && _draws[i].Record == position; i++)
            {
                if (_lots[_draws[i].Lot].Account == account)
                    movements.Add(new(DescribeLot(_draws[i].Lot), _draws[i].Amount));
            }
        }
        var opened = LotOf(position, account);
        if (opened != 0)
            movements.Add(new(DescribeLot(opened), -_lots[opened].Original));
        return movements.ToValueList();
    }

    // The record before, in the account's history; 0 before the first.
    private int Previous(int position, int account)
    {
        ref readonly var record = ref _records[position];
        return record.Debit == account ? record.PreviousOfDebit
            : record.Credit == account ? record.PreviousOfCredit
            : ExcessOf(record, position).Previous;
    }

    private AccountBalance ChangeOf(int position, int account)
    {
        ref readonly var record = ref _records[position];
        if (record.Kind == RecordKind.AccountOpened)
            return default;
        var part = PartOf(record, position, account);
        if (record.Kind == RecordKind.Reversal)
            return record.Credit == account ? new(0, 0, 0, part) : new(0, part, 0, 0);
        var isDebit = record.Debit == account;
        var posted = record.IsPending || record.IsVoid || record.Kind == RecordKind.HoldExpired ? 0 : part;
        var pending = record.IsPending ? part
            : record.Cause != 0 && record.Kind != RecordKind.LotExpired ? -PartOf(_records[record.Cause], record.Cause, account)
            : 0;
        return isDebit ? new(pending, posted, 0, 0) : new(0, 0, pending, posted);
    }

    // The part of a record's amount that concerns the account: the whole on the side that is not split, one leg on the other.
    private long PartOf(in StoredRecord record, int position, int account)
    {
        var excess = ExcessOf(record, position);
        if (record.Debit != account && record.Credit != account)
            return excess.Amount;
        var splitSide = record.Kind == RecordKind.Reversal ? record.Debit : record.Credit;
        return account == splitSide ? record.Amount - excess.Amount : record.Amount;
    }

    private static AccountBalance Minus(in AccountBalance balance, in AccountBalance change) => new(
        balance.DebitsPending - change.DebitsPending,
        balance.DebitsPosted - change.DebitsPosted,
        balance.CreditsPending - change.CreditsPending,
        balance.CreditsPosted - change.CreditsPosted);

    private LedgerRecord Describe(int position)
    {
        ref readonly var record = ref _records[position];
        var excess = ExcessOf(record, position);
        return new LedgerRecord(position, LedgerTime.ToInstant(record.At), record.Kind)
        {
            Id = new(record.Id),
            Debit = new(record.Debit),
            Credit = new(record.Credit),
            Amount = record.Amount,
            Excess = excess.Amount,
            ExcessAccount = new(excess.Account),
            Code = new(record.Code),
            Flags = record.Kind == RecordKind.Transfer ? (TransferFlags)record.Flags : TransferFlags.None,
            Reference = record.Reference,
            Cause = record.Kind == RecordKind.LotExpired ? 0 : record.Cause,
            Hold = record.Hold,
            ExpiresAt = record.TimeoutSeconds == 0 ? null : LedgerTime.ToInstant(record.ExpiresAt),
            EffectiveOn = LedgerTime.Date(record.EffectiveOn),
        };
    }
}
