using NodaTime;

namespace CommunityDomain.Points;

// Lots: what a credit opened, drawn in the order (priority, soonest expiry, sequence).
public sealed partial class PointsLedger
{
    private long _dayStart = 1;
    private long _dayEnd;
    private int _day;
    private (int Opened, ExpiryRule Rule, int Count, int ExpiresOn) _lastExpiry;

    /// <summary>Posts the expiry of every lot that is expired at <paramref name="now"/> and not reserved, once each, also on closed accounts.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>.</param>
    /// <returns>As with a batch; or one of the overflow codes, when a sum of an account for expired points would overflow, and then nothing was
    /// done.</returns>
    /// <remarks>Looks at every lot that was ever opened: a few nanoseconds each.</remarks>
    public TransferStatus ExpireLots(Instant now)
    {
        var at = LedgerTime.Nanoseconds(now);
        Enter();
        try
        {
            if (at < _at)
                return TransferStatus.TimeWentBack;
            Begin(at);
            var today = DateOf(at);
            for (var lot = 1; lot < _lots.Count; lot++)
            {
                ref readonly var one = ref _lots[lot];
                if (one.ExpiresOn > today || one.Remaining == 0)
                    continue;
                var overflow = OverflowOf(
                    _accounts[one.Account], _accounts[_definitions[one.Account].Expired], _accounts[0], one.Remaining, 0, isPending: false);
                if (overflow != TransferStatus.Accepted)
                {
                    Abandon();
                    return overflow;
                }
                var body = _frames.BeginRecord(RecordCodec.FixedSize);
                _frames.EndRecord(RecordCodec.WriteLotExpired(body, lot), _records.Count);
                ApplyLotExpired(lot);
            }
            return Commit();
        }
        finally
        {
            Exit();
        }
    }

    private void ApplyLotExpired(int lot)
    {
        var position = _records.Count;
        ref var record = ref _records.Add();
        var (account, amount) = (_lots[lot].Account, _lots[lot].Remaining);
        var expired = _definitions[account].Expired;
        record = new StoredRecord
        {
            Amount = amount,
            At = _batchAt,
            Debit = account,
            Credit = expired,
            Cause = lot,
            Code = TransferCode.Expiry.Value,
        };
        record.Become(RecordKind.LotExpired, false);
        ref var debit = ref _accountImages.Change(account);
        ref var credit = ref _accountImages.Change(expired);
        (record.PreviousOfDebit, debit.LastRecord) = (debit.LastRecord, position);
        (record.PreviousOfCredit, credit.LastRecord) = (credit.LastRecord, position);
        debit.DebitsPosted += amount;
        credit.CreditsPosted += amount;
        Draw(position, lot, amount);
    }

    // Chooses lots until the amount is covered or nothing is left that may be spent.
    private void PlanDraws(int account, long amount, int today, int except = 0)
    {
        ref readonly var lots = ref _accountLots[account];
        for (var lot = lots.First; lot != 0 && amount > 0; lot = NextLot(lot, lots))
        {
            ref readonly var one = ref _lots[lot];
            if (one.ExpiresOn <= today || lot == except)
                continue;
            var part = Math.Min(one.Remaining, amount);
            _plan.Add(lot, part);
            amount -= part;
        }
    }

    private void PlanLots(ref Outcome outcome, int excess)
    {
        if (outcome.Amount > outcome.Excess && _accounts[outcome.Credit].HasLots)
            outcome.Expires = ExpiryOf(outcome.Credit, outcome.EffectiveOn);
        if (outcome.Excess > 0 && _accounts[excess].HasLots)
            outcome.ExcessExpires = ExpiryOf(excess, outcome.EffectiveOn);
    }

    private int ExpiryOf(int account, int effectiveOn)
    {
        ref readonly var lots = ref _accountLots[account];
        var opened = effectiveOn == 0 ? DateOf(_batchAt) : effectiveOn;
        if (opened != _lastExpiry.Opened || lots.Rule != _lastExpiry.Rule || lots.Count != _lastExpiry.Count)
        {
            var date = _definitions[account].Account.Expiry.ExpiresOn(LedgerTime.Date(opened)!.Value);
            _lastExpiry = (opened, lots.Rule, lots.Count, date is { } given ? LedgerTime.Pack(given) : LedgerTime.Never);
        }
        return _lastExpiry.ExpiresOn;
    }

    private void DrawPlanned(int position)
    {
        foreach (ref readonly var draw in _plan.Draws)
            Draw(position, draw.Lot, draw.Amount);
    }

    private void Draw(int position, int lot, long amount)
    {
        _draws.Add() = new LotDraw { Amount = amount, Record = position, Lot = lot };
        _records[position].HasDraws = true;
        ref var one = ref _lotImages.Change(lot);
        one.Remaining -= amount;
        if (one.Remaining == 0)
            Unlink(lot);
    }

    // Of what a hold drew, keeps the first part as drawn by the record that resolves it, and gives back the rest.
    private long TurnDraws(int hold, int position, long kept)
    {
        var left = kept;
        if (!_records[hold].HasDraws)
            return 0;
        for (var i = _draws.FirstOf(hold); i < _draws.Count && _draws[i].Record == hold; i++)
        {
            var (lot, amount) = (_draws[i].Lot, _draws[i].Amount);
            var part = Math.Min(left, amount);
            left -= part;
            if (part > 0)
            {
                _draws.Add() = new LotDraw { Amount = part, Record = position, Lot = lot };
                _records[position].HasDraws = true;
            }
            if (part < amount)
                GiveBack(lot, amount - part);
        }
        return kept - left;
    }

    private void GiveBack(int lot, long amount)
    {
        ref var one = ref _lotImages.Change(lot);
        one.Remaining += amount;
        if (one.Remaining == amount)
            Link(lot);
    }

    private long DrawnBy(in StoredRecord record, int position)
    {
        var drawn = 0L;
        if (!record.HasDraws)
            return 0;
        for (var i = _draws.FirstOf(position); i < _draws.Count && _draws[i].Record == position; i++)
            drawn += _draws[i].Amount;
        return drawn;
    }

    private void Overdraw(int account, long amount)
    {
        if (amount != 0)
            _accountLotsImages.Change(account).Overdraft += amount;
    }

    private void OpenLots(in Outcome outcome, int position)
    {
        var priority = _accounts[outcome.Debit].LotPriority;
        if (outcome.Expires != 0)
            OpenLot(outcome.Credit, outcome.Amount - outcome.Excess, outcome.Expires, priority, position);
        if (outcome.ExcessExpires != 0)
            OpenLot(_definitions[outcome.Credit].Excess, outcome.Excess, outcome.ExcessExpires, priority, position);
    }

    // What was drawn beyond the lots is repaid first; the rest is a lot.
    private void OpenLot(int account, long amount, int expiresOn, byte priority, int origin)
    {
        var repaid = Math.Min(amount, _accountLots[account].Overdraft);
        Overdraw(account, -repaid);
        if (amount == repaid)
            return;
        var lot = _lots.Count;
        _lots.Add() = new StoredLot
        {
            Original = amount - repaid,
            Remaining = amount - repaid,
            Account = account,
            Origin = origin,
            ExpiresOn = expiresOn,
            Priority = priority,
        };
        Link(lot);
    }

    // Lots mostly expire in the order in which they were opened, so the place is looked for from the end.
    private void Link(int lot)
    {
        ref var one = ref _lots[lot];
        ref var account = ref _accountLotsImages.Change(one.Account);
        if (account.First == 0 || one.ExpiresOn < account.EarliestExpiry)
            account.EarliestExpiry = one.ExpiresOn;
        if (account.First == 0 || IsDrawnLast(one, lot, account))
        {
            one.Previous = account.Last;
            if (account.First == 0)
                account.First = lot;
            else
                _lots[account.Last].Next = lot;
            (account.Last, account.LastExpiry, account.LastPriority) = (lot, one.ExpiresOn, one.Priority);
            return;
        }
        var after = account.Last;
        while (after != account.First && IsDrawnBefore(lot, _lots[after].Previous))
            after = _lots[after].Previous;
        var before = after == account.First ? 0 : _lots[after].Previous;
        (one.Previous, one.Next) = (before, after);
        _lotImages.Change(after).Previous = lot;
        if (before == 0)
            account.First = lot;
        else
            _lotImages.Change(before).Next = lot;
    }

    private void Unlink(int lot)
    {
        ref readonly var one = ref _lots[lot];
        ref var account = ref _accountLotsImages.Change(one.Account);
        var (before, after) = (lot == account.First ? 0 : one.Previous, lot == account.Last ? 0 : one.Next);
        if (before == 0)
            account.First = after;
        else
            _lotImages.Change(before).Next = after;
        if (after == 0)
            (account.Last, account.LastExpiry, account.LastPriority) = (before, _lots[before].ExpiresOn, _lots[before].Priority);
        else
            _lotImages.Change(after).Previous = before;

        // With one priority alone, the first lot is the one that expires first.
        if (account.First != 0 && _lots[account.First].Priority == account.LastPriority)
            account.EarliestExpiry = _lots[account.First].ExpiresOn;
    }

    // The lot that is drawn next, or 0.
    private int NextLot(int lot, in AccountLots account) => lot == account.Last ? 0 : _lots[lot].Next;

    private static bool IsDrawnLast(in StoredLot one, int lot, in AccountLots account)
    {
        if (one.Priority != account.LastPriority)
            return one.Priority > account.LastPriority;
        return one.ExpiresOn != account.LastExpiry ? one.ExpiresOn > account.LastExpiry : lot > account.Last;
    }

    private bool IsDrawnBefore(int lot, int other)
    {
        ref readonly var one = ref _lots[lot];
        ref readonly var two = ref _lots[other];
        if (one.Priority != two.Priority)
            return one.Priority < two.Priority;
        return one.ExpiresOn != two.ExpiresOn ? one.ExpiresOn < two.ExpiresOn : lot < other;
    }

    private long ExpiredUnreserved(int account, int today)
    {
        ref readonly var lots = ref _accountLots[account];
        if (lots.First == 0 || lots.EarliestExpiry > today)
            return 0;
        var expired = 0L;
        for (var lot = lots.First; lot != 0; lot = NextLot(lot, lots))
        {
            if (_lots[lot].ExpiresOn <= today)
                expired += _lots[lot].Remaining;
        }
        return expired;
    }

    // The local date, packed; one conversion a day.
    private int DateOf(long at)
    {
        if (at < _dayStart || at >= _dayEnd)
        {
            var zone = _options.Zone;
            var day = LedgerTime.ToInstant(at).InZone(zone).Date;
            _day = LedgerTime.Pack(day);
            _dayStart = LedgerTime.Clamp(zone.AtStartOfDay(day).ToInstant());
            _dayEnd = LedgerTime.Clamp(zone.AtStartOfDay(day.PlusDays(1)).ToInstant());
        }
        return _day;
    }
}
