using System.Runtime.CompilerServices;

namespace CommunityDomain.Points;

// Decides, in the order of precedence, and changes nothing. An outcome means something only with TransferStatus.Accepted.
public sealed partial class PointsLedger
{
    private const ushort DefinedFlags = 0xFF;
    private DrawPlan _plan = new();

    private TransferStatus Decide(in Request request, uint hash, out Outcome outcome)
    {
        Unsafe.SkipInit(out outcome);
        _plan.Clear();
        if ((request.Flags & ~DefinedFlags) != 0)
            return TransferStatus.FlagsUndefined;
        if (request.Amount < 0)
            return TransferStatus.AmountNegative;
        if (request.Id == 0)
            return TransferStatus.IdZero;
        if (request.Id == UInt128.MaxValue)
            return TransferStatus.IdMax;
        var existing = _ids.Find(request.Id, hash);
        if (existing != 0)
            return Compare(request, existing);
        if (ExcludeEachOther(request))
            return TransferStatus.FlagsMutuallyExclusive;
        if (request.Debit == 0 && !request.Resolves)
            return TransferStatus.DebitAccountIdZero;
        if (request.Debit == Request.MaximalId)
            return TransferStatus.DebitAccountIdMax;
        if (request.Credit == 0 && !request.Resolves)
            return TransferStatus.CreditAccountIdZero;
        if (request.Credit == Request.MaximalId)
            return TransferStatus.CreditAccountIdMax;
        if (request.SameAccounts)
            return TransferStatus.AccountsSame;
        return request.Resolves ? DecideResolution(request, out outcome) : DecideTransfer(request, out outcome);
    }

    private static bool ExcludeEachOther(in Request request)
    {
        const TransferFlags Resolving = TransferFlags.PostPending | TransferFlags.VoidPending;
        var flags = (TransferFlags)request.Flags & ~TransferFlags.Linked;
        return request.Resolves && flags is not (TransferFlags.PostPending or TransferFlags.VoidPending) && (flags & Resolving) != 0;
    }

    private TransferStatus DecideTransfer(in Request request, out Outcome outcome)
    {
        Unsafe.SkipInit(out outcome);
        var isPending = request.Is(TransferFlags.Pending);
        if (request.PendingId != 0)
            return TransferStatus.PendingIdMustBeZero;
        if (request.TimeoutSeconds != 0 && !isPending)
            return TransferStatus.TimeoutOnlyForPending;
        if (request.Is(TransferFlags.ClosingDebit | TransferFlags.ClosingCredit) && !isPending)
            return TransferStatus.ClosingMustBePending;
        if (request.Unit == 0)
            return TransferStatus.UnitZero;
        if (request.Code == 0)
            return TransferStatus.CodeZero;
        if (request.Debit == Request.NotFound)
            return TransferStatus.DebitAccountNotFound;
        if (request.Credit == Request.NotFound)
            return TransferStatus.CreditAccountNotFound;
        ref readonly var debit = ref _accounts[request.Debit];
        ref readonly var credit = ref _accounts[request.Credit];
        if (debit.Unit != credit.Unit)
            return TransferStatus.UnitsDiffer;
        if (request.Unit != debit.Unit)
            return TransferStatus.TransferUnitDiffers;

        var today = debit.HasLots || credit.HasLots ? DateOf(_batchAt) : 0;
        var amount = request.Amount;
        if (request.Is(TransferFlags.BalancingDebit))
            amount = Math.Min(amount, Math.Max(0, Spendable(debit, request.Debit, today)));
        if (request.Is(TransferFlags.BalancingCredit))
            amount = Math.Min(amount, Math.Max(0, Receivable(credit)));
        var excess = 0L;
        var excessIndex = 0;
        if (credit.Ceiling is CeilingPolicy.Cap or CeilingPolicy.RouteExcess)
        {
            excess = amount - Math.Min(amount, Math.Max(0, RoomBelowCeiling(credit)));
            excessIndex = _definitions[request.Credit].Excess;
            if (credit.Ceiling == CeilingPolicy.Cap || excessIndex == request.Debit)
            {
                amount -= excess;
                excess = 0;
            }
        }
        ref readonly var excessState = ref _accounts[excess == 0 ? 0 : excessIndex];

        if (debit.IsClosed)
            return TransferStatus.DebitAccountClosed;
        if (credit.IsClosed || excessState.IsClosed)
            return TransferStatus.CreditAccountClosed;
        var overflow = OverflowOf(debit, credit, excessState, amount, excess, isPending);
        if (overflow != TransferStatus.Accepted)
            return overflow;
        if (_batchAt > long.MaxValue - request.TimeoutSeconds * LedgerTime.NanosecondsPerSecond)
            return TransferStatus.OverflowsTimeout;
        if (debit.Floor == FloorSide.Debits && amount > Spendable(debit, request.Debit, today))
            return TransferStatus.ExceedsCredits;
        if (credit.Floor == FloorSide.Credits && amount - excess > Receivable(credit))
            return TransferStatus.ExceedsDebits;
        if (excessState.Floor == FloorSide.Credits && excess > Receivable(excessState))
            return TransferStatus.ExceedsDebits;
        if (credit.Ceiling == CeilingPolicy.Reject && amount > RoomBelowCeiling(credit))
            return TransferStatus.ExceedsCeiling;

        outcome = new Outcome(request, request.Debit, request.Credit, amount, excess, request.Code, cause: 0);
        if (debit.HasLots)
            PlanDraws(request.Debit, amount, today);
        if (!isPending)
            PlanLots(ref outcome, excessIndex);
        return TransferStatus.Accepted;
    }

    private TransferStatus DecideResolution(in Request request, out Outcome outcome)
    {
        Unsafe.SkipInit(out outcome);
        var isPost = request.Is(TransferFlags.PostPending);
        if (request.PendingId == 0)
            return TransferStatus.PendingIdMustNotBeZero;
        if (request.PendingId == UInt128.MaxValue)
            return TransferStatus.PendingIdMax;
        if (request.PendingId == request.Id)
            return TransferStatus.PendingIdMustBeDifferent;
        if (request.TimeoutSeconds != 0)
            return TransferStatus.TimeoutOnlyForPending;
        if (request.Debit == Request.NotFound)
            return TransferStatus.DebitAccountNotFound;
        if (request.Credit == Request.NotFound)
            return TransferStatus.CreditAccountNotFound;
        ref readonly var givenDebit = ref _accounts[request.Debit];
        ref readonly var givenCredit = ref _accounts[request.Credit];
        if (request.Debit != 0 && request.Credit != 0 && givenDebit.Unit != givenCredit.Unit)
            return TransferStatus.UnitsDiffer;
        if (request.Unit != 0
            && ((request.Debit != 0 && request.Unit != givenDebit.Unit) || (request.Credit != 0 && request.Unit != givenCredit.Unit)))
        {
            return TransferStatus.TransferUnitDiffers;
        }

        var position = _ids.Find(request.PendingId, IdIndex<RecordStore>.Hash(request.PendingId));
        if (position == 0 || _records[position].Kind == RecordKind.IdBurned)
            return TransferStatus.PendingNotFound;
        ref readonly var hold = ref _records[position];
        if (!hold.IsPending)
            return TransferStatus.PendingNotPending;
        if (request.Debit != 0 && request.Debit != hold.Debit)
            return TransferStatus.PendingHasDifferentDebitAccount;
        if (request.Credit != 0 && request.Credit != hold.Credit)
            return TransferStatus.PendingHasDifferentCreditAccount;
        ref readonly var debit = ref _accounts[hold.Debit];
        ref readonly var credit = ref _accounts[hold.Credit];
        if (request.Unit != 0 && request.Unit != debit.Unit)
            return TransferStatus.PendingHasDifferentUnit;
        if (request.Code != 0 && request.Code != hold.Code)
            return TransferStatus.PendingHasDifferentCode;
        var isWhole = isPost ? request.Amount == Transfer.WholeAmount : request.Amount == 0;
        var amount = isWhole ? hold.Amount : request.Amount;
        if (amount > hold.Amount)
            return TransferStatus.ExceedsPendingAmount;
        if (!isPost && amount < hold.Amount)
            return TransferStatus.PendingHasDifferentAmount;
        if (hold.Hold != HoldStatus.Open)
        {
            return hold.Hold switch
            {
                HoldStatus.Posted => TransferStatus.PendingAlreadyPosted,
                HoldStatus.Voided => TransferStatus.PendingAlreadyVoided,
                _ => TransferStatus.PendingExpired,
            };
        }
        var heldExcess = ExcessOf(hold, position).Amount;
        var excess = isPost ? Math.Max(0, amount - (hold.Amount - heldExcess)) : heldExcess;
        var excessIndex = _definitions[hold.Credit].Excess;
        if (isPost && debit.IsClosed)
            return TransferStatus.DebitAccountClosed;
        if (isPost && (credit.IsClosed || (excess > 0 && _accounts[excessIndex].IsClosed)))
            return TransferStatus.CreditAccountClosed;

        outcome = new Outcome(request, hold.Debit, hold.Credit, amount, excess, hold.Code, position);
        if (isPost)
        {
            if (debit.HasLots)
                PlanDraws(hold.Debit, amount - Math.Min(amount, DrawnBy(hold, position)), DateOf(_batchAt));
            PlanLots(ref outcome, excessIndex);
        }
        return TransferStatus.Accepted;
    }

    private static TransferStatus OverflowOf(
        in AccountState debit, in AccountState credit, in AccountState excess, long amount, long excessAmount, bool isPending)
    {
        var creditAmount = amount - excessAmount;
        if (isPending)
        {
            if (Overflows(debit.DebitsPending, amount))
                return TransferStatus.OverflowsDebitsPending;
            if (Overflows(credit.CreditsPending, creditAmount) || Overflows(excess.CreditsPending, excessAmount))
                return TransferStatus.OverflowsCreditsPending;
        }
        else
        {
            if (Overflows(debit.DebitsPosted, amount))
                return TransferStatus.OverflowsDebitsPosted;
            if (Overflows(credit.CreditsPosted, creditAmount) || Overflows(excess.CreditsPosted, excessAmount))
                return TransferStatus.OverflowsCreditsPosted;
        }
        if (Overflows(debit.DebitsPending + debit.DebitsPosted, amount))
            return TransferStatus.OverflowsDebits;
        return Overflows(credit.CreditsPending + credit.CreditsPosted, creditAmount)
            || Overflows(excess.CreditsPending + excess.CreditsPosted, excessAmount)
            ? TransferStatus.OverflowsCredits
            : TransferStatus.Accepted;
    }

    private static bool Overflows(long sum, long amount) => sum > long.MaxValue - amount;

    // What the account can be debited: never less than −long.MaxValue, because the sums do not overflow.
    private long Spendable(in AccountState account, int index, int today)
    {
        var available = account.CreditsPosted - account.DebitsPosted - account.DebitsPending;
        if (account.HasLots)
            available -= ExpiredUnreserved(index, today);
        return account.Floor == FloorSide.Debits ? SaturatingAdd(available, account.FloorLimit) : available;
    }

    // What the account can be credited by the mirror of the floor.
    private static long Receivable(in AccountState account)
    {
        var receivable = account.DebitsPosted - account.CreditsPosted - account.CreditsPending;
        return account.Floor == FloorSide.Credits ? SaturatingAdd(receivable, account.FloorLimit) : receivable;
    }

    private static long RoomBelowCeiling(in AccountState account) =>
        SaturatingAdd(account.DebitsPosted - account.CreditsPosted - account.CreditsPending, account.CeilingLimit);

    // The second term is from 0.
    private static long SaturatingAdd(long value, long more) => value > long.MaxValue - more ? long.MaxValue : value + more;
}
