namespace CommunityDomain.Points;

// The fold: applies what was decided, live and on replay alike, and decides nothing.
public sealed partial class PointsLedger
{
    private void Apply(in Outcome outcome, uint hash)
    {
        var position = _records.Count;
        ref var record = ref _records.Add();
        record.Id = outcome.Id;
        record.Reference = outcome.Reference;
        record.Amount = outcome.Amount;
        record.At = _batchAt;
        record.Debit = outcome.Debit;
        record.Credit = outcome.Credit;
        record.Cause = outcome.Cause;
        record.TimeoutSeconds = outcome.TimeoutSeconds;
        record.EffectiveOn = outcome.EffectiveOn;
        record.Code = outcome.Code;
        record.Flags = outcome.Flags;
        record.Become(outcome.Kind, outcome.Excess != 0 || (outcome.Cause != 0 && _records[outcome.Cause].HasExcess));
        if (outcome.Id != 0)
            _ids.Add(hash, position);

        ref var debit = ref _accountImages.Change(outcome.Debit);
        ref var credit = ref _accountImages.Change(outcome.Credit);
        (record.PreviousOfDebit, debit.LastRecord) = (debit.LastRecord, position);
        (record.PreviousOfCredit, credit.LastRecord) = (credit.LastRecord, position);
        if (outcome.Kind == RecordKind.Reversal)
            ApplyReversal(outcome, position, ref debit, ref credit);
        else if (outcome.Cause == 0)
            ApplyTransfer(outcome, position, ref debit, ref credit);
        else
            ApplyResolution(outcome, position, ref debit, ref credit);
    }

    private void ApplyTransfer(in Outcome outcome, int position, ref AccountState debit, ref AccountState credit)
    {
        var creditAmount = outcome.Amount - outcome.Excess;
        if (outcome.Is(TransferFlags.Pending))
        {
            debit.DebitsPending += outcome.Amount;
            credit.CreditsPending += creditAmount;
            debit.IsClosed |= outcome.Is(TransferFlags.ClosingDebit);
            credit.IsClosed |= outcome.Is(TransferFlags.ClosingCredit);
            if (outcome.Excess != 0)
                LegToExcess(outcome, position).CreditsPending += outcome.Excess;
            if (debit.HasLots)
                DrawPlanned(position);
            return;
        }
        debit.DebitsPosted += outcome.Amount;
        credit.CreditsPosted += creditAmount;
        if (outcome.Excess != 0)
            LegToExcess(outcome, position).CreditsPosted += outcome.Excess;
        if (debit.HasLots)
        {
            DrawPlanned(position);
            Overdraw(outcome.Debit, outcome.Amount - _plan.Total);
        }
        OpenLots(outcome, position);
    }

    private void ApplyResolution(in Outcome outcome, int position, ref AccountState debit, ref AccountState credit)
    {
        var isPost = outcome.Is(TransferFlags.PostPending);
        ref var hold = ref _recordImages.Change(outcome.Cause);
        hold.Hold = isPost ? HoldStatus.Posted : HoldStatus.Voided;
        var excess = Release(hold, outcome.Cause, ref debit, ref credit);
        if (isPost)
        {
            debit.DebitsPosted += outcome.Amount;
            credit.CreditsPosted += outcome.Amount - outcome.Excess;
        }
        if (excess.Account != 0)
        {
            ref var state = ref LegTo(excess.Account, outcome.Excess, position);
            state.CreditsPending -= excess.Amount;
            state.CreditsPosted += isPost ? outcome.Excess : 0;
        }
        if (debit.HasLots)
        {
            var drawn = TurnDraws(outcome.Cause, position, isPost ? outcome.Amount : 0);
            DrawPlanned(position);
            if (isPost)
                Overdraw(outcome.Debit, outcome.Amount - drawn - _plan.Total);
        }
        if (isPost)
            OpenLots(outcome, position);
    }

    private void ApplyHoldExpired(int position)
    {
        var expiry = _records.Count;
        ref var record = ref _records.Add();
        ref var hold = ref _recordImages.Change(position);
        hold.Hold = HoldStatus.Expired;
        record = new StoredRecord
        {
            Amount = hold.Amount,
            At = _batchAt,
            Debit = hold.Debit,
            Credit = hold.Credit,
            Cause = position,
            Code = hold.Code,
        };
        record.Become(RecordKind.HoldExpired, hold.HasExcess);
        ref var debit = ref _accountImages.Change(hold.Debit);
        ref var credit = ref _accountImages.Change(hold.Credit);
        (record.PreviousOfDebit, debit.LastRecord) = (debit.LastRecord, expiry);
        (record.PreviousOfCredit, credit.LastRecord) = (credit.LastRecord, expiry);
        var excess = Release(hold, position, ref debit, ref credit);
        if (excess.Account != 0)
            LegTo(excess.Account, excess.Amount, expiry).CreditsPending -= excess.Amount;
        if (debit.HasLots)
            TurnDraws(position, expiry, 0);
    }

    // Takes back what a hold reserved, and reopens what it closed unless it was posted.
    private ExcessLeg Release(in StoredRecord hold, int position, ref AccountState debit, ref AccountState credit)
    {
        var excess = ExcessOf(hold, position);
        debit.DebitsPending -= hold.Amount;
        credit.CreditsPending -= hold.Amount - excess.Amount;
        if (hold.Hold != HoldStatus.Posted)
        {
            debit.IsClosed &= (hold.Flags & (byte)TransferFlags.ClosingDebit) == 0;
            credit.IsClosed &= (hold.Flags & (byte)TransferFlags.ClosingCredit) == 0;
        }
        return excess;
    }

    private ref AccountState LegToExcess(in Outcome outcome, int position) =>
        ref LegTo(_definitions[outcome.Credit].Excess, outcome.Excess, position);

    // The record's second leg; the account's sums are the caller's to change.
    private ref AccountState LegTo(int account, long amount, int position)
    {
        ref var state = ref _accountImages.Change(account);
        _excess.Add() = new ExcessLeg { Amount = amount, Record = position, Account = account, Previous = state.LastRecord };
        state.LastRecord = position;
        return ref state;
    }

    private ExcessLeg ExcessOf(in StoredRecord record, int position) =>
        record.HasExcess ? _excess[_excess.FirstOf(position)] : default;

    private void Burn(UInt128 id)
    {
        var body = _frames.BeginRecord(RecordCodec.FixedSize);
        _frames.EndRecord(RecordCodec.WriteBurned(body, id), _records.Count);
        ApplyBurned(id);
    }

    private void ApplyBurned(UInt128 id)
    {
        var position = _records.Count;
        ref var record = ref _records.Add();
        record = new StoredRecord { Id = id, At = _batchAt };
        record.Become(RecordKind.IdBurned, false);
        _ids.Add(IdIndex<RecordStore>.Hash(id), position);
    }

    private void WriteTransfer(in Outcome outcome)
    {
        var draws = _plan.Draws;
        var body = _frames.BeginRecord(RecordCodec.TransferSize(draws.Length));
        _frames.EndRecord(RecordCodec.WriteTransfer(body, outcome, draws), _records.Count);
    }

    private void WriteHoldExpired(int hold)
    {
        var body = _frames.BeginRecord(RecordCodec.FixedSize);
        _frames.EndRecord(RecordCodec.WriteHoldExpired(body, hold), _records.Count);
    }
}
