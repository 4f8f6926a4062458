using System.Diagnostics;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>The ledger as it is mostly written: dictionaries of objects by <see cref="Guid"/>, amounts in <see cref="decimal"/>.</summary>
/// <remarks>It checks the same: the id seen before and with what content, accounts that exist, units, floor, spendable lots; it opens and draws lots, keeps the
/// history of each account and a list of what happened. It has no undo, checksums, hash chain or bytes that could be stored: in that it does less.</remarks>
internal sealed class DictionaryLedger
{
    private readonly Dictionary<Guid, AccountEntry> _accounts = [];
    private readonly Dictionary<Guid, TransferEntry> _transfers = [];
    private readonly HashSet<Guid> _burned = [];
    private readonly List<TransferEntry> _journal = [];

    /// <summary>Posts a workload, and holds that each posting was accepted.</summary>
    /// <returns>How many a second, as far as the limit let it come.</returns>
    public static double PostAll(LedgerWorkload workload, PeerLimit limit)
    {
        const int Piece = 1_000;
        var ledger = new DictionaryLedger();
        var (issuer, shop) = (IdOf(LedgerWorkload.Issuer.Value), IdOf(LedgerWorkload.Shop.Value));
        ledger._accounts.Add(issuer, new AccountEntry { Id = issuer, Unit = 1 });
        ledger._accounts.Add(shop, new AccountEntry { Id = shop, Unit = 1 });
        var members = new Guid[workload.Members];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = IdOf(LedgerWorkload.Member(i).Value);
            ledger._accounts.Add(members[i], new AccountEntry { Id = members[i], Unit = 1, HasFloor = true, HasLots = true });
        }
        Timing.Collect();
        var ids = new Guid[Piece];
        var now = LedgerWorkload.Start.ToDateTimeUtc();
        var (posted, elapsed) = (0, TimeSpan.Zero);
        while (posted < workload.Count && !limit.IsOver)
        {
            var count = Math.Min(Piece, workload.Count - posted);
            for (var i = 0; i < count; i++)
                ids[i] = IdOf(LedgerWorkload.IdOf(posted + i));
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++)
            {
                var (isSpending, member) = (workload.IsSpending(posted + i), members[workload.MemberOf(posted + i)]);
                var (debit, credit) = isSpending ? (member, shop) : (issuer, member);
                if (!ledger.Post(new TransferEntry(ids[i], debit, credit, workload.AmountOf(posted + i), 1, isSpending ? 2 : 1, now)))
                    throw new InvalidOperationException($"Posting {posted + i} was refused.");
            }
            elapsed += Stopwatch.GetElapsedTime(began);
            posted += count;
        }
        return posted / elapsed.TotalSeconds;
    }

    private bool Post(TransferEntry transfer)
    {
        if (transfer.Amount < 0 || transfer.Id == Guid.Empty || transfer.Debit == transfer.Credit || transfer.Unit == 0 || transfer.Code == 0)
            return false;
        if (_transfers.TryGetValue(transfer.Id, out var existing))
            return existing == transfer;
        if (_burned.Contains(transfer.Id))
            return false;
        if (!_accounts.TryGetValue(transfer.Debit, out var debit) || !_accounts.TryGetValue(transfer.Credit, out var credit))
            return Burn(transfer.Id);
        if (debit.Unit != credit.Unit || debit.Unit != transfer.Unit)
            return false;
        if (debit.IsClosed || credit.IsClosed)
            return Burn(transfer.Id);
        if (debit.HasFloor && debit.DebitsPending + debit.DebitsPosted + transfer.Amount + debit.ExpiredAt(transfer.At) > debit.CreditsPosted)
            return Burn(transfer.Id);
        debit.DebitsPosted += transfer.Amount;
        credit.CreditsPosted += transfer.Amount;
        if (debit.HasLots)
            transfer.Draws = debit.Draw(transfer.Amount, transfer.At);
        if (credit.HasLots)
            credit.Lots.Add(new LotEntry(transfer.Id, transfer.Amount, transfer.At.Date.AddMonths(36)));
        _transfers.Add(transfer.Id, transfer);
        debit.History.Add(transfer);
        credit.History.Add(transfer);
        _journal.Add(transfer);
        return true;
    }

    private bool Burn(Guid id)
    {
        _burned.Add(id);
        return false;
    }

    private static Guid IdOf(UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(bytes, id);
        return new Guid(bytes);
    }

    private sealed record TransferEntry(Guid Id, Guid Debit, Guid Credit, decimal Amount, int Unit, int Code, DateTime At)
    {
        public List<(LotEntry Lot, decimal Amount)>? Draws { get; set; }

        public bool Equals(TransferEntry? other) =>
            other is not null && (Id, Debit, Credit, Amount, Unit, Code) == (other.Id, other.Debit, other.Credit, other.Amount, other.Unit, other.Code);

        public override int GetHashCode() => Id.GetHashCode();
    }

    private sealed class LotEntry(Guid origin, decimal amount, DateTime expiresOn)
    {
        public Guid Origin { get; } = origin;

        public DateTime ExpiresOn { get; } = expiresOn;

        public decimal Remaining { get; set; } = amount;
    }

    private sealed class AccountEntry
    {
        public Guid Id { get; init; }

        public int Unit { get; init; }

        public bool HasFloor { get; init; }

        public bool HasLots { get; init; }

        public bool IsClosed { get; set; }

        public decimal DebitsPending { get; set; }

        public decimal DebitsPosted { get; set; }

        public decimal CreditsPosted { get; set; }

        public List<LotEntry> Lots { get; } = [];

        public List<TransferEntry> History { get; } = [];

        // Lots expire in the order in which they came, so the first that lives ends the search.
        public decimal ExpiredAt(DateTime now)
        {
            var expired = 0m;
            foreach (var lot in Lots)
            {
                if (lot.ExpiresOn > now)
                    break;
                expired += lot.Remaining;
            }
            return expired;
        }

        public List<(LotEntry Lot, decimal Amount)> Draw(decimal amount, DateTime now)
        {
            var draws = new List<(LotEntry, decimal)>(2);
            var used = 0;
            foreach (var lot in Lots)
            {
                if (amount == 0)
                    break;
                var part = lot.ExpiresOn > now ? Math.Min(lot.Remaining, amount) : 0;
                if (part > 0)
                    draws.Add((lot, part));
                lot.Remaining -= part;
                amount -= part;
                used += lot.Remaining == 0 ? 1 : 0;
            }
            Lots.RemoveRange(0, used);
            return draws;
        }
    }
}
