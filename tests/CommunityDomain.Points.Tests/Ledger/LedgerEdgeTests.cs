namespace CommunityDomain.Points.Tests;

/// <summary>What surrounds the semantics: keys, snapshots, audits, concurrency, allocation, and arguments that make no sense.</summary>
public sealed class LedgerEdgeTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly PointsLedgerOptions Options = new(new LedgerId(9));
    private static readonly AccountId Issuer = new(1), Member = new(2);

    private static PointsLedger Begin(ILedgerJournal journal, PointsLedgerOptions? options = null)
    {
        var ledger = PointsLedger.Open(journal, options ?? Options).Value;
        ledger.OpenAccount(Now, new Account(Issuer, PointsUnit.Points, AccountKind.Issuer, 1));
        ledger.OpenAccount(Now, new Account(Member, PointsUnit.Points, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits() });
        return ledger;
    }

    private static Transfer Give(long id, long amount) => Transfer.Direct(new((UInt128)id), Issuer, Member, amount, PointsUnit.Points, new(1));

    [Fact]
    public void Batch_under_a_key_that_is_sent_again_gets_its_first_outcomes()
    {
        var journal = new InMemoryJournal();
        var ledger = Begin(journal);
        Transfer[] batch = [Give(10, 5), Give(11, -1), Give(10, 5)];
        TransferStatus[] first = new TransferStatus[3], again = new TransferStatus[3], other = new TransferStatus[3];

        Assert.Equal(TransferStatus.Accepted, ledger.Post(Now, new BatchKey(1), batch, first));
        var digest = ledger.Digest();
        Assert.Equal(TransferStatus.Accepted, ledger.Post(Now, new BatchKey(1), batch, again));
        Assert.Equal(first, again);
        Assert.Equal([TransferStatus.Accepted, TransferStatus.AmountNegative, TransferStatus.Exists], again);
        Assert.Equal(TransferStatus.BatchKeyReused, ledger.Post(Now, new BatchKey(1), [Give(10, 5), Give(11, -1), Give(10, 6)], other));
        Assert.All(other, status => Assert.Equal(TransferStatus.BatchKeyReused, status));
        Assert.Equal(TransferStatus.TimeWentBack, ledger.Post(Now - Duration.Epsilon, new BatchKey(1), batch, other));
        Assert.Equal(digest, ledger.Digest());

        var reopened = PointsLedger.Open(journal, Options).Value;
        Assert.Equal(digest, reopened.Digest());
        Assert.Equal(TransferStatus.Accepted, reopened.Post(Now, new BatchKey(1), batch, again));
        Assert.Equal(first, again);
        Assert.Equal(digest, reopened.Digest());
    }

    [Fact]
    public void Keys_beyond_those_kept_are_forgotten_the_oldest_first()
    {
        var ledger = Begin(new InMemoryJournal(), Options with { BatchKeysKept = 2 });
        var status = new TransferStatus[1];
        for (var key = 1; key <= 3; key++)
            ledger.Post(Now, new BatchKey((UInt128)key), [Give(10 + key, 1)], status);

        Assert.Equal(TransferStatus.BatchKeyReused, ledger.Post(Now, new BatchKey(2), [Give(20, 1)], status));
        Assert.Equal(TransferStatus.Accepted, ledger.Post(Now, new BatchKey(1), [Give(20, 1)], status));
    }

    [Fact]
    public void Key_of_a_batch_that_the_journal_refused_is_free()
    {
        var journal = new LimitedJournal();
        var ledger = Begin(journal);
        var status = new TransferStatus[1];
        journal.Limit = 0;
        Assert.Equal(TransferStatus.JournalFull, ledger.Post(Now, new BatchKey(1), [Give(10, 1)], status));
        Assert.Equal(AccountStatus.JournalFull, ledger.OpenAccount(Now, new Account(new(7), PointsUnit.Points, AccountKind.Member, 1)));
        journal.Limit = long.MaxValue;
        Assert.Equal(TransferStatus.Accepted, ledger.Post(Now, new BatchKey(1), [Give(11, 1)], status));
    }

    [Fact]
    public void Snapshot_with_any_byte_flipped_or_cut_off_is_refused()
    {
        var journal = new InMemoryJournal();
        var ledger = Begin(journal);
        ledger.Post(Now, new BatchKey(1), [Give(10, 5)], new TransferStatus[1]);
        var stream = new MemoryStream();
        ledger.WriteSnapshot(stream);
        var snapshot = stream.ToArray();

        Assert.True(PointsLedger.Open(journal, Options, new MemoryStream(snapshot)).IsSuccess);
        for (var i = 0; i < snapshot.Length; i++)
        {
            snapshot[i] ^= 0x41;
            Assert.True(PointsLedger.Open(journal, Options, new MemoryStream(snapshot)).IsFailed, $"byte {i}");
            snapshot[i] ^= 0x41;
            Assert.True(PointsLedger.Open(journal, Options, new MemoryStream(snapshot, 0, i)).IsFailed, $"cut at {i}");
        }
    }

    [Fact]
    public void Snapshot_of_another_journal_does_not_fit()
    {
        var ledger = Begin(new InMemoryJournal());
        ledger.Post(Now, Give(10, 5));
        var stream = new MemoryStream();
        ledger.WriteSnapshot(stream);
        var (shorter, other) = (new InMemoryJournal(), new InMemoryJournal());
        Begin(shorter);
        Begin(other).Post(Now, Give(10, 6));

        foreach (var journal in (InMemoryJournal[])[shorter, other])
        {
            stream.Position = 0;
            Assert.IsType<PointsErrors.SnapshotDoesNotFit>(Assert.Single(PointsLedger.Open(journal, Options, stream).Errors));
        }
    }

    [Fact]
    public void Audit_finds_what_was_rewritten_with_its_checksums_and_locates_it_to_the_block()
    {
        var journal = new LimitedJournal();
        var ledger = Begin(journal);
        for (var i = 0; i < 4000; i++)
            ledger.Post(Now, Give(10 + i, 1 + i % 7));
        var head = ledger.Head();
        Assert.True(LedgerAudit.Verify(journal, head).IsGood);
        Assert.True(LedgerAudit.Verify(journal).Block >= 4);

        // Another life of the same length, whose frames are whole: 7 points once where it was 3.
        var forged = new LimitedJournal();
        var liar = Begin(forged);
        for (var i = 0; i < 4000; i++)
            liar.Post(Now, Give(10 + i, 1 + (i == 1500 ? 6 : i % 7)));
        var position = Difference(journal.Bytes, forged.Bytes);
        var patched = new LimitedJournal();
        var frame = FrameAround(journal.Bytes, position);
        patched.Append([.. journal.Bytes[..frame.Start], .. forged.Bytes[frame], .. journal.Bytes[frame.End..]]);

        var report = LedgerAudit.Verify(patched);
        Assert.Equal(FrameFault.HashBroken, report.Fault);
        Assert.Equal(position / (1 << 16), report.Block);
        Assert.False(LedgerAudit.Verify(forged, head).IsGood);
        Assert.True(LedgerAudit.Verify(forged).IsGood);
    }

    [Fact]
    public void Audit_finds_that_a_journal_was_cut_before_a_published_head()
    {
        var journal = new LimitedJournal();
        var ledger = Begin(journal);
        var length = journal.Length;
        ledger.Post(Now, Give(10, 1));
        var cut = new LimitedJournal();
        cut.Append(journal.Bytes.AsSpan(0, (int)length));

        Assert.True(LedgerAudit.Verify(cut).IsGood);
        Assert.False(LedgerAudit.Verify(cut, ledger.Head()).IsGood);
    }

    [Fact]
    public void A_reservation_that_is_refused_leaves_the_ledger_usable()
    {
        var ledger = Begin(new InMemoryJournal());
        // Regression: the ledger took the refused call for one that went on, and refused every other one.
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Reserve(10, 10, batch: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Reserve(-1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Reserve(10, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Reserve(10, 10, lots: -1));

        Assert.Equal(TransferStatus.Accepted, ledger.Post(Now, Give(1, 5)));
    }

    // The least of some rounds: the runtime may allocate on this thread while it compiles a method, but not each time.
    [Fact]
    public void Posting_within_reserved_capacity_allocates_nothing() =>
        Assert.Equal(0, Enumerable.Range(0, 4).Min(_ => BytesAllocatedByPosting(count: 20_000)));

    private static long BytesAllocatedByPosting(int count)
    {
        var journal = new InMemoryJournal();
        var ledger = Begin(journal);
        ledger.OpenAccount(Now, new Account(new(3), PointsUnit.Points, AccountKind.Expired, 1));
        ledger.OpenAccount(Now, new Account(new(4), PointsUnit.Points, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(), Expiry = LotExpiry.AfterMonths(36, new(3)) });
        ledger.Reserve(transfers: 3 * count + 10, accounts: 10, batch: 1000, lots: 3 * count);
        journal.Reserve(3 * count * 200);
        var (issuer, member, lots) = (ledger.Resolve(Issuer), ledger.Resolve(Member), ledger.Resolve(new(4)));
        var batch = new ResolvedTransfer[1000];
        var statuses = new TransferStatus[1000];
        ledger.Post(Now, Give(1, 1_000_000));
        ledger.Post(Now, Give(2, 1_000_000) with { Credit = new(4) });

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            ledger.Post(Now, new ResolvedTransfer
            {
                Id = new((UInt128)(1000 + i)),
                Debit = i % 2 == 0 ? member : lots,
                Credit = i % 2 == 0 ? lots : member,
                Amount = i % 5,
                Unit = PointsUnit.Points,
                Code = new(1),
                Flags = i % 7 == 0 ? TransferFlags.Pending : TransferFlags.None,
            });
        }
        for (var i = 0; i < count; i++)
        {
            batch[i % 1000] = new ResolvedTransfer
            {
                Id = new((UInt128)(1_000_000 + i)),
                Debit = issuer,
                Credit = i % 2 == 0 ? lots : member,
                Amount = 1,
                Unit = PointsUnit.Points,
                Code = new(1),
                Flags = i % 3 == 0 ? TransferFlags.Linked : TransferFlags.None,
            };
            if (i % 1000 == 999)
                ledger.Post(Now, batch, statuses);
        }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Ids_are_found_and_free_as_before_after_great_chains_fail()
    {
        var ledger = Begin(new InMemoryJournal());
        var statuses = new TransferStatus[2001];
        for (var round = 0; round < 8; round++)
        {
            var kept = Enumerable.Range(0, 500).Select(i => Give(Scattered(round * 10_000 + i), 1)).ToArray();
            ledger.Post(Now, kept, statuses);
            var chain = Enumerable.Range(0, 2000).Select(i => Give(Scattered(round * 10_000 + 1000 + i), 1) with { Flags = TransferFlags.Linked });
            ledger.Post(Now, [.. chain, Give(0, 1)], statuses);
            Assert.All(statuses.SkipLast(1), status => Assert.Equal(TransferStatus.LinkedEventFailed, status));
        }
        for (var round = 0; round < 8; round++)
        {
            Assert.All(Enumerable.Range(0, 500), i => Assert.Equal(TransferStatus.Exists, ledger.Post(Now, Give(Scattered(round * 10_000 + i), 1))));
            Assert.All(Enumerable.Range(0, 2000), i => Assert.False(ledger.TryFind(new((UInt128)Scattered(round * 10_000 + 1000 + i)), out _)));
        }
    }

    private static long Scattered(int number) => 1 + number * 0x9E37_79B9_7F4AL % (1L << 50);

    [Fact]
    public void Calls_that_overlap_are_noticed()
    {
        var journal = new ReentrantJournal();
        var ledger = Begin(journal);
        journal.During = () => ledger.Post(Now, Give(11, 1));
        Assert.Throws<InvalidOperationException>(() => ledger.Post(Now, Give(10, 1)));
        journal.During = () => ledger.Balance(new AccountRef());
        Assert.Throws<InvalidOperationException>(() => ledger.Post(Now, Give(10, 1)));
    }

    [Fact]
    public void Arguments_that_make_no_sense_throw_before_anything_is_done()
    {
        var ledger = Begin(new InMemoryJournal());
        var digest = ledger.Digest();

        Assert.Throws<ArgumentException>(() => ledger.Post(Now, (Transfer[])[Give(10, 1)], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Post(Now, default, [Give(10, 1)], new TransferStatus[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Post(Instant.MaxValue, Give(10, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Balance(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Record(99));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Reverse(Now, Reversal.Whole(new(10), new(11), (ClawbackPolicy)9)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.OpenAccount(Now, new Account(new(5), PointsUnit.Points, (AccountKind)99, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountFloor.OnDebits(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AccountCeiling.Cap(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LotExpiry.AfterDays(-1, Issuer));
        Assert.Throws<ArgumentException>(() => PointsLedger.InMemory(new(default(LedgerId))));
        Assert.Equal(digest, ledger.Digest());
    }

    [Fact]
    public void Handle_of_another_ledger_is_an_account_not_found()
    {
        var (small, large) = (Begin(new InMemoryJournal()), Begin(new InMemoryJournal()));
        large.OpenAccount(Now, new Account(new(5), PointsUnit.Points, AccountKind.Member, 1));
        var transfer = new ResolvedTransfer { Id = new(10), Debit = small.Resolve(Issuer), Credit = large.Resolve(new(5)), Amount = 1, Unit = PointsUnit.Points, Code = new(1) };

        Assert.Equal(TransferStatus.CreditAccountNotFound, small.Post(Now, transfer));
    }

    [Fact]
    public void Amount_is_never_negative_and_never_wraps()
    {
        var most = PointsAmount.Create(long.MaxValue).Value;

        Assert.True(PointsAmount.Create(-1).IsFailed);
        Assert.True(most.Add(PointsAmount.Create(1).Value).IsFailed);
        Assert.True(PointsAmount.Zero.Subtract(PointsAmount.Create(1).Value).IsFailed);
        Assert.Equal(most, most.Subtract(PointsAmount.Zero).Value);
        Assert.True(PointsAmount.Zero < most);
    }

    private static int Difference(byte[] one, byte[] two) => Enumerable.Range(0, one.Length).First(i => one[i] != two[i]);

    // The frame of 32 bytes of header, whose length stands at 8, that holds a position.
    private static (int Start, int End) FrameBounds(byte[] bytes, int position)
    {
        for (var start = 0; ;)
        {
            var isSealed = (bytes[start + 15] & 0x80) != 0;
            var end = start + 32 + BitConverter.ToInt32(bytes, start + 8) + (isSealed ? 36 : 0);
            if (position < end)
                return (start, end);
            start = end;
        }
    }

    private static Range FrameAround(byte[] bytes, int position)
    {
        var (start, end) = FrameBounds(bytes, position);
        return start..end;
    }

    private sealed class LimitedJournal : ILedgerJournal
    {
        private readonly InMemoryJournal _journal = new();

        public long Limit { get; set; } = long.MaxValue;

        public long Length => _journal.Length;

        public byte[] Bytes
        {
            get
            {
                var bytes = new byte[Length];
                Read(0, bytes);
                return bytes;
            }
        }

        public JournalStatus Append(ReadOnlySpan<byte> frame) => Length + frame.Length > Limit ? JournalStatus.Full : _journal.Append(frame);

        public int Read(long position, Span<byte> destination) => _journal.Read(position, destination);
    }

    private sealed class ReentrantJournal : ILedgerJournal
    {
        private readonly InMemoryJournal _journal = new();

        public Action? During { get; set; }

        public long Length => _journal.Length;

        public JournalStatus Append(ReadOnlySpan<byte> frame)
        {
            During?.Invoke();
            return _journal.Append(frame);
        }

        public int Read(long position, Span<byte> destination) => _journal.Read(position, destination);
    }
}
