using CommunityDomain.Points;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>Forgets what it is given, so that the ledger's own memory can be weighed.</summary>
public sealed class NoJournal : ILedgerJournal
{
    public long Length { get; private set; }

    public JournalStatus Append(ReadOnlySpan<byte> frame)
    {
        Length += frame.Length;
        return JournalStatus.Appended;
    }

    public int Read(long position, Span<byte> destination) => throw new NotSupportedException("Nothing was kept.");
}
