using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>The ledger in EF Core on SQLite, as one writes it: a context a batch, what the batch needs loaded by one query a table, one save.</summary>
/// <remarks>Same checks and same durability as <see cref="SqliteLedger"/>.</remarks>
internal static class EntityLedger
{
    /// <summary>Posts in batches until all is posted or the time is up.</summary>
    /// <returns>How many a second.</returns>
    public static double PostAll(LedgerWorkload workload, string path, int batch, PeerLimit limit)
    {
        OpenAccounts(workload, path);
        var (posted, began) = (0, Stopwatch.GetTimestamp());
        do
        {
            var count = Math.Min(batch, workload.Count - posted);
            PostBatch(workload, path, posted, count);
            posted += count;
        }
        while (posted < workload.Count && !limit.IsOver);
        return posted / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static void OpenAccounts(LedgerWorkload workload, string path)
    {
        using var context = new LedgerContext(path);
        context.Database.EnsureCreated();
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL;");
        context.Accounts.Add(new AccountRow { Id = IdOf(LedgerWorkload.Issuer.Value) });
        context.Accounts.Add(new AccountRow { Id = IdOf(LedgerWorkload.Shop.Value) });
        for (var i = 0; i < workload.Members; i++)
            context.Accounts.Add(new AccountRow { Id = IdOf(LedgerWorkload.Member(i).Value), HasFloor = true });
        context.SaveChanges();
    }

    private static void PostBatch(LedgerWorkload workload, string path, int first, int count)
    {
        using var context = new LedgerContext(path);
        var (issuer, shop) = (IdOf(LedgerWorkload.Issuer.Value), IdOf(LedgerWorkload.Shop.Value));
        var postings = Enumerable.Range(first, count).Select(i => (
            Id: IdOf(LedgerWorkload.IdOf(i)), Member: IdOf(LedgerWorkload.Member(workload.MemberOf(i)).Value),
            Amount: workload.AmountOf(i), IsSpending: workload.IsSpending(i))).ToList();
        var ids = postings.Select(one => one.Id).ToList();
        var members = postings.Select(one => one.Member).Distinct().ToList();
        var spending = postings.Where(one => one.IsSpending).Select(one => one.Member).Distinct().ToList();
        var existing = context.Transfers.Where(one => ids.Contains(one.Id)).Select(one => one.Id).ToHashSet();
        var accounts = context.Accounts.Where(one => members.Contains(one.Id) || one.Id == issuer || one.Id == shop).ToDictionary(one => one.Id);
        var lots = context.Lots.Where(one => one.Remaining > 0 && spending.Contains(one.Account)).OrderBy(one => one.Expires).ThenBy(one => one.Sequence)
            .AsEnumerable().GroupBy(one => one.Account).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var (id, member, amount, isSpending) in postings)
        {
            var (debit, credit) = isSpending ? (accounts[member], accounts[shop]) : (accounts[issuer], accounts[member]);
            if (!existing.Add(id) || (debit.HasFloor && debit.Debits + amount > debit.Credits))
                throw new InvalidOperationException($"Posting {id} was refused.");
            debit.Debits += amount;
            credit.Credits += amount;
            context.Transfers.Add(new TransferRow { Id = id, Debit = debit.Id, Credit = credit.Id, Amount = amount, Code = isSpending ? 2 : 1 });
            if (isSpending)
            {
                Draw(context, id, lots[member], amount);
                continue;
            }
            var lot = new LotRow { Account = member, Origin = id, Remaining = amount, Expires = 36 };
            context.Lots.Add(lot);
            if (lots.TryGetValue(member, out var open))
                open.Add(lot);
            else
                lots[member] = [lot];
        }
        context.SaveChanges();
    }

    private static void Draw(LedgerContext context, Guid id, List<LotRow> lots, long amount)
    {
        foreach (var lot in lots)
        {
            var part = Math.Min(amount, lot.Remaining);
            if (part == 0)
                continue;
            lot.Remaining -= part;
            amount -= part;
            context.Draws.Add(new DrawRow { Transfer = id, Lot = lot, Amount = part });
        }
    }

    private static Guid IdOf(UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return new Guid(bytes, bigEndian: true);
    }

    private sealed class AccountRow
    {
        public Guid Id { get; set; }

        public bool HasFloor { get; set; }

        public long Debits { get; set; }

        public long Credits { get; set; }
    }

    private sealed class TransferRow
    {
        public Guid Id { get; set; }

        public Guid Debit { get; set; }

        public Guid Credit { get; set; }

        public long Amount { get; set; }

        public int Code { get; set; }
    }

    private sealed class LotRow
    {
        public long Sequence { get; set; }

        public Guid Account { get; set; }

        public Guid Origin { get; set; }

        public long Remaining { get; set; }

        public int Expires { get; set; }
    }

    private sealed class DrawRow
    {
        public long Id { get; set; }

        public Guid Transfer { get; set; }

        public LotRow Lot { get; set; } = null!;

        public long Amount { get; set; }
    }

    // SQLite flushes each commit unless told otherwise: synchronous is FULL from the start.
    private sealed class LedgerContext(string path) : DbContext
    {
        public DbSet<AccountRow> Accounts => Set<AccountRow>();

        public DbSet<TransferRow> Transfers => Set<TransferRow>();

        public DbSet<LotRow> Lots => Set<LotRow>();

        public DbSet<DrawRow> Draws => Set<DrawRow>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={path};Pooling=False");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<LotRow>().HasKey(one => one.Sequence);
            modelBuilder.Entity<LotRow>().HasIndex(one => new { one.Account, one.Expires });
        }
    }
}
