namespace CommunityDomain.Points;

public sealed partial class PointsLedger
{
    private readonly struct TransferReader : IRequestReader<Transfer>
    {
        public static UInt128 IdOf(in Transfer transfer) => transfer.Id.Value;

        public static (int Debit, int Credit) AccountsOf(PointsLedger ledger, in Transfer transfer) => (0, 0);

        public static void Read(PointsLedger ledger, in Transfer transfer, out Request request) => request = new Request(
            transfer.Id.Value, transfer.PendingId.Value, transfer.Reference, transfer.Amount, transfer.Unit.Value,
            ledger.Locate(transfer.Debit), ledger.Locate(transfer.Credit), transfer.Debit == transfer.Credit && transfer.Debit != default,
            transfer.TimeoutSeconds, LedgerTime.Pack(transfer.EffectiveOn), transfer.Code.Value, (ushort)transfer.Flags);
    }

    private readonly struct ResolvedTransferReader : IRequestReader<ResolvedTransfer>
    {
        public static UInt128 IdOf(in ResolvedTransfer transfer) => transfer.Id.Value;

        public static (int Debit, int Credit) AccountsOf(PointsLedger ledger, in ResolvedTransfer transfer) =>
            (Math.Max(0, ledger.Locate(transfer.Debit)), Math.Max(0, ledger.Locate(transfer.Credit)));

        public static void Read(PointsLedger ledger, in ResolvedTransfer transfer, out Request request) => request = new Request(
            transfer.Id.Value, transfer.PendingId.Value, transfer.Reference, transfer.Amount, transfer.Unit.Value,
            ledger.Locate(transfer.Debit), ledger.Locate(transfer.Credit), transfer.Debit == transfer.Credit && !transfer.Debit.IsNone,
            transfer.TimeoutSeconds, LedgerTime.Pack(transfer.EffectiveOn), transfer.Code.Value, (ushort)transfer.Flags);
    }

    private int Locate(AccountId id)
    {
        if (id.Value == 0)
            return 0;
        if (id.Value == UInt128.MaxValue)
            return Request.MaximalId;
        var index = FindAccount(id.Value);
        return index == 0 ? Request.NotFound : index;
    }

    // A handle of another ledger may lie out of range.
    private int Locate(AccountRef account) => account.Index < _accounts.Count ? account.Index : Request.NotFound;
}
