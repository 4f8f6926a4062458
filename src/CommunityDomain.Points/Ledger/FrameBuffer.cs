using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CommunityDomain.Points;

/// <summary>Builds the frames of the journal, and closes every block of about 64 KiB with the hash of itself and of the block before.</summary>
/// <remarks>
/// It holds the frames of the open block, so that the hash of the block is taken in one go, and the next head can be told at any time.
/// A record is [checksum 4][length 4][body]; the checksum is seeded with the record's sequence number, so that none can be moved.
/// </remarks>
internal sealed class FrameBuffer
{
    public const int RecordHeaderSize = 8;
    private const int BlockSize = 1 << 16;
    private byte[] _bytes = new byte[1024];
    private int _frameStart;
    private bool _isSealed;

    // The first 32 bytes are the hash of the block before, so that the chain needs no second pass.
    private int _length = SHA256.HashSizeInBytes;

    /// <summary>How far the open frame is written; pass it to <see cref="Truncate"/> to take records back.</summary>
    public int Mark => _length;

    /// <summary>The frame that was finished last.</summary>
    public ReadOnlySpan<byte> Frame => _bytes.AsSpan(_frameStart.._length);

    public void BeginFrame()
    {
        _frameStart = _length;
        Room(FrameHeader.Size);
        _length += FrameHeader.Size;
    }

    public void Truncate(int mark) => _length = mark;

    /// <summary>Room for the body of a record of at most <paramref name="size"/> bytes.</summary>
    public Span<byte> BeginRecord(int size) => Room(RecordHeaderSize + size)[RecordHeaderSize..];

    public void EndRecord(int length, long sequence)
    {
        var record = _bytes.AsSpan(_length, RecordHeaderSize + length);
        BinaryPrimitives.WriteInt32LittleEndian(record[4..], length);
        BinaryPrimitives.WriteUInt32LittleEndian(record, Checksum.Of(record[4..], (uint)sequence));
        _length += record.Length;
    }

    public ReadOnlySpan<byte> EndFrame(int count, long firstSequence, long at)
    {
        var length = _length - _frameStart - FrameHeader.Size;
        _isSealed = _length >= BlockSize;
        new FrameHeader(length, count, _isSealed, firstSequence, at).Write(_bytes.AsSpan(_frameStart));
        if (_isSealed)
        {
            var seal = Room(FrameHeader.SealSize);
            SHA256.HashData(_bytes.AsSpan(0, _length), seal);
            BinaryPrimitives.WriteUInt32LittleEndian(seal[SHA256.HashSizeInBytes..], Checksum.Of(seal[..SHA256.HashSizeInBytes], 0));
            _length += FrameHeader.SealSize;
        }
        return Frame;
    }

    /// <summary>The frame is in the journal: begin the next block when it closed this one.</summary>
    public void Keep()
    {
        if (!_isSealed)
            return;
        _bytes.AsSpan(_length - FrameHeader.SealSize, SHA256.HashSizeInBytes).CopyTo(_bytes);
        _length = SHA256.HashSizeInBytes;
        _isSealed = false;
    }

    /// <summary>The frame is not in the journal: forget it.</summary>
    public void Drop() => _length = _frameStart;

    /// <summary>Takes over a frame that is in the journal already; what closes its block is believed.</summary>
    public void Adopt(ReadOnlySpan<byte> frame, bool isSealed)
    {
        frame.CopyTo(Room(frame.Length));
        _length += frame.Length;
        _isSealed = isSealed;
        Keep();
    }

    /// <summary>Takes over a frame, unless it closes its block with a hash that is not the block's.</summary>
    public bool TryAdopt(ReadOnlySpan<byte> frame, bool isSealed)
    {
        if (isSealed)
        {
            var content = frame[..^FrameHeader.SealSize];
            content.CopyTo(Room(content.Length));
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(_bytes.AsSpan(0, _length + content.Length), hash);
            if (!hash.SequenceEqual(frame.Slice(content.Length, hash.Length)))
                return false;
        }
        Adopt(frame, isSealed);
        return true;
    }

    /// <summary>The hash over everything that is in the journal.</summary>
    public void Head(Span<byte> destination) => SHA256.HashData(_bytes.AsSpan(0, _length), destination);

    /// <summary>How many bytes of the journal belong to the open block.</summary>
    public int OpenBytes => _length - SHA256.HashSizeInBytes;

    /// <summary>The hash that closed the block before.</summary>
    public ReadOnlySpan<byte> PreviousHash => _bytes.AsSpan(0, SHA256.HashSizeInBytes);

    /// <summary>Goes on where a snapshot was taken; <c>false</c> when the journal does not pass through there.</summary>
    public bool TryRestore(
        ILedgerJournal journal, long position, int openBytes, ReadOnlySpan<byte> previousHash, ReadOnlySpan<byte> headHash)
    {
        if (openBytes < 0 || position < openBytes || journal.Length < position)
            return false;
        previousHash.CopyTo(_bytes);
        var read = journal.Read(position - openBytes, Room(openBytes));
        _length += read;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Head(hash);
        return read == openBytes && hash.SequenceEqual(headHash);
    }

    /// <summary>Makes room for a block and frames of so many bytes, so that writing them allocates nothing.</summary>
    public void Reserve(int bytes) => Grow(BlockSize + bytes);

    private Span<byte> Room(int size)
    {
        Grow(_length + size);
        return _bytes.AsSpan(_length, size);
    }

    private void Grow(int size)
    {
        if (size > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max((long)size, _bytes.Length * 2L)));
    }
}
