namespace CommunityDomain.Points.FileJournal.Tests;

/// <summary>A file in memory that can be made to fail.</summary>
internal sealed class MemoryFile(ReadOnlySpan<byte> bytes) : JournalFile
{
    private readonly List<byte> _bytes = [.. bytes];

    /// <summary>How long the file can become.</summary>
    public long Room { get; set; } = long.MaxValue;

    public bool IsFailing { get; set; }

    public bool CannotTruncate { get; set; }

    public override long Length => _bytes.Count;

    public void Flip(int position, byte bits) => _bytes[position] ^= bits;

    public override int Read(long position, Span<byte> destination)
    {
        var count = (int)Math.Clamp(Length - position, 0, destination.Length);
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes).Slice((int)position, count).CopyTo(destination);
        return count;
    }

    // As much as there is room for gets written, as on a disk.
    public override void Write(long position, ReadOnlySpan<byte> bytes)
    {
        Assert.Equal(Length, position);
        var part = (int)Math.Min(bytes.Length, Room - Length);
        _bytes.AddRange(IsFailing ? bytes[..(bytes.Length / 2)] : bytes[..part]);
        if (IsFailing)
            throw new IOException("The disk is gone.");
        if (part < bytes.Length)
            throw new IOException("No space left on device.", 28);
    }

    public override void Flush()
    {
    }

    public override void Truncate(long length)
    {
        if (CannotTruncate)
            throw new IOException("The disk is gone.");
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(_bytes, (int)length);
    }

    public override void Dispose()
    {
    }
}
