using System.Globalization;

namespace CommunityDomain.Points.Tests;

public sealed class PointsLedgerTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly AccountId Issuer = new(1), Member = new(2), Shop = new(3);
    private static readonly TransferCode Earned = new(1), Spent = new(2);

    private static PointsLedger Ledger(InMemoryJournal journal)
    {
        var ledger = PointsLedger.Open(journal, new(new LedgerId(9))).Value;
        Assert.Equal(AccountStatus.Opened, ledger.OpenAccount(Now, new Account(Issuer, PointsUnit.Points, AccountKind.Issuer, 1)));
        Assert.Equal(AccountStatus.Opened, ledger.OpenAccount(Now, new Account(Member, PointsUnit.Points, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits() }));
        Assert.Equal(AccountStatus.Opened, ledger.OpenAccount(Now, new Account(Shop, PointsUnit.Points, AccountKind.Merchant, 1)));
        return ledger;
    }

    [Fact]
    public void Post_of_earned_then_spent_points_keeps_the_sums_of_both_accounts()
    {
        var ledger = Ledger(new());

        Assert.Equal(TransferStatus.Accepted, ledger.Post(Now, Transfer.Direct(new(10), Issuer, Member, 30, PointsUnit.Points, Earned)));
        Assert.Equal(TransferStatus.Accepted, ledger.Post(Now, Transfer.Direct(new(11), Member, Shop, 30, PointsUnit.Points, Spent)));
        Assert.Equal(TransferStatus.ExceedsCredits, ledger.Post(Now, Transfer.Direct(new(12), Member, Shop, 1, PointsUnit.Points, Spent)));
        Assert.Equal(TransferStatus.IdAlreadyFailed, ledger.Post(Now, Transfer.Direct(new(12), Member, Shop, 0, PointsUnit.Points, Spent)));
        Assert.Equal(new AccountBalance(0, 30, 0, 30), ledger.Balance(ledger.Resolve(Member)));
        Assert.Equal(30, ledger.Balance(ledger.Resolve(Shop)).Posted);
    }

    [Fact]
    public void Open_of_a_journal_gives_the_state_before_to_the_bit()
    {
        var journal = new InMemoryJournal();
        var ledger = Ledger(journal);
        ledger.Post(Now, Transfer.Direct(new(10), Issuer, Member, 30, PointsUnit.Points, Earned));
        ledger.Post(Now, Transfer.Hold(new(11), Member, Shop, 20, PointsUnit.Points, Spent, timeoutSeconds: 60));
        ledger.Advance(Now + Duration.FromSeconds(60));

        var reopened = PointsLedger.Open(journal, new(new LedgerId(9))).Value;

        Assert.Equal(ledger.Digest(), reopened.Digest());
        Assert.Equal(ledger.LastInstant, reopened.LastInstant);
        Assert.Equal(TransferStatus.PendingExpired, reopened.Post(Now + Duration.FromSeconds(60), Transfer.PostHold(new(12), new(11))));
    }

    [Fact]
    public void Open_of_another_ledgers_journal_is_refused()
    {
        var journal = new InMemoryJournal();
        Ledger(journal);

        var opened = PointsLedger.Open(journal, new(new LedgerId(8)));

        Assert.IsType<PointsErrors.JournalOfAnotherLedger>(Assert.Single(opened.Errors));
    }

    // The genesis record stands after the frame's 32 bytes: checksum, length, kind, version, ledger.
    [Fact]
    public void Open_of_a_journal_of_a_later_version_is_refused_and_located()
    {
        var journal = new InMemoryJournal();
        Ledger(journal);
        var bytes = new byte[journal.Length];
        journal.Read(0, bytes);
        var record = bytes.AsSpan(32, 8 + BitConverter.ToInt32(bytes, 36));
        Assert.Equal(1, record[9]++);
        var crc = uint.MaxValue;
        foreach (var one in record[4..])
            crc = System.Numerics.BitOperations.Crc32C(crc, one);
        BitConverter.TryWriteBytes(record, ~crc);
        var later = new InMemoryJournal();
        later.Append(bytes);

        var error = Assert.IsType<PointsErrors.JournalUnreadable>(Assert.Single(PointsLedger.Open(later, new(new LedgerId(9))).Errors));

        Assert.Equal((FrameFault.UnknownVersion, 0, 0), (error.Fault, error.Offset, error.Sequence));
    }

    [Fact]
    public void Every_status_but_success_has_an_error_with_words_in_both_languages()
    {
        foreach (var status in Enum.GetValues<TransferStatus>().Where(one => one != TransferStatus.Accepted))
            AssertWords(new PointsErrors.TransferRefused(status, new(7)));
        foreach (var status in Enum.GetValues<AccountStatus>().Where(one => one != AccountStatus.Opened))
            AssertWords(new PointsErrors.AccountRefused(status, new(7)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PointsErrors.TransferRefused(TransferStatus.Accepted, new(7)));
    }

    private static void AssertWords(DomainError error)
    {
        var chinese = error.Explain(CultureInfo.GetCultureInfo("zh-CN"));
        Assert.NotEqual(error.Message, chinese);
        Assert.Contains(chinese, letter => letter >= '\u4e00');
    }
}
