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
            Flags = (TransferFlags)record.Flags,
            Reference = record.Reference,
            Cause = record.Kind == RecordKind.LotExpired ? 0 : record.Cause,
            Hold = record.Hold,
            ExpiresAt = record.TimeoutSeconds == 0 ? null : LedgerTime.ToInstant(record.ExpiresAt),
            EffectiveOn = LedgerTime.Date(record.EffectiveOn),
        };
    }
}
