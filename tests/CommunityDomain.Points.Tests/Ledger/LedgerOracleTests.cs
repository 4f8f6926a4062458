namespace CommunityDomain.Points.Tests;

/// <summary>The ledger against the naive one, over long random sequences with integers at the edges.</summary>
/// <remarks>10,000 events unless <c>COMMUNITYDOMAIN_ORACLE_EVENTS</c> says how many.</remarks>
public sealed class LedgerOracleTests
{
    private static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(8));
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Instant LastDay = Instant.FromUtc(2262, 4, 11, 0, 0);
    private static readonly long[] Edges = [0, 1, 2, 49, 50, 51, 99, 100, 101, long.MaxValue - 1, long.MaxValue, long.MaxValue / 2, -1];

    private static readonly Account[] Accounts =
    [
        new(new(1), new(1), AccountKind.Issuer, 1) { LotPriority = 5 },
        new(new(2), new(1), AccountKind.Issuer, 1) { LotPriority = 1 },
        new(new(3), new(1), AccountKind.Expired, 1),
        new(new(4), new(1), AccountKind.Donation, 1),
        new(new(5), new(1), AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(), Expiry = LotExpiry.AfterDays(2, new(3)) },
        new(new(6), new(1), AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(50), Ceiling = AccountCeiling.Reject(100) },
        new(new(7), new(1), AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(), Ceiling = AccountCeiling.Cap(100), Expiry = LotExpiry.Never },
        new(new(8), new(1), AccountKind.Member, 1) { Ceiling = AccountCeiling.RouteExcess(100, new(4)), Expiry = LotExpiry.AfterMonths(1, new(3)) },
        new(new(9), new(1), AccountKind.Control, 1) { Floor = AccountFloor.OnCredits(1) },
        new(new(10), new(2), AccountKind.Member, 1),
        new(new(11), new(1), AccountKind.Group, 1) { Expiry = LotExpiry.AtEndOfYear(0, new(3)) },
        new(new(12), new(1), AccountKind.Member, 1) { Ceiling = AccountCeiling.RouteExcess(50, new(9)) },
        new(new(13), new(1), AccountKind.Member, 1) { Ceiling = AccountCeiling.RouteExcess(50, new(5)), Floor = AccountFloor.OnDebits() },
        new(new(14), new(1), AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(long.MaxValue), Expiry = LotExpiry.AfterDays(0, new(3)) },
    ];

    [Fact]
    public void Random_sequences_get_the_codes_and_the_state_of_the_naive_ledger()
    {
        var events = int.Parse(Environment.GetEnvironmentVariable("COMMUNITYDOMAIN_ORACLE_EVENTS") ?? "10000");
        var seen = new Dictionary<string, int>();
        for (var seed = 1; events > 0; seed++)
            events -= Play(new Random(seed), seed, 250, seen);
        var missing = Enum.GetNames<TransferStatus>()
            .Where(code => !seen.ContainsKey(code) && !code.Contains("Original") && !code.StartsWith("Journal") && code != "BatchKeyReused")
            .ToList();
        Assert.True(missing.Count == 0, $"The sequences must reach every code of a transfer; they missed {string.Join(", ", missing)}.");
    }

    private static int Play(Random chance, int seed, int length, Dictionary<string, int> seen)
    {
        var journal = new InMemoryJournal();
        var options = new PointsLedgerOptions(new(7)) { Zone = Zone };
        var ledger = PointsLedger.Open(journal, options).Value;
        var naive = new NaiveLedger(Zone);
        foreach (var account in Accounts)
        {
            Assert.Equal(AccountStatus.Opened, ledger.OpenAccount(Start, account));
            naive.Open(Start, account);
        }
        var now = chance.Next(20) == 0 ? Instant.FromUtc(2262, 1, 1, 0, 0) : Start;
        var past = new List<Transfer>();
        var balances = new List<(long Sequence, AccountBalance[] Balances)>();
        var played = 0;
        while (played < length)
        {
            now += chance.Next(12) switch
            {
                0 => Duration.FromSeconds(1),
                1 => Duration.FromHours(chance.Next(60)),
                2 when chance.Next(8) == 0 => Duration.FromDays(40),
                3 when chance.Next(4) == 0 => -Duration.FromSeconds(1),
                _ => Duration.Zero,
            };
            now = Instant.Min(now, LastDay);
            if (chance.Next(15) == 0)
            {
                Assert.Equal(naive.ExpireLots(now), ledger.ExpireLots(now) == TransferStatus.Accepted);
                Agree(ledger, naive, seed, []);
            }
            var batch = new Transfer[1 + chance.Next(chance.Next(6) + 1)];
            for (var i = 0; i < batch.Length; i++)
                past.Add(batch[i] = Any(chance, past));
            var statuses = new TransferStatus[batch.Length];
            if (batch.Length == 1 && chance.Next(2) == 0)
                statuses[0] = ledger.Post(now, batch[0]);
            else
                ledger.Post(now, batch, statuses);
            var expected = naive.Post(now, batch);
            foreach (var code in expected)
                seen[code] = seen.GetValueOrDefault(code) + 1;
            Assert.True(
                expected.SequenceEqual(statuses.Select(status => status.ToString())),
                $"seed {seed}, event {played}: naive {string.Join(", ", expected)}; ledger {string.Join(", ", statuses)}\n{string.Join('\n', batch)}");
            Agree(ledger, naive, seed, batch);
            balances.Add((ledger.Sequence, Balances(ledger)));
            played += batch.Length;
        }
        var digest = ledger.Digest();
        Assert.Equal(digest, PointsLedger.Open(journal, options).Value.Digest());
        foreach (var (sequence, then) in balances)
            Assert.Equal(then, Accounts.Select(account => ledger.BalanceAt(ledger.Resolve(account.Id), sequence)));
        Assert.True(LedgerAudit.Verify(journal, ledger.Head()).IsGood);
        return played;
    }

    private static AccountBalance[] Balances(PointsLedger ledger) =>
        [.. Accounts.Select(account => ledger.Balance(ledger.Resolve(account.Id)))];

    private static void Agree(PointsLedger ledger, NaiveLedger naive, int seed, Transfer[] batch)
    {
        foreach (var (id, sums, isClosed, overdraft, lots) in naive.Accounts)
        {
            var account = ledger.Resolve(id);
            var balance = ledger.Balance(account);
            var context = $"seed {seed}, account {id} after\n{string.Join('\n', batch)}";
            Assert.True(
                sums.SequenceEqual([balance.DebitsPending, balance.DebitsPosted, balance.CreditsPending, balance.CreditsPosted]),
                $"{context}\nnaive {string.Join(", ", sums)}; ledger {balance}");
            Assert.True(isClosed == ledger.IsClosed(account), context);
            Assert.True(overdraft == ledger.Overdraft(account), $"{context}\noverdraft {overdraft}, {ledger.Overdraft(account)}");
            var actual = ledger.Lots(account).Select(lot => ((System.Numerics.BigInteger)lot.Remaining, lot.ExpiresOn)).ToArray();
            Assert.True(lots.SequenceEqual(actual), $"{context}\nnaive {string.Join(", ", lots)}; ledger {string.Join(", ", actual)}");
        }
    }

    private static Transfer Any(Random chance, List<Transfer> past)
    {
        if (past.Count > 0 && chance.Next(8) == 0)
            return chance.Next(2) == 0 ? past[chance.Next(past.Count)] : Changed(chance, past[chance.Next(past.Count)]);
        var holds = past.Where(one => one.Flags.HasFlag(TransferFlags.Pending)).ToList();
        var transfer = chance.Next(3) == 0 && holds.Count > 0
            ? Resolving(chance, chance.Next(8) == 0 ? past[chance.Next(past.Count)] : holds[Math.Max(0, holds.Count - 1 - chance.Next(6))])
            : Fresh(chance);
        return chance.Next(8) == 0 ? Changed(chance, transfer) : transfer;
    }

    private static Transfer Fresh(Random chance)
    {
        var flags = chance.Next(3) == 0 ? TransferFlags.Pending : TransferFlags.None;
        if (chance.Next(6) == 0)
            flags |= TransferFlags.Linked;
        if (chance.Next(8) == 0)
            flags |= TransferFlags.BalancingDebit;
        if (chance.Next(8) == 0)
            flags |= TransferFlags.BalancingCredit;
        if (flags.HasFlag(TransferFlags.Pending) && chance.Next(12) == 0)
            flags |= chance.Next(2) == 0 ? TransferFlags.ClosingDebit : TransferFlags.ClosingCredit;
        return new Transfer
        {
            Id = Id(chance),
            Debit = AnyAccount(chance),
            Credit = AnyAccount(chance),
            Amount = Amount(chance),
            Unit = new(1),
            Code = new((ushort)(1 + chance.Next(2))),
            Flags = flags,
            TimeoutSeconds = flags.HasFlag(TransferFlags.Pending) && chance.Next(2) == 0 ? (chance.Next(6) == 0 ? uint.MaxValue : (uint)(1 + chance.Next(4))) : 0,
            EffectiveOn = chance.Next(6) == 0 ? new LocalDate(2026, 1 + chance.Next(12), 1 + chance.Next(28)) : null,
        };
    }

    private static Transfer Resolving(Random chance, Transfer hold) => new()
    {
        Id = Id(chance),
        PendingId = hold.Id,
        Flags = (chance.Next(2) == 0 ? TransferFlags.PostPending : TransferFlags.VoidPending) | (chance.Next(8) == 0 ? TransferFlags.Linked : 0),
        Amount = chance.Next(4) switch { 0 => 0, 1 => hold.Amount, 2 => Amount(chance), _ => long.MaxValue },
        Debit = chance.Next(12) == 0 ? AnyAccount(chance) : chance.Next(3) == 0 ? hold.Debit : default,
        Credit = chance.Next(12) == 0 ? AnyAccount(chance) : chance.Next(3) == 0 ? hold.Credit : default,
        Unit = chance.Next(3) == 0 ? hold.Unit : default,
        Code = chance.Next(3) == 0 ? hold.Code : default,
    };

    private static Transfer Changed(Random chance, Transfer transfer) => chance.Next(12) switch
    {
        0 => transfer with { Flags = transfer.Flags ^ (TransferFlags)(1 << chance.Next(16)) },
        1 => transfer with { PendingId = AnyId(chance, transfer.Id) },
        2 => transfer with { TimeoutSeconds = chance.Next(2) == 0 ? uint.MaxValue : (uint)chance.Next(3) },
        3 => transfer with { Debit = OddAccount(chance, transfer.Credit) },
        4 => transfer with { Credit = OddAccount(chance, transfer.Debit) },
        5 => transfer with { Amount = Amount(chance) },
        6 => transfer with { Reference = (UInt128)chance.Next(2) },
        7 => transfer with { EffectiveOn = chance.Next(2) == 0 ? null : new LocalDate(2026, 6, 1 + chance.Next(2)) },
        8 => transfer with { Unit = new((ulong)chance.Next(3)) },
        9 => transfer with { Code = new((ushort)chance.Next(4)) },
        10 => transfer with { Id = new(AnyId(chance, transfer.Id).Value) },
        _ => transfer with { Amount = transfer.Amount == long.MaxValue ? 0 : transfer.Amount + 1 },
    };

    private static TransferId Id(Random chance) => new((UInt128)(ulong)(1 + chance.NextInt64(1L << 40)) << chance.Next(0, 80));

    private static TransferId AnyId(Random chance, TransferId own) => chance.Next(4) switch
    {
        0 => default,
        1 => new(UInt128.MaxValue),
        2 => own,
        _ => Id(chance),
    };

    private static AccountId AnyAccount(Random chance) => Accounts[chance.Next(Accounts.Length)].Id;

    private static AccountId OddAccount(Random chance, AccountId other) => chance.Next(5) switch
    {
        0 => default,
        1 => new(UInt128.MaxValue),
        2 => other,
        3 => new(99),
        _ => AnyAccount(chance),
    };

    private static long Amount(Random chance) => chance.Next(5) switch
    {
        0 => Edges[chance.Next(Edges.Length)],
        1 => chance.Next(200),
        _ => chance.Next(40),
    };
}
