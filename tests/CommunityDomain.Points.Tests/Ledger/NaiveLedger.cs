using System.Numerics;

namespace CommunityDomain.Points.Tests;

/// <summary>
/// The ledger as its specification says it, for comparison: dictionaries, unbounded integers, whole copies for undo. Of every event it
/// collects all the codes that apply, and then returns the one that stands first in the specification's order.
/// It shares no code with the ledger but the public shapes of what goes in.
/// </summary>
internal sealed partial class NaiveLedger(DateTimeZone zone)
{
    private static readonly BigInteger Max = long.MaxValue;

    /// <summary>The order of the specification.</summary>
    private static readonly string[] Precedence =
    [
        "LinkedEventChainOpen", "LinkedEventFailed", "FlagsUndefined", "AmountNegative",
        "IdZero", "IdMax",
        "ExistsWithDifferentFlags", "ExistsWithDifferentPendingId", "ExistsWithDifferentTimeout", "ExistsWithDifferentDebitAccount",
        "ExistsWithDifferentCreditAccount", "ExistsWithDifferentAmount", "ExistsWithDifferentReference", "ExistsWithDifferentEffectiveDate",
        "ExistsWithDifferentUnit", "ExistsWithDifferentCode", "Exists", "IdAlreadyFailed",
        "FlagsMutuallyExclusive",
        "DebitAccountIdZero", "DebitAccountIdMax", "CreditAccountIdZero", "CreditAccountIdMax", "AccountsSame",
        "PendingIdMustBeZero", "PendingIdMustNotBeZero", "PendingIdMax", "PendingIdMustBeDifferent", "TimeoutOnlyForPending",
        "ClosingMustBePending", "UnitZero", "CodeZero",
        "DebitAccountNotFound", "CreditAccountNotFound", "UnitsDiffer", "TransferUnitDiffers",
        "PendingNotFound", "PendingNotPending", "PendingHasDifferentDebitAccount", "PendingHasDifferentCreditAccount",
        "PendingHasDifferentUnit", "PendingHasDifferentCode", "ExceedsPendingAmount", "PendingHasDifferentAmount",
        "PendingAlreadyPosted", "PendingAlreadyVoided", "PendingExpired",
        "DebitAccountClosed", "CreditAccountClosed",
        "OverflowsDebitsPending", "OverflowsCreditsPending", "OverflowsDebitsPosted", "OverflowsCreditsPosted", "OverflowsDebits",
        "OverflowsCredits", "OverflowsTimeout",
        "ExceedsCredits", "ExceedsDebits", "ExceedsCeiling",
    ];

    private static readonly string[] Transient =
        ["DebitAccountNotFound", "CreditAccountNotFound", "PendingNotFound", "DebitAccountClosed", "CreditAccountClosed", "ExceedsCredits", "ExceedsDebits", "ExceedsCeiling"];

    private World _world = new();

    public IEnumerable<(AccountId Id, BigInteger[] Sums, bool IsClosed, BigInteger Overdraft, (BigInteger Remaining, LocalDate? Expires)[] Lots)> Accounts =>
        _world.Accounts.Values.Select(one => (
            one.Definition.Id,
            new[] { one.DebitsPending, one.DebitsPosted, one.CreditsPending, one.CreditsPosted },
            one.IsClosed,
            one.Overdraft,
            one.InOrder.Where(lot => lot.Remaining > 0).Select(lot => (lot.Remaining, lot.Expires)).ToArray()));

    public void Open(Instant now, Account definition)
    {
        _world.Last = now;
        _world.Accounts[definition.Id] = new Book { Definition = definition };
    }

    public string[] Post(Instant now, IReadOnlyList<Transfer> batch)
    {
        if (now < _world.Last)
            return [.. batch.Select(_ => "TimeWentBack")];
        var hasRecords = ExpireHolds(now);
        var codes = new string[batch.Count];
        for (var start = 0; start < batch.Count;)
        {
            var end = start;
            while (end < batch.Count - 1 && batch[end].Flags.HasFlag(TransferFlags.Linked))
                end++;
            hasRecords |= PostChain(now, batch, start, end, codes);
            start = end + 1;
        }
        if (hasRecords)
            _world.Last = now;
        return codes;
    }

    public bool ExpireLots(Instant now)
    {
        if (now < _world.Last)
            return false;
        var before = _world.Copy();
        var hasRecords = ExpireHolds(now);
        foreach (var (book, lot) in _world.Accounts.Values.SelectMany(book => book.Lots.Select(lot => (book, lot))).ToList())
        {
            if (lot.Remaining == 0 || !lot.IsExpired(Today(now)))
                continue;
            book.DebitsPosted += lot.Remaining;
            _world.Accounts[book.Definition.Expiry.Expired].CreditsPosted += lot.Remaining;
            lot.Remaining = 0;
            hasRecords = true;
        }
        if (_world.Accounts.Values.Any(book => book.CreditsPending + book.CreditsPosted > Max || book.DebitsPending + book.DebitsPosted > Max))
        {
            _world = before;
            return false;
        }
        if (hasRecords)
            _world.Last = now;
        return true;
    }

    private LocalDate Today(Instant now) => now.InZone(zone).Date;

    private bool PostChain(Instant now, IReadOnlyList<Transfer> batch, int start, int end, string[] codes)
    {
        var isOpen = batch[end].Flags.HasFlag(TransferFlags.Linked);
        var before = start == end && !isOpen ? null : _world.Copy();
        var firstFailure = -1;
        for (var i = start; i <= end; i++)
        {
            var applicable = new List<string>();
            if (isOpen && i == end)
                applicable.Add("LinkedEventChainOpen");
            if (firstFailure >= 0)
                applicable.Add("LinkedEventFailed");
            if (applicable.Count == 0)
                applicable.AddRange(Judge(now, batch[i]));
            codes[i] = applicable.Count == 0 ? "Accepted" : applicable.MinBy(code => Array.IndexOf(Precedence, code))!;
            if (codes[i] != "Accepted" && firstFailure < 0)
                firstFailure = i;
        }
        if (firstFailure < 0)
            return true;
        if (before is not null)
            _world = before;
        for (var i = start; i < firstFailure; i++)
            codes[i] = "LinkedEventFailed";
        if (!Transient.Contains(codes[firstFailure]))
            return false;
        _world.Seen[batch[firstFailure].Id] = new Entry { IsBurned = true };
        return true;
    }

    private bool ExpireHolds(Instant now)
    {
        var due = _world.Seen.Values.Where(one => one is { IsPending: true, State: "open", ExpiresAt: { } at } && at <= now).ToList();
        foreach (var hold in due)
        {
            Release(hold);
            hold.State = "expired";
        }
        return due.Count > 0;
    }

    // All the codes that apply; does the transfer when there are none.
    private List<string> Judge(Instant now, Transfer asked)
    {
        var codes = new List<string>();
        void When(bool applies, string code)
        {
            if (applies)
                codes.Add(code);
        }
        bool Has(TransferFlags flag) => asked.Flags.HasFlag(flag);

        var resolves = Has(TransferFlags.PostPending) || Has(TransferFlags.VoidPending);
        When(((ushort)asked.Flags & 0xFF00) != 0, "FlagsUndefined");
        When(asked.Amount < 0, "AmountNegative");
        When(asked.Id.Value == 0, "IdZero");
        When(asked.Id.Value == UInt128.MaxValue, "IdMax");
        if (_world.Seen.TryGetValue(asked.Id, out var same))
            codes.AddRange(Retry(asked, same));

        TransferFlags[] notWhenResolving =
            [TransferFlags.Pending, TransferFlags.BalancingDebit, TransferFlags.BalancingCredit, TransferFlags.ClosingDebit, TransferFlags.ClosingCredit];
        When(Has(TransferFlags.PostPending) && Has(TransferFlags.VoidPending), "FlagsMutuallyExclusive");
        When(resolves && notWhenResolving.Any(flag => Has(flag)), "FlagsMutuallyExclusive");

        When(asked.Debit.Value == 0 && !resolves, "DebitAccountIdZero");
        When(asked.Debit.Value == UInt128.MaxValue, "DebitAccountIdMax");
        When(asked.Credit.Value == 0 && !resolves, "CreditAccountIdZero");
        When(asked.Credit.Value == UInt128.MaxValue, "CreditAccountIdMax");
        When(asked.Debit == asked.Credit && asked.Debit.Value != 0, "AccountsSame");

        When(!resolves && asked.PendingId.Value != 0, "PendingIdMustBeZero");
        When(resolves && asked.PendingId.Value == 0, "PendingIdMustNotBeZero");
        When(resolves && asked.PendingId.Value == UInt128.MaxValue, "PendingIdMax");
        When(resolves && asked.PendingId == asked.Id, "PendingIdMustBeDifferent");
        When(asked.TimeoutSeconds != 0 && !Has(TransferFlags.Pending), "TimeoutOnlyForPending");
        When((Has(TransferFlags.ClosingDebit) || Has(TransferFlags.ClosingCredit)) && !Has(TransferFlags.Pending), "ClosingMustBePending");
        When(!resolves && asked.Unit.Value == 0, "UnitZero");
        When(!resolves && asked.Code.Value == 0, "CodeZero");

        var debit = _world.Accounts.GetValueOrDefault(asked.Debit);
        var credit = _world.Accounts.GetValueOrDefault(asked.Credit);
        When(debit is null && asked.Debit.Value != 0, "DebitAccountNotFound");
        When(credit is null && asked.Credit.Value != 0, "CreditAccountNotFound");
        When(debit is not null && credit is not null && debit.Definition.Unit != credit.Definition.Unit, "UnitsDiffer");
        When(asked.Unit.Value != 0 && debit is not null && debit.Definition.Unit != asked.Unit, "TransferUnitDiffers");
        When(asked.Unit.Value != 0 && credit is not null && credit.Definition.Unit != asked.Unit, "TransferUnitDiffers");

        if (resolves)
            JudgeResolution(now, asked, When, codes);
        else if (debit is not null && credit is not null)
            JudgeTransfer(now, asked, debit, credit, When, codes);
        return codes;
    }

    private static IEnumerable<string> Retry(Transfer asked, Entry same)
    {
        if (same.IsBurned)
        {
            yield return "IdAlreadyFailed";
            yield break;
        }
        var stored = same.Asked;
        var resolves = same.Hold is not null;
        if (asked.Flags != stored.Flags)
            yield return "ExistsWithDifferentFlags";
        if (asked.PendingId != stored.PendingId)
            yield return "ExistsWithDifferentPendingId";
        if (asked.TimeoutSeconds != stored.TimeoutSeconds)
            yield return "ExistsWithDifferentTimeout";
        if (asked.Debit != same.Debit.Definition.Id && !(resolves && asked.Debit.Value == 0))
            yield return "ExistsWithDifferentDebitAccount";
        if (asked.Credit != same.Credit.Definition.Id && !(resolves && asked.Credit.Value == 0))
            yield return "ExistsWithDifferentCreditAccount";
        BigInteger amount = asked.Amount;
        if (stored.Flags.HasFlag(TransferFlags.PostPending) && asked.Amount == long.MaxValue)
            amount = same.Hold!.Amount;
        if (stored.Flags.HasFlag(TransferFlags.VoidPending) && asked.Amount == 0)
            amount = same.Hold!.Amount;
        var mayBeMore = !resolves
            && (stored.Flags.HasFlag(TransferFlags.BalancingDebit) || stored.Flags.HasFlag(TransferFlags.BalancingCredit)
                || same.Credit.Definition.Ceiling.Policy is CeilingPolicy.Cap or CeilingPolicy.RouteExcess);
        if (mayBeMore ? amount < same.Amount : amount != same.Amount)
            yield return "ExistsWithDifferentAmount";
        if (asked.Reference != stored.Reference)
            yield return "ExistsWithDifferentReference";
        if (asked.EffectiveOn != stored.EffectiveOn)
            yield return "ExistsWithDifferentEffectiveDate";
        if (asked.Unit != same.Debit.Definition.Unit && !(resolves && asked.Unit.Value == 0))
            yield return "ExistsWithDifferentUnit";
        if (asked.Code != same.Code && !(resolves && asked.Code.Value == 0))
            yield return "ExistsWithDifferentCode";
        yield return "Exists";
    }

    private void JudgeTransfer(Instant now, Transfer asked, Book debit, Book credit, Action<bool, string> when, List<string> codes)
    {
        var isPending = asked.Flags.HasFlag(TransferFlags.Pending);
        var ceiling = credit.Definition.Ceiling;
        BigInteger amount = asked.Amount;
        if (asked.Flags.HasFlag(TransferFlags.BalancingDebit))
            amount = BigInteger.Min(amount, BigInteger.Max(0, debit.Available(Today(now))));
        if (asked.Flags.HasFlag(TransferFlags.BalancingCredit))
            amount = BigInteger.Min(amount, BigInteger.Max(0, credit.Owed));
        var room = ceiling.Limit - (credit.CreditsPosted + credit.CreditsPending - credit.DebitsPosted);
        var fits = BigInteger.Min(amount, BigInteger.Max(0, room));
        BigInteger excess = 0;
        var excessBook = ceiling.Policy == CeilingPolicy.RouteExcess ? _world.Accounts[ceiling.Excess] : null;
        if (ceiling.Policy == CeilingPolicy.Cap || excessBook == debit)
            amount = ceiling.Policy == CeilingPolicy.None ? amount : fits;
        else if (excessBook is not null)
            excess = amount - fits;
        if (excess == 0)
            excessBook = null;
        var main = amount - excess;

        when(debit.IsClosed, "DebitAccountClosed");
        when(credit.IsClosed || excessBook is { IsClosed: true }, "CreditAccountClosed");
        when(isPending && debit.DebitsPending + amount > Max, "OverflowsDebitsPending");
        when(isPending && credit.CreditsPending + main > Max, "OverflowsCreditsPending");
        when(isPending && excessBook is not null && excessBook.CreditsPending + excess > Max, "OverflowsCreditsPending");
        when(!isPending && debit.DebitsPosted + amount > Max, "OverflowsDebitsPosted");
        when(!isPending && credit.CreditsPosted + main > Max, "OverflowsCreditsPosted");
        when(!isPending && excessBook is not null && excessBook.CreditsPosted + excess > Max, "OverflowsCreditsPosted");
        when(debit.DebitsPending + debit.DebitsPosted + amount > Max, "OverflowsDebits");
        when(credit.CreditsPending + credit.CreditsPosted + main > Max, "OverflowsCredits");
        when(excessBook is not null && excessBook.CreditsPending + excessBook.CreditsPosted + excess > Max, "OverflowsCredits");
        when((now - NodaConstants.UnixEpoch).ToBigIntegerNanoseconds() + asked.TimeoutSeconds * BigInteger.Pow(10, 9) > Max, "OverflowsTimeout");
        var floor = debit.Definition.Floor;
        when(floor.Side == FloorSide.Debits && amount > debit.Available(Today(now)), "ExceedsCredits");
        when(credit.Definition.Floor.Side == FloorSide.Credits && main > credit.Owed, "ExceedsDebits");
        when(excessBook is { Definition.Floor.Side: FloorSide.Credits } && excess > excessBook.Owed, "ExceedsDebits");
        when(ceiling.Policy == CeilingPolicy.Reject && amount > room, "ExceedsCeiling");
        if (codes.Count > 0)
            return;

        var entry = new Entry
        {
            Asked = asked,
            Debit = debit,
            Credit = credit,
            ExcessBook = excessBook,
            Amount = amount,
            Excess = excess,
            Code = asked.Code,
            IsPending = isPending,
            ExpiresAt = asked.TimeoutSeconds == 0 ? null : now + Duration.FromSeconds(asked.TimeoutSeconds),
        };
        _world.Seen[asked.Id] = entry;
        if (isPending)
        {
            debit.DebitsPending += amount;
            credit.CreditsPending += main;
            if (excessBook is not null)
                excessBook.CreditsPending += excess;
            entry.Draws = debit.Draw(amount, Today(now));
            debit.IsClosed |= asked.Flags.HasFlag(TransferFlags.ClosingDebit);
            credit.IsClosed |= asked.Flags.HasFlag(TransferFlags.ClosingCredit);
        }
        else
        {
            debit.Spend(amount, Today(now));
            credit.Receive(main, asked.EffectiveOn ?? Today(now), debit.Definition.LotPriority, _world);
            excessBook?.Receive(excess, asked.EffectiveOn ?? Today(now), debit.Definition.LotPriority, _world);
        }
    }

    private void JudgeResolution(Instant now, Transfer asked, Action<bool, string> when, List<string> codes)
    {
        var hold = _world.Seen.GetValueOrDefault(asked.PendingId);
        if (hold is null or { IsBurned: true })
        {
            when(true, "PendingNotFound");
            return;
        }
        if (!hold.IsPending)
        {
            when(true, "PendingNotPending");
            return;
        }
        var isPost = asked.Flags.HasFlag(TransferFlags.PostPending);
        when(asked.Debit.Value != 0 && asked.Debit != hold.Debit.Definition.Id, "PendingHasDifferentDebitAccount");
        when(asked.Credit.Value != 0 && asked.Credit != hold.Credit.Definition.Id, "PendingHasDifferentCreditAccount");
        when(asked.Unit.Value != 0 && asked.Unit != hold.Debit.Definition.Unit, "PendingHasDifferentUnit");
        when(asked.Code.Value != 0 && asked.Code != hold.Code, "PendingHasDifferentCode");
        var amount = isPost
            ? asked.Amount == long.MaxValue ? hold.Amount : asked.Amount
            : asked.Amount == 0 ? hold.Amount : asked.Amount;
        when(amount > hold.Amount, "ExceedsPendingAmount");
        when(!isPost && amount != hold.Amount, "PendingHasDifferentAmount");
        when(hold.State == "posted", "PendingAlreadyPosted");
        when(hold.State == "voided", "PendingAlreadyVoided");
        when(hold.State == "expired", "PendingExpired");
        var main = BigInteger.Min(amount, hold.Amount - hold.Excess);
        var excess = isPost ? amount - main : hold.Excess;
        when(isPost && hold.Debit.IsClosed, "DebitAccountClosed");
        when(isPost && (hold.Credit.IsClosed || (excess > 0 && hold.ExcessBook is { IsClosed: true })), "CreditAccountClosed");
        if (codes.Count > 0)
            return;

        _world.Seen[asked.Id] = new Entry
        {
            Asked = asked,
            Debit = hold.Debit,
            Credit = hold.Credit,
            Amount = amount,
            Code = hold.Code,
            Hold = hold,
        };
        if (!isPost)
        {
            Release(hold);
            hold.State = "voided";
            return;
        }
        var reserved = hold.Draws;
        hold.State = "posted";
        hold.Debit.DebitsPending -= hold.Amount;
        hold.Credit.CreditsPending -= hold.Amount - hold.Excess;
        if (hold.ExcessBook is not null)
            hold.ExcessBook.CreditsPending -= hold.Excess;
        var left = amount;
        foreach (var (lot, held) in reserved)
        {
            var used = BigInteger.Min(left, held);
            left -= used;
            lot.Remaining += held - used;
        }
        hold.Debit.DebitsPosted += amount - left;
        hold.Debit.Spend(left, Today(now));
        hold.Credit.Receive(main, asked.EffectiveOn ?? Today(now), hold.Debit.Definition.LotPriority, _world);
        hold.ExcessBook?.Receive(excess, asked.EffectiveOn ?? Today(now), hold.Debit.Definition.LotPriority, _world);
    }

    private static void Release(Entry hold)
    {
        hold.Debit.DebitsPending -= hold.Amount;
        hold.Credit.CreditsPending -= hold.Amount - hold.Excess;
        if (hold.ExcessBook is not null)
            hold.ExcessBook.CreditsPending -= hold.Excess;
        foreach (var (lot, held) in hold.Draws)
            lot.Remaining += held;
        if (hold.Asked.Flags.HasFlag(TransferFlags.ClosingDebit))
            hold.Debit.IsClosed = false;
        if (hold.Asked.Flags.HasFlag(TransferFlags.ClosingCredit))
            hold.Credit.IsClosed = false;
    }
}
