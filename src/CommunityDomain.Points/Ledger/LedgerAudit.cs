using System.Security.Cryptography;

namespace CommunityDomain.Points;

/// <summary>Verifies a journal without opening its ledger: every checksum, the order of records, and the chain of hashes over its blocks.</summary>
/// <remarks>
/// Each block of about 64 KiB ends in SHA-256(hash of the block before ‖ the block's bytes). Damage is located to the record by checksums;
/// who rewrites checksums too is located to the block by the chain; who rewrites the chain too, or cuts the journal, is found by a head that
/// was published before.
/// </remarks>
public static class LedgerAudit
{
    /// <summary>Verifies a journal.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="published">A head that was published before; the journal must pass through it.</param>
    /// <returns>What was found.</returns>
    public static AuditReport Verify(ILedgerJournal journal, LedgerHead? published = null)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return Read(journal, published, isChained: true);
    }

    /// <summary>Checks a journal's frames and checksums and leaves the hashes out: what a journal does when it is opened, several times as fast.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>What was found; the offset of a torn end is where the last whole frame ends.</returns>
    public static AuditReport Scan(ILedgerJournal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return Read(journal, published: null, isChained: false);
    }

    private static AuditReport Read(ILedgerJournal journal, LedgerHead? published, bool isChained)
    {
        var frames = new FrameReader(journal);
        var chain = new FrameBuffer();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var block = 0L;
        var isExpected = published is null;
        var fault = FrameFault.None;
        while (fault == FrameFault.None && frames.MoveNext())
        {
            if (!isChained)
                chain.Adopt(frames.Frame, frames.Header.IsSealed);
            else if (!chain.TryAdopt(frames.Frame, frames.Header.IsSealed))
                fault = FrameFault.HashBroken;
            if (fault == FrameFault.None && frames.Header.IsSealed)
                block++;
            if (published is { } head && fault == FrameFault.None && head.Sequence == frames.NextSequence - 1)
            {
                chain.Head(hash);
                isExpected = head.Hash == LedgerDigest.From(hash);
            }
        }
        if (fault == FrameFault.None)
            fault = frames.Fault;
        chain.Head(hash);
        return new AuditReport(fault, frames.Position, frames.NextSequence, block, new(frames.NextSequence - 1, LedgerDigest.From(hash)), isExpected);
    }
}
