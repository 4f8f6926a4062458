namespace CommunityDomain.Points.FileJournal.Tests;

/// <summary>A ledger's life, the same each time it is told: accounts, then numbered batches of transfers, holds, lots and expiries.</summary>
internal static class JournalStory
{
    public static readonly PointsLedgerOptions Options = new(new LedgerId(77));
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly PointsUnit Unit = PointsUnit.Points;

    /// <summary>Opens the accounts, unless a ledger that was opened again has them.</summary>
    public static PointsLedger Begin(PointsLedger ledger)
    {
        if (ledger.AccountCount > 0)
            return ledger;
        Account[] accounts =
        [
            new(new(1), Unit, AccountKind.Issuer, 1),
            new(new(2), Unit, AccountKind.Expired, 1),
            .. Enumerable.Range(0, 8).Select(i =>
                new Account(new((UInt128)(10 + i)), Unit, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(), Expiry = LotExpiry.AfterDays(30, new(2)) }),
        ];
        ledger.OpenAccounts(Start, accounts, new AccountStatus[accounts.Length]);
        return ledger;
    }

    /// <summary>Posts a batch; its last transfer has the id <c>number × 1000</c>.</summary>
    public static TransferStatus Post(PointsLedger ledger, int number)
    {
        var chance = new Random(number);
        var now = Start + Duration.FromMinutes(number);
        var batch = new Transfer[1 + chance.Next(20)];
        for (var i = 0; i < batch.Length; i++)
        {
            var id = new TransferId((UInt128)(number * 1000L + (i == batch.Length - 1 ? 0 : i + 1)));
            var member = new AccountId((UInt128)(10 + chance.Next(8)));
            batch[i] = (i == batch.Length - 1 ? 0 : chance.Next(4)) switch
            {
                0 => Transfer.Direct(id, new(1), member, chance.Next(100), Unit, new(1)),
                1 => Transfer.Hold(id, member, new(1), chance.Next(50), Unit, new(2), timeoutSeconds: 90),
                2 => Transfer.PostHold(id, new((UInt128)(number * 1000L + i))),
                _ => Transfer.Direct(id, member, new(1), chance.Next(50), Unit, new(3)) with { Reference = (UInt128)number },
            };
        }
        return ledger.Post(now, batch, new TransferStatus[batch.Length]);
    }

    /// <summary>How many batches a ledger holds.</summary>
    public static int Count(PointsLedger ledger)
    {
        var number = 0;
        while (ledger.TryFind(new((UInt128)((number + 1) * 1000L)), out _))
            number++;
        return number;
    }

    /// <summary>The digest of a ledger in memory to which so many batches were posted.</summary>
    public static LedgerDigest DigestAfter(int batches)
    {
        var ledger = Begin(PointsLedger.InMemory(Options));
        for (var number = 1; number <= batches; number++)
            Post(ledger, number);
        return ledger.Digest();
    }

    /// <summary>The bytes of a journal to which so many batches were posted, and where each frame ends.</summary>
    public static (byte[] Bytes, List<int> Ends) Journal(int batches)
    {
        var journal = new InMemoryJournal();
        var ends = new List<int>();
        var ledger = PointsLedger.Open(journal, Options).Value;
        ends.Add((int)journal.Length);
        Begin(ledger);
        ends.Add((int)journal.Length);
        for (var number = 1; number <= batches; number++)
        {
            Post(ledger, number);
            ends.Add((int)journal.Length);
        }
        var bytes = new byte[journal.Length];
        journal.Read(0, bytes);
        return (bytes, ends);
    }
}
