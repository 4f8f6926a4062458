using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Points.Tests;

public sealed class LedgerInvariantTests
{
    private static readonly PointsLedgerOptions Options = new(new LedgerId(3));
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static PointsLedger Begin(ILedgerJournal journal)
    {
        var ledger = PointsLedger.Open(journal, Options).Value;
        ledger.OpenAccounts(Start, LedgerStories.Accounts.AsSpan(), new AccountStatus[LedgerStories.Accounts.Count]);
        return ledger;
    }

    // Plays a story; tells after each step what was done, when, and what became of it.
    private static void Play(ValueList<LedgerStep> story, PointsLedger ledger, Action<LedgerStep, Instant, ValueList<TransferStatus>> after)
    {
        var now = Start;
        foreach (var step in story)
        {
            now += step is LedgerStep.Wait wait ? wait.Time : Duration.Zero;
            after(step, now, step.Play(ledger, now));
        }
    }

    private static IEnumerable<AccountRef> Refs(PointsLedger ledger) => LedgerStories.Accounts.Select(account => ledger.Resolve(account.Id));

    private static Int128 Sum(IEnumerable<long> amounts) => amounts.Aggregate((Int128)0, (sum, amount) => sum + amount);

    [Property(MaxTest = 200)]
    public Property Debits_equal_credits_in_each_unit_pending_and_posted_apart() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        Play(story, ledger, (_, _, _) =>
        {
            foreach (var unit in Refs(ledger).GroupBy(account => ledger.Account(account).Unit))
            {
                var sums = unit.Select(ledger.Balance).ToList();
                Assert.Equal(Sum(sums.Select(one => one.DebitsPosted)), Sum(sums.Select(one => one.CreditsPosted)));
                Assert.Equal(Sum(sums.Select(one => one.DebitsPending)), Sum(sums.Select(one => one.CreditsPending)));
            }
        });
    });

    [Property(MaxTest = 200)]
    public Property Floors_and_ceilings_hold_after_each_event_but_for_reversals() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        Play([.. story.Where(step => step is not LedgerStep.Reverse)], ledger, (_, _, _) =>
        {
            foreach (var account in Refs(ledger))
            {
                var (definition, balance) = (ledger.Account(account), ledger.Balance(account));
                Int128 net = (Int128)balance.CreditsPosted - balance.DebitsPosted;
                if (definition.Floor.Side == FloorSide.Debits)
                    Assert.True(net - balance.DebitsPending >= -definition.Floor.Limit);
                if (definition.Floor.Side == FloorSide.Credits)
                    Assert.True(net + balance.CreditsPending <= definition.Floor.Limit);
                if (definition.Ceiling.Policy != CeilingPolicy.None)
                    Assert.True(net <= definition.Ceiling.Limit);
            }
        });
    });

    [Property(MaxTest = 200)]
    public Property Balance_is_the_lots_with_what_is_reserved_less_the_overdraft() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        Play(story, ledger, (_, _, _) =>
        {
            foreach (var account in Refs(ledger).Where(one => ledger.Account(one).Expiry.Rule != ExpiryRule.NoLots))
            {
                var lots = ledger.Lots(account);
                var reserved = ledger.Statement(account, Start, Instant.MaxValue).Lines
                    .Where(line => line.Record.Flags.HasFlag(TransferFlags.Pending) && line.Record.Hold == HoldStatus.Open)
                    .SelectMany(line => line.Lots.Select(movement => Math.Max(0, movement.Amount)));
                Assert.Equal(ledger.Balance(account).Posted, Sum(lots.Select(lot => lot.Remaining)) + Sum(reserved) - ledger.Overdraft(account));
                Assert.All(lots, lot => Assert.InRange(lot.Remaining, 1, lot.Original));
            }
        });
    });

    [Property(MaxTest = 100)]
    public Property Replay_and_snapshot_with_its_tail_give_the_live_state() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var journal = new InMemoryJournal();
        var ledger = Begin(journal);
        var snapshots = new List<byte[]>();
        Play(story, ledger, (_, _, _) =>
        {
            var stream = new MemoryStream();
            ledger.WriteSnapshot(stream);
            snapshots.Add(stream.ToArray());
        });
        Assert.Equal(ledger.Digest(), PointsLedger.Open(journal, Options).Value.Digest());
        foreach (var snapshot in snapshots)
        {
            var restored = PointsLedger.Open(journal, Options, new MemoryStream(snapshot)).Value;
            Assert.Equal((ledger.Digest(), ledger.Head()), (restored.Digest(), restored.Head()));
        }
    });

    [Property(MaxTest = 100)]
    public Property Ledger_opened_again_at_any_time_goes_on_as_if_it_had_not_been() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var (journal, other) = (new InMemoryJournal(), new InMemoryJournal());
        var (ledger, reopened) = (Begin(journal), Begin(other));
        Play(story, ledger, (step, now, statuses) =>
        {
            reopened = PointsLedger.Open(other, Options).Value;
            Assert.Equal(statuses, step.Play(reopened, now));
        });
        Assert.Equal((ledger.Digest(), ledger.Head()), (reopened.Digest(), reopened.Head()));
    });

    [Property(MaxTest = 100)]
    public Property Journal_that_takes_nothing_leaves_the_ledger_as_it_was() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var journal = new RefusingJournal();
        var ledger = Begin(journal);
        var reference = Begin(new InMemoryJournal());
        Play(story, reference, (step, now, statuses) =>
        {
            var before = (ledger.Digest(), ledger.Head());
            journal.IsRefusing = true;
            var refused = step.Play(ledger, now);
            Assert.Equal(before, (ledger.Digest(), ledger.Head()));
            journal.IsRefusing = false;
            Assert.Equal(statuses, step.Play(ledger, now));
            if (ledger.Digest() != before.Item1)
                Assert.All(refused, status => Assert.Equal(TransferStatus.JournalFull, status));
            Assert.Equal(reference.Digest(), ledger.Digest());
        });
    });

    [Property(MaxTest = 100)]
    public Property Same_id_and_payload_again_changes_nothing() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        Play(story, ledger, (step, now, statuses) =>
        {
            var before = ledger.Digest();
            for (var i = 0; step is LedgerStep.Post post && i < statuses.Count; i++)
            {
                if (statuses[i] != TransferStatus.Accepted)
                    continue;
                var again = ledger.Post(now, post.Transfers[i]);
                Assert.Equal(post.Transfers[i].Flags.HasFlag(TransferFlags.Linked) ? TransferStatus.LinkedEventChainOpen : TransferStatus.Exists, again);
            }
            if (step is LedgerStep.Reverse reverse && statuses[0] == TransferStatus.Accepted)
                Assert.Equal(TransferStatus.Exists, ledger.Reverse(now, reverse.Reversal));
            Assert.Equal(before, ledger.Digest());
        });
    });

    [Property(MaxTest = 100)]
    public Property Batch_is_its_chains_and_singles_in_turn() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var (whole, parts) = (Begin(new InMemoryJournal()), Begin(new InMemoryJournal()));
        Play(story, whole, (step, now, statuses) =>
        {
            var each = step is LedgerStep.Post post
                ? Chains(post.Transfers).SelectMany(chain => new LedgerStep.Post(chain).Play(parts, now)).ToValueList()
                : step.Play(parts, now);
            Assert.Equal(statuses, each);
            Assert.Equal(whole.Digest(), parts.Digest());
        });
    });

    [Property(MaxTest = 100)]
    public Property Balance_at_each_sequence_and_the_statements_lines_are_what_the_balance_was() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        var then = new List<(long Sequence, Instant At, List<AccountBalance> Balances)>();
        Play(story, ledger, (_, _, _) => then.Add((ledger.Sequence, ledger.LastInstant, Refs(ledger).Select(ledger.Balance).ToList())));
        foreach (var (sequence, _, balances) in then)
            Assert.Equal(balances, Refs(ledger).Select(account => ledger.BalanceAt(account, sequence)));
        foreach (var last in then.GroupBy(one => one.At).Select(group => group.Last()))
            Assert.Equal(last.Balances, Refs(ledger).Select(account => ledger.BalanceAt(account, last.At)));
        foreach (var account in Refs(ledger))
        {
            var statement = ledger.Statement(account, Start, Instant.MaxValue);
            Assert.Equal(ledger.Balance(account), statement.Closing);
            Assert.All(statement.Lines, line => Assert.Equal(ledger.BalanceAt(account, line.Record.Sequence), line.Balance));
        }
    });

    [Property(MaxTest = 200)]
    public Property Hold_and_full_post_is_a_direct_transfer_and_hold_and_void_is_nothing() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        PointsLedger Played()
        {
            var ledger = Begin(new InMemoryJournal());
            Play(story, ledger, (_, _, _) => { });
            return ledger;
        }
        var (held, direct, voided) = (Played(), Played(), Played());
        var now = held.LastInstant;
        var transfer = Transfer.Direct(new(1000), new(4), new(2), 7, PointsUnit.Points, new(1));
        var before = Refs(voided).Select(account => (voided.Balance(account), voided.Lots(account))).ToList();
        var status = direct.Post(now, transfer);
        Assert.Equal(status == TransferStatus.Accepted, held.Post(now, transfer with { Flags = TransferFlags.Pending }) == TransferStatus.Accepted);
        if (status == TransferStatus.Accepted)
            Assert.Equal(TransferStatus.Accepted, held.Post(now, Transfer.PostHold(new(1001), new(1000))));
        // A lot names the record that opened it: with a hold that is one record later.
        (AccountBalance Balance, string Lots) Of(PointsLedger ledger, AccountRef account) =>
            (ledger.Balance(account), string.Join("; ", ledger.Lots(account).Select(lot => lot with { Origin = 0 })));
        Assert.Equal(Refs(direct).Select(account => Of(direct, account)), Refs(held).Select(account => Of(held, account)));
        voided.Post(now, transfer with { Flags = TransferFlags.Pending });
        voided.Post(now, Transfer.VoidHold(new(1002), new(1000)));
        Assert.Equal(before, Refs(voided).Select(account => (voided.Balance(account), voided.Lots(account))));
    });

    private static IEnumerable<ValueList<Transfer>> Chains(ValueList<Transfer> batch)
    {
        var chain = new List<Transfer>();
        for (var i = 0; i < batch.Count; i++)
        {
            chain.Add(batch[i]);
            if (batch[i].Flags.HasFlag(TransferFlags.Linked) && i < batch.Count - 1)
                continue;
            yield return chain.ToValueList();
            chain.Clear();
        }
    }

    private sealed class RefusingJournal : ILedgerJournal
    {
        private readonly InMemoryJournal _journal = new();

        public bool IsRefusing { get; set; }

        public long Length => _journal.Length;

        public JournalStatus Append(ReadOnlySpan<byte> frame) => IsRefusing ? JournalStatus.Full : _journal.Append(frame);

        public int Read(long position, Span<byte> destination) => _journal.Read(position, destination);
    }

    [Property(MaxTest = 200)]
    public Property Nothing_expired_is_spendable_and_each_expiry_is_posted_once() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        Play(story, ledger, (_, now, _) =>
        {
            var later = now + Duration.FromDays(1);
            var today = later.InUtc().Date;
            foreach (var account in WithLots(ledger))
            {
                var floor = ledger.Account(account).Floor;
                var alive = Sum(ledger.Lots(account).Where(lot => lot.ExpiresOn is not { } date || date > today).Select(lot => lot.Remaining));
                if (floor.Side == FloorSide.Debits)
                    Assert.True(ledger.Available(account, later) <= alive + floor.Limit);
            }
        });
        var end = ledger.LastInstant + Duration.FromDays(3);
        if (ledger.ExpireLots(end) != TransferStatus.Accepted)
            return;
        var (sequence, digest) = (ledger.Sequence, ledger.Digest());
        Assert.All(WithLots(ledger).SelectMany(account => ledger.Lots(account)), lot => Assert.True(lot.ExpiresOn is not { } date || date > end.InUtc().Date));
        Assert.Equal(TransferStatus.Accepted, ledger.ExpireLots(end));
        Assert.Equal((sequence, digest), (ledger.Sequence, ledger.Digest()));
    });

    [Property(MaxTest = 200)]
    public Property Spending_that_is_reversed_gives_back_the_very_lots() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        Play(story, ledger, (_, _, _) => { });
        var now = ledger.LastInstant;
        var (member, issuer) = (new AccountId(4), new AccountId(2));
        var account = ledger.Resolve(member);
        var lots = ledger.Lots(account);
        var (balance, owed) = (ledger.Balance(account).Posted, ledger.Claimed(account));
        var spending = Transfer.Direct(new(1000), member, issuer, Transfer.WholeAmount, PointsUnit.Points, new(9)) with { Flags = TransferFlags.BalancingDebit };
        if (ledger.Post(now, spending) != TransferStatus.Accepted)
            return;
        var reversed = ledger.Reverse(now, new Reversal { Id = new(1001), Original = new(1000), Amount = Transfer.WholeAmount });
        if (reversed is >= TransferStatus.OverflowsDebitsPending and <= TransferStatus.OverflowsCredits)
            return;
        Assert.Equal(TransferStatus.Accepted, reversed);
        // What the account owes for points taken back is taken out of what it gets, and nothing else.
        var netted = owed - ledger.Claimed(account);
        Assert.Equal(balance - netted, ledger.Balance(account).Posted);
        if (netted == 0)
            Assert.Equal(lots, ledger.Lots(account));
    });

    [Property(MaxTest = 200)]
    public Property Failed_chain_changes_nothing_but_the_burned_id() => Prop.ForAll(LedgerStories.Stories, story =>
    {
        var ledger = Begin(new InMemoryJournal());
        Play(story, ledger, (_, _, _) => { });
        var (now, sequence) = (ledger.LastInstant, ledger.Sequence);
        var before = Refs(ledger).Select(account => (ledger.Balance(account), ledger.Lots(account), ledger.IsClosed(account))).ToList();
        Transfer[] chain =
        [
            Transfer.Direct(new(1000), new(4), new(2), Transfer.WholeAmount, PointsUnit.Points, new(9)) with { Flags = TransferFlags.BalancingDebit | TransferFlags.Linked },
            Transfer.Direct(new(1001), new(2), new(4), 7, PointsUnit.Points, new(9)) with { Flags = TransferFlags.Linked },
            Transfer.Direct(new(1002), new(2), new(999), 1, PointsUnit.Points, new(9)),
        ];
        var statuses = new TransferStatus[chain.Length];
        ledger.Post(now, chain, statuses);
        Assert.Equal(before, Refs(ledger).Select(account => (ledger.Balance(account), ledger.Lots(account), ledger.IsClosed(account))));
        var after = ledger.Sequence;
        var failed = Array.FindIndex(statuses, status => status != TransferStatus.LinkedEventFailed);
        var isBurned = failed >= 0 && ledger.Post(now, chain[failed] with { Flags = TransferFlags.None, Amount = 0 }) == TransferStatus.IdAlreadyFailed;
        Assert.Equal(sequence + (isBurned ? 1 : 0), after);
    });

    private static IEnumerable<AccountRef> WithLots(PointsLedger ledger) =>
        Refs(ledger).Where(account => ledger.Account(account).Expiry.Rule != ExpiryRule.NoLots);
}
