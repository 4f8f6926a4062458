namespace CommunityDomain.Points;

// What a retry gets: the first field in which it differs from what was posted under its id.
public sealed partial class PointsLedger
{
    private TransferStatus Compare(in Request request, int position)
    {
        ref readonly var record = ref _records[position];
        if (record.Kind == RecordKind.IdBurned)
            return TransferStatus.IdAlreadyFailed;
        if (request.Flags != record.Flags)
            return TransferStatus.ExistsWithDifferentFlags;
        if (request.PendingId != (record.Cause == 0 ? 0 : _records[record.Cause].Id))
            return TransferStatus.ExistsWithDifferentPendingId;
        if (request.TimeoutSeconds != record.TimeoutSeconds)
            return TransferStatus.ExistsWithDifferentTimeout;
        if (!Agrees(request, request.Debit, record.Debit))
            return TransferStatus.ExistsWithDifferentDebitAccount;
        if (!Agrees(request, request.Credit, record.Credit))
            return TransferStatus.ExistsWithDifferentCreditAccount;
        if (!AmountAgrees(request, record))
            return TransferStatus.ExistsWithDifferentAmount;
        if (request.Reference != record.Reference)
            return TransferStatus.ExistsWithDifferentReference;
        if (request.EffectiveOn != record.EffectiveOn)
            return TransferStatus.ExistsWithDifferentEffectiveDate;
        if (request.Unit != _accounts[record.Debit].Unit && !Inherits(request, request.Unit == 0))
            return TransferStatus.ExistsWithDifferentUnit;
        if (request.Code != record.Code && !Inherits(request, request.Code == 0))
            return TransferStatus.ExistsWithDifferentCode;
        return TransferStatus.Exists;
    }

    private static bool Inherits(in Request request, bool isZero) => isZero && request.Resolves;

    private static bool Agrees(in Request request, int given, int stored) => given == stored || Inherits(request, given == 0);

    private bool AmountAgrees(in Request request, in StoredRecord record)
    {
        if (request.Is(TransferFlags.PostPending))
            return (request.Amount == Transfer.WholeAmount ? _records[record.Cause].Amount : request.Amount) == record.Amount;
        if (request.Is(TransferFlags.VoidPending))
            return request.Amount == 0 || request.Amount == record.Amount;
        var mayShrink = request.Is(TransferFlags.BalancingDebit | TransferFlags.BalancingCredit)
            || _accounts[record.Credit].Ceiling is CeilingPolicy.Cap or CeilingPolicy.RouteExcess;
        return mayShrink ? request.Amount >= record.Amount : request.Amount == record.Amount;
    }
}
