namespace CommunityDomain.Points;

/// <summary>Where a ledger writes the outcomes of its batches, and reads them when it is opened again.</summary>
/// <remarks>
/// A journal is a sequence of bytes that only grows. What the bytes mean is the ledger's business: frames of records with checksums, closed
/// by a chain of SHA-256 hashes. Several frames may never be merged, split or reordered. One ledger writes to a journal at a time.
/// </remarks>
public interface ILedgerJournal
{
    /// <summary>How many bytes the journal holds.</summary>
    long Length { get; }

    /// <summary>Appends the outcomes of one batch: all of them or nothing, durable when it returns.</summary>
    /// <param name="frame">One whole frame; valid during the call alone.</param>
    /// <returns>Anything but <see cref="JournalStatus.Appended"/> makes the ledger roll the batch back.</returns>
    JournalStatus Append(ReadOnlySpan<byte> frame);

    /// <summary>Reads bytes from <paramref name="position"/> on.</summary>
    /// <param name="position">From 0.</param>
    /// <param name="destination">Is filled as far as the journal goes.</param>
    /// <returns>How many bytes were read; fewer than asked for only at the end.</returns>
    int Read(long position, Span<byte> destination);
}
