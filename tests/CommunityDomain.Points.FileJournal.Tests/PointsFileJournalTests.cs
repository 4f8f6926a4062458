namespace CommunityDomain.Points.FileJournal.Tests;

public sealed class PointsFileJournalTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Open_of_a_closed_journal_gives_the_state_before_to_the_bit()
    {
        LedgerDigest digest;
        LedgerHead head;
        using (var journal = PointsFileJournal.Open(_path).Value)
        {
            var ledger = JournalStory.Begin(PointsLedger.Open(journal, JournalStory.Options).Value);
            for (var number = 1; number <= 200; number++)
                Assert.Equal(TransferStatus.Accepted, JournalStory.Post(ledger, number));
            (digest, head) = (ledger.Digest(), ledger.Head());
        }

        using var again = PointsFileJournal.Open(_path, new() { FlushToDisk = false }).Value;
        var reopened = PointsLedger.Open(again, JournalStory.Options).Value;

        Assert.Equal((digest, head), (reopened.Digest(), reopened.Head()));
        Assert.Equal(0, again.CutOff);
        Assert.True(LedgerAudit.Verify(again, head).IsGood);
    }

    [Fact]
    public void Second_writer_is_refused()
    {
        using var journal = PointsFileJournal.Open(_path).Value;

        var error = Assert.IsType<FileJournalErrors.JournalInUse>(Assert.Single(PointsFileJournal.Open(_path).Errors));

        Assert.Equal(_path, error.Path);
    }

    [Fact]
    public void Folder_that_does_not_exist_is_a_refusal_with_the_reason()
    {
        var opened = PointsFileJournal.Open(Path.Combine(_path, "journal"));

        Assert.IsType<FileJournalErrors.JournalFileFailed>(Assert.Single(opened.Errors));
    }

    [Fact]
    public void File_that_is_no_journal_is_refused()
    {
        File.WriteAllText(_path, string.Join('\n', Enumerable.Repeat("Dear diary", 100)));

        var error = Assert.IsType<PointsErrors.JournalUnreadable>(Assert.Single(PointsFileJournal.Open(_path).Errors));

        Assert.Equal((FrameFault.FrameDamaged, 0), (error.Fault, error.Offset));
        Assert.StartsWith("Dear diary", File.ReadAllText(_path));
    }

    [Fact]
    public void Append_after_dispose_fails_and_leaves_the_ledger_as_it_was()
    {
        var journal = PointsFileJournal.Open(_path).Value;
        var ledger = JournalStory.Begin(PointsLedger.Open(journal, JournalStory.Options).Value);
        var digest = ledger.Digest();
        journal.Dispose();

        Assert.Equal(TransferStatus.JournalFailed, JournalStory.Post(ledger, 1));
        Assert.Equal(digest, ledger.Digest());
    }

    [Fact]
    public void Refusals_have_words_in_both_languages()
    {
        foreach (var error in (DomainError[])[new FileJournalErrors.JournalInUse("p"), new FileJournalErrors.JournalFileFailed("p", "r")])
        {
            Assert.Contains("p", error.Message);
            Assert.Contains(error.Explain(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), letter => letter >= '\u4e00');
        }
    }
}
