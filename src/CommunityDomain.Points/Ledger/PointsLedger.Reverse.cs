using NodaTime;

namespace CommunityDomain.Points;

// Reversals: a posted transfer taken back. In their records the flags' byte says the clawback policy, and whether all was asked for.
public sealed partial class PointsLedger
{
    private const byte WholeBit = 0x80;
    private readonly Dictionary<int, long> _reversed = [];
    private readonly ChunkedList<StoredClaim> _claims = new();
    private readonly UndoImages<StoredClaim> _claimImages;

    /// <summary>Takes a posted transfer back, in whole or in part.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>.</param>
    /// <param name="reversal">What is taken back.</param>
    /// <returns>What became of it. With <see cref="ClawbackPolicy.NetAgainstFuture"/> it is accepted also when nothing could be taken yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The clawback policy is undefined.</exception>
    public TransferStatus Reverse(Instant now, in Reversal reversal)
    {
        if (reversal.Clawback > ClawbackPolicy.NetAgainstFuture)
            throw new ArgumentOutOfRangeException(nameof(reversal), reversal.Clawback, "The policy is undefined.");
        var at = LedgerTime.Nanoseconds(now);
        Enter();
        try
        {
            if (at < _at)
                return TransferStatus.TimeWentBack;
            Begin(at);
            var status = Decide(reversal, out var outcome);
            if (status == TransferStatus.Accepted)
            {
                WriteTransfer(outcome);
                Apply(outcome, IdIndex<RecordStore>.Hash(outcome.Id));
                // What comes back is a credit as any other: what the account owes is taken out of it.
                Net(outcome.Credit, outcome.Amount);
            }
            else if (IsTransient(status))
            {
                Burn(reversal.Id.Value);
            }
            var commit = Commit();
            return commit == TransferStatus.Accepted ? status : commit;
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>How much of a posted transfer was taken back so far; 0 for an unknown id.</summary>
    /// <param name="original">The transfer's id.</param>
    public long Reversed(TransferId original)
    {
        GuardRead();
        return _reversed.GetValueOrDefault(_ids.Find(original.Value, IdIndex<RecordStore>.Hash(original.Value)));
    }

    /// <summary>What reversals will still take out of an account's future credits.</summary>
    /// <param name="account">A handle that this ledger gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The handle refers to no account.</exception>
    public long Claimed(AccountRef account)
    {
        if (!State(account).HasClaims)
            return 0;
        var claimed = 0L;
        for (var i = 0; i < _claims.Count; i++)
            claimed += _claims[i].Account == account.Index ? _claims[i].Left : 0;
        return claimed;
    }

    private TransferStatus Decide(in Reversal reversal, out Outcome outcome)
    {
        outcome = default;
        _plan.Clear();
        var isWhole = reversal.Amount == Transfer.WholeAmount;
        var flags = (byte)((byte)reversal.Clawback | (isWhole ? WholeBit : 0));
        var id = reversal.Id.Value;
        if (reversal.Amount < 0)
            return TransferStatus.AmountNegative;
        if (id == 0)
            return TransferStatus.IdZero;
        if (id == UInt128.MaxValue)
            return TransferStatus.IdMax;
        var position = _ids.Find(reversal.Original.Value, IdIndex<RecordStore>.Hash(reversal.Original.Value));
        var existing = _ids.Find(id, IdIndex<RecordStore>.Hash(id));
        if (existing != 0)
            return Compare(reversal, existing, position, flags);
        if (position == 0 || _records[position].Kind == RecordKind.IdBurned)
            return TransferStatus.OriginalNotFound;
        ref readonly var original = ref _records[position];
        if (original.Kind != RecordKind.Transfer || original.IsPending || original.IsVoid)
            return TransferStatus.OriginalNotPosted;
        var reversed = _reversed.GetValueOrDefault(position);
        var left = original.Amount - reversed - ClaimedOf(position);
        if (left == 0 && original.Amount > 0)
            return TransferStatus.OriginalAlreadyReversed;
        var amount = isWhole ? left : reversal.Amount;
        if (amount > left)
            return TransferStatus.ExceedsOriginalAmount;
        outcome = new Outcome
        {
            Kind = RecordKind.Reversal,
            Id = id,
            Reference = reversal.Reference,
            Cause = position,
            Code = original.Code,
            Flags = flags,
            Debit = original.Credit,
            Credit = original.Debit,
        };
        return DecideTaking(ref outcome, original, reversed, amount, reversal.Clawback);
    }

    private TransferStatus DecideTaking(ref Outcome outcome, in StoredRecord original, long reversed, long amount, ClawbackPolicy clawback)
    {
        var leg = ExcessOf(original, outcome.Cause);
        var excess = Math.Min(amount, leg.Amount - Math.Min(reversed, leg.Amount));
        ref readonly var taken = ref _accounts[outcome.Debit];
        ref readonly var restored = ref _accounts[outcome.Credit];
        ref readonly var excessState = ref _accounts[excess == 0 ? 0 : leg.Account];
        if (taken.IsClosed || excessState.IsClosed)
            return TransferStatus.DebitAccountClosed;
        if (restored.IsClosed)
            return TransferStatus.CreditAccountClosed;

        var today = DateOf(_batchAt);
        var own = LotOf(outcome.Cause, outcome.Debit);
        var available = Spendable(taken, outcome.Debit, today) + (own != 0 && _lots[own].ExpiresOn <= today ? _lots[own].Remaining : 0);
        if (clawback == ClawbackPolicy.NetAgainstFuture)
        {
            var now = Math.Min(amount - excess, Math.Max(0, available));
            outcome.Claim = amount - excess - now;
            amount = excess + now;
        }
        var overflow = OverflowOf(taken, restored, _accounts[0], amount, 0, isPending: false);
        if (overflow == TransferStatus.Accepted && excess > 0)
            overflow = OverflowOf(excessState, _accounts[0], _accounts[0], excess, 0, isPending: false);
        if (overflow != TransferStatus.Accepted)
            return overflow;
        if (clawback == ClawbackPolicy.Reject && taken.Floor == FloorSide.Debits && amount - excess > available)
            return TransferStatus.ExceedsCredits;
        if (clawback != ClawbackPolicy.AllowNegative
            && excessState.Floor == FloorSide.Debits && excess > Spendable(excessState, leg.Account, today))
        {
            return TransferStatus.ExceedsCredits;
        }
        if (restored.Floor == FloorSide.Credits && amount > Receivable(restored))
            return TransferStatus.ExceedsDebits;

        (outcome.Amount, outcome.Excess) = (amount, excess);
        if (taken.HasLots)
        {
            var fromOwn = own == 0 ? 0 : Math.Min(amount - excess, _lots[own].Remaining);
            if (fromOwn > 0)
                _plan.Add(own, fromOwn);
            PlanDraws(outcome.Debit, amount - excess - fromOwn, today, except: own);
        }
        if (excessState.HasLots)
            PlanDraws(leg.Account, excess, today);
        if (restored.HasLots && UncoveredPart(original, outcome.Cause, reversed, amount) > 0)
            outcome.Expires = ExpiryOf(outcome.Credit, original.EffectiveOn);
        return TransferStatus.Accepted;
    }

    private TransferStatus Compare(in Reversal reversal, int existing, int original, byte flags)
    {
        ref readonly var record = ref _records[existing];
        if (record.Kind == RecordKind.IdBurned)
            return TransferStatus.IdAlreadyFailed;
        if (record.Kind != RecordKind.Reversal || record.Flags != flags)
            return TransferStatus.ExistsWithDifferentFlags;
        if (record.Cause != original)
            return TransferStatus.ExistsWithDifferentPendingId;
        if ((flags & WholeBit) == 0 && reversal.Amount != record.Amount + ClaimOpenedBy(existing))
            return TransferStatus.ExistsWithDifferentAmount;
        return reversal.Reference == record.Reference ? TransferStatus.Exists : TransferStatus.ExistsWithDifferentReference;
    }

    private void ApplyReversal(in Outcome outcome, int position, ref AccountState taken, ref AccountState restored)
    {
        ref readonly var original = ref _records[outcome.Cause];
        var reversed = _reversed.GetValueOrDefault(outcome.Cause);
        var main = outcome.Amount - outcome.Excess;
        taken.DebitsPosted += main;
        restored.CreditsPosted += outcome.Amount;
        var excess = ExcessOf(original, outcome.Cause);
        if (excess.Account != 0)
            LegTo(excess.Account, outcome.Excess, position).DebitsPosted += outcome.Excess;
        DrawPlanned(position);
        if (taken.HasLots)
            Overdraw(outcome.Debit, main - PlannedFrom(outcome.Debit));
        if (excess.Account != 0 && _accounts[excess.Account].HasLots)
            Overdraw(excess.Account, outcome.Excess - PlannedFrom(excess.Account));
        if (restored.HasLots)
            RestoreDraws(outcome, original, reversed, position);
        _reversed[outcome.Cause] = reversed + outcome.Amount;
        if (outcome.Id == 0)
            SettleClaim(outcome);
        if (outcome.Claim == 0)
            return;
        taken.HasClaims = true;
        _claims.Add() = new StoredClaim { Opened = outcome.Claim, Left = outcome.Claim, Account = outcome.Debit, Original = outcome.Cause, Reversal = position };
    }

    // A partial reversal leaves things as if the original had been smaller: what was not covered by lots comes back first, then the last draws.
    private void RestoreDraws(in Outcome outcome, in StoredRecord original, long reversed, int position)
    {
        var uncovered = UncoveredPart(original, outcome.Cause, reversed, outcome.Amount);
        if (uncovered > 0)
            OpenLot(outcome.Credit, uncovered, outcome.Expires, _accounts[outcome.Debit].LotPriority, position);
        var left = outcome.Amount - uncovered;
        if (left == 0)
            return;
        var first = _draws.FirstOf(outcome.Cause);
        var last = first;
        while (last + 1 < _draws.Count && _draws[last + 1].Record == outcome.Cause)
            last++;
        var skip = reversed - Math.Min(reversed, original.Amount - DrawnBy(original, outcome.Cause));
        for (var i = last; i >= first && left > 0; i--)
        {
            var skipped = Math.Min(skip, _draws[i].Amount);
            skip -= skipped;
            var part = Math.Min(left, _draws[i].Amount - skipped);
            if (part == 0)
                continue;
            left -= part;
            var lot = _draws[i].Lot;
            _draws.Add() = new LotDraw { Amount = -part, Record = position, Lot = lot };
            _records[position].HasDraws = true;
            GiveBack(lot, part);
        }
    }

    private long UncoveredPart(in StoredRecord original, int position, long reversed, long amount)
    {
        var uncovered = original.Amount - DrawnBy(original, position);
        return Math.Min(amount, uncovered - Math.Min(reversed, uncovered));
    }

    private void NetCredits(in Outcome outcome)
    {
        Net(outcome.Credit, outcome.Amount - outcome.Excess);
        if (outcome.Excess != 0)
            Net(_definitions[outcome.Credit].Excess, outcome.Excess);
    }

    // After a credit: what reversals are still owed is taken out of it, oldest claim first.
    private void Net(int account, long credited)
    {
        if (!_accounts[account].HasClaims)
            return;
        for (var i = 0; i < _claims.Count && credited > 0; i++)
        {
            var claim = _claims[i];
            if (claim.Account != account || claim.Left == 0)
                continue;
            ref readonly var original = ref _records[claim.Original];
            if (_accounts[account].IsClosed || _accounts[original.Debit].IsClosed)
                continue;
            _plan.Clear();
            var today = DateOf(_batchAt);
            var amount = Math.Min(Math.Min(claim.Left, credited), Math.Max(0, Spendable(_accounts[account], account, today)));
            if (amount == 0 || OverflowOf(_accounts[account], _accounts[original.Debit], _accounts[0], amount, 0, false) != TransferStatus.Accepted)
                continue;
            var outcome = new Outcome
            {
                Kind = RecordKind.Reversal,
                Cause = claim.Original,
                Code = original.Code,
                Flags = (byte)ClawbackPolicy.NetAgainstFuture,
                Debit = account,
                Credit = original.Debit,
                Amount = amount,
            };
            if (_accounts[account].HasLots)
                PlanDraws(account, amount, today);
            if (_accounts[original.Debit].HasLots)
                outcome.Expires = ExpiryOf(original.Debit, original.EffectiveOn);
            WriteTransfer(outcome);
            Apply(outcome, 0);
            credited -= amount;
        }
    }

    private void SettleClaim(in Outcome outcome)
    {
        var left = outcome.Amount;
        var isOwed = false;
        for (var i = 0; i < _claims.Count; i++)
        {
            if (_claims[i].Account != outcome.Debit || _claims[i].Left == 0)
                continue;
            if (_claims[i].Original == outcome.Cause && left > 0)
            {
                ref var claim = ref _claimImages.Change(i);
                var part = Math.Min(left, claim.Left);
                claim.Left -= part;
                left -= part;
            }
            isOwed |= _claims[i].Left > 0;
        }
        _accounts[outcome.Debit].HasClaims = isOwed;
    }

    private long ClaimedOf(int original)
    {
        var claimed = 0L;
        for (var i = 0; i < _claims.Count; i++)
            claimed += _claims[i].Original == original ? _claims[i].Left : 0;
        return claimed;
    }

    // What a reversal asked for beyond what it took at once.
    private long ClaimOpenedBy(int reversal)
    {
        var claimed = 0L;
        for (var i = 0; i < _claims.Count; i++)
            claimed += _claims[i].Reversal == reversal ? _claims[i].Opened : 0;
        return claimed;
    }

    private long PlannedFrom(int account)
    {
        var planned = 0L;
        foreach (ref readonly var draw in _plan.Draws)
            planned += _lots[draw.Lot].Account == account ? draw.Amount : 0;
        return planned;
    }

    // The lot that a record opened in an account, or 0.
    private int LotOf(int origin, int account)
    {
        for (var lot = _lots.FirstOf(origin, from: 1); lot < _lots.Count && _lots[lot].Origin == origin; lot++)
        {
            if (_lots[lot].Account == account)
                return lot;
        }
        return 0;
    }
}
