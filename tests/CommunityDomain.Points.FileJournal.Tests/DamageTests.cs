namespace CommunityDomain.Points.FileJournal.Tests;

public sealed class DamageTests
{
    private static Instant Later => Instant.FromUtc(2027, 1, 1, 0, 0);

    [Fact]
    public void Truncation_anywhere_recovers_to_the_last_whole_batch()
    {
        var (bytes, ends) = JournalStory.Journal(batches: 6);
        var digests = ends.Skip(2).Select((_, batches) => JournalStory.DigestAfter(batches + 1)).Prepend(JournalStory.DigestAfter(0)).ToList();
        for (var length = 0; length < bytes.Length; length++)
        {
            var file = new MemoryFile(bytes.AsSpan(0, length));
            using var journal = PointsFileJournal.Open(file, new(), "memory").Value;
            var whole = ends.Count(end => end <= length);
            Assert.Equal(whole == 0 ? 0 : ends[whole - 1], journal.Length);
            Assert.Equal(length - journal.Length, journal.CutOff);
            var ledger = PointsLedger.Open(journal, JournalStory.Options).Value;
            if (whole >= 2)
                Assert.Equal(digests[whole - 2], ledger.Digest());
            Assert.Equal(TransferStatus.Accepted, ledger.Advance(Later));
        }
    }

    [Fact]
    public void Byte_flipped_anywhere_is_found_and_located()
    {
        var (bytes, ends) = JournalStory.Journal(batches: 6);
        for (var position = 0; position < bytes.Length; position++)
        {
            foreach (var bit in (byte[])[1, 0x80, 0xFF])
            {
                var file = new MemoryFile(bytes);
                file.Flip(position, bit);
                var opened = PointsFileJournal.Open(file, new(), "memory");
                var error = Assert.IsType<PointsErrors.JournalUnreadable>(Assert.Single(opened.Errors));
                Assert.True(error.Offset <= position && position < ends.First(end => end > error.Offset), $"byte {position}: {error.Message}");
            }
        }
    }

    [Fact]
    public void File_that_ends_in_zeros_was_not_written_in_full_and_loses_the_unwritten_batch_alone()
    {
        var (bytes, ends) = JournalStory.Journal(batches: 3);
        var file = new MemoryFile([.. bytes, .. new byte[4096]]);
        using var journal = PointsFileJournal.Open(file, new(), "memory").Value;
        Assert.Equal(ends[^1], journal.Length);
        Assert.Equal(4096, journal.CutOff);
    }

    [Fact]
    public void Frame_taken_out_doubled_or_moved_is_found()
    {
        var (bytes, ends) = JournalStory.Journal(batches: 6);
        var (third, fourth) = (bytes[ends[2]..ends[3]], bytes[ends[3]..ends[4]]);
        byte[][] wrong =
        [
            [.. bytes[..ends[2]], .. bytes[ends[3]..]],
            [.. bytes[..ends[3]], .. bytes[ends[2]..]],
            [.. bytes[..ends[2]], .. fourth, .. third, .. bytes[ends[4]..]],
        ];
        foreach (var one in wrong)
        {
            var error = Assert.IsType<PointsErrors.JournalUnreadable>(Assert.Single(PointsFileJournal.Open(new MemoryFile(one), new(), "memory").Errors));
            Assert.Equal(FrameFault.OutOfSequence, error.Fault);
        }
    }

    [Fact]
    public void Full_disk_refuses_the_batch_and_leaves_ledger_and_file_as_they_were()
    {
        var file = new MemoryFile([]);
        using var journal = PointsFileJournal.Open(file, new(), "memory").Value;
        var ledger = JournalStory.Begin(PointsLedger.Open(journal, JournalStory.Options).Value);
        JournalStory.Post(ledger, 1);
        var (digest, head, length) = (ledger.Digest(), ledger.Head(), file.Length);
        for (var room = 0; room < 200; room += 7)
        {
            file.Room = length + room;
            Assert.Equal(TransferStatus.JournalFull, JournalStory.Post(ledger, 19));
            Assert.Equal((digest, head, length), (ledger.Digest(), ledger.Head(), file.Length));
        }
        file.Room = long.MaxValue;
        Assert.Equal(TransferStatus.Accepted, JournalStory.Post(ledger, 2));
        Assert.Equal(JournalStory.DigestAfter(2), ledger.Digest());
        Assert.Equal(JournalStory.DigestAfter(2), PointsLedger.Open(journal, JournalStory.Options).Value.Digest());
    }

    [Fact]
    public void Failed_write_that_cannot_be_taken_back_stops_the_journal_until_it_is_opened_again()
    {
        var file = new MemoryFile([]);
        using var journal = PointsFileJournal.Open(file, new(), "memory").Value;
        var ledger = JournalStory.Begin(PointsLedger.Open(journal, JournalStory.Options).Value);
        JournalStory.Post(ledger, 1);
        var digest = ledger.Digest();
        (file.IsFailing, file.CannotTruncate) = (true, true);
        Assert.Equal(TransferStatus.JournalFailed, JournalStory.Post(ledger, 2));
        (file.IsFailing, file.CannotTruncate) = (false, false);
        Assert.Equal(TransferStatus.JournalFailed, JournalStory.Post(ledger, 2));
        Assert.Equal(digest, ledger.Digest());
        using var again = PointsFileJournal.Open(file, new(), "memory").Value;
        Assert.Equal(digest, PointsLedger.Open(again, JournalStory.Options).Value.Digest());
    }
}
