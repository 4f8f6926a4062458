namespace CommunityDomain.Points;

/// <summary>A journal that lives as long as the process: for tests, samples, and hosts that keep their own copy.</summary>
/// <remarks>Not safe for concurrent use. Grows by chunks, so that no append copies what is there already.</remarks>
public sealed class InMemoryJournal : ILedgerJournal
{
    private const int ChunkBits = 18;
    private const int ChunkSize = 1 << ChunkBits;
    private readonly List<byte[]> _chunks = [];

    /// <inheritdoc/>
    public long Length { get; private set; }

    /// <summary>Makes room for so many more bytes, so that appending them allocates nothing.</summary>
    /// <param name="bytes">How many, from 0.</param>
    public void Reserve(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        while ((long)_chunks.Count << ChunkBits < Length + bytes)
        {
            var chunk = GC.AllocateUninitializedArray<byte>(ChunkSize);
            MemoryPages.Touch(chunk);
            _chunks.Add(chunk);
        }
    }

    /// <inheritdoc/>
    public JournalStatus Append(ReadOnlySpan<byte> frame)
    {
        Reserve(frame.Length);
        while (!frame.IsEmpty)
        {
            var room = _chunks[(int)(Length >> ChunkBits)].AsSpan((int)(Length & (ChunkSize - 1)));
            var part = Math.Min(room.Length, frame.Length);
            frame[..part].CopyTo(room);
            frame = frame[part..];
            Length += part;
        }
        return JournalStatus.Appended;
    }

    /// <inheritdoc/>
    public int Read(long position, Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        var total = (int)Math.Clamp(Length - position, 0, destination.Length);
        var left = destination[..total];
        while (!left.IsEmpty)
        {
            var from = _chunks[(int)(position >> ChunkBits)].AsSpan((int)(position & (ChunkSize - 1)));
            var part = Math.Min(from.Length, left.Length);
            from[..part].CopyTo(left);
            left = left[part..];
            position += part;
        }
        return total;
    }
}
