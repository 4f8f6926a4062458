namespace CommunityDomain.Points;

/// <summary>Reads a journal frame by frame, checking headers, checksums and order.</summary>
internal sealed class FrameReader(ILedgerJournal journal, long position = 0, long nextSequence = 0)
{
    private readonly long _end = journal.Length;
    private byte[] _window = new byte[1 << 18];
    private long _windowStart = position;
    private int _windowLength;
    private long _next = position;

    /// <summary>Where the frame begins that <see cref="MoveNext"/> found, or at which it stopped.</summary>
    public long Position { get; private set; } = position;

    /// <summary>The sequence number that the next record must have; at a damaged record, that record's.</summary>
    public long NextSequence { get; private set; } = nextSequence;

    public FrameFault Fault { get; private set; }

    public FrameHeader Header { get; private set; }

    /// <summary>The whole frame; valid until the next move.</summary>
    public ReadOnlySpan<byte> Frame => Window(Position, (int)Header.FrameSize);

    /// <summary>The frame's records.</summary>
    public ReadOnlySpan<byte> Records => Frame.Slice(FrameHeader.Size, Header.Length);

    /// <summary>Goes to the next frame; <c>false</c> at the end or at a fault.</summary>
    public bool MoveNext()
    {
        Position = _next;
        if (Position == _end)
            return false;
        if (_end - Position < FrameHeader.Size)
            return Stop(FrameFault.Torn);
        if (!FrameHeader.TryRead(Window(Position, FrameHeader.Size), out var header))
            return Stop(EndsInZeros(Position) ? FrameFault.Torn : FrameFault.FrameDamaged);
        if (header.FrameSize > _end - Position)
            return Stop(FrameFault.Torn);
        if (header.FirstSequence != NextSequence)
            return Stop(FrameFault.OutOfSequence);
        Header = header;
        _next = Position + header.FrameSize;
        return CheckRecords();
    }

    private bool CheckRecords()
    {
        var records = Records;
        for (var i = 0; i < Header.Count; i++)
        {
            if (!TryTake(ref records, NextSequence))
                return Stop(EndsInZeros(_next - records.Length) ? FrameFault.Torn : FrameFault.RecordDamaged);
            NextSequence++;
        }
        if (!records.IsEmpty)
            return Stop(FrameFault.RecordDamaged);
        if (!Header.IsSealed)
            return true;
        var seal = Frame[^FrameHeader.SealSize..];
        return new ByteReader(seal[32..]).UInt32() == Checksum.Of(seal[..32], 0) || Stop(FrameFault.FrameDamaged);
    }

    /// <summary>Takes the body of the next record off <paramref name="records"/>, which were checked before.</summary>
    public static void Take(ref ReadOnlySpan<byte> records, out ReadOnlySpan<byte> body)
    {
        var size = FrameBuffer.RecordHeaderSize + new ByteReader(records[4..]).Int32();
        body = records[FrameBuffer.RecordHeaderSize..size];
        records = records[size..];
    }

    private static bool TryTake(ref ReadOnlySpan<byte> records, long sequence)
    {
        if (records.Length < FrameBuffer.RecordHeaderSize)
            return false;
        var reader = new ByteReader(records);
        var checksum = reader.UInt32();
        var length = reader.Int32();
        if (length <= 0 || length > records.Length - FrameBuffer.RecordHeaderSize)
            return false;
        var size = FrameBuffer.RecordHeaderSize + length;
        if (checksum != Checksum.Of(records[4..size], (uint)sequence))
            return false;
        records = records[size..];
        return true;
    }

    private bool Stop(FrameFault fault)
    {
        Fault = fault;
        return false;
    }

    // A file that grew before its content was written ends in zeros; whole records never do.
    private bool EndsInZeros(long position)
    {
        Span<byte> tail = stackalloc byte[(int)Math.Min(512, _end - position)];
        return !tail[..journal.Read(_end - tail.Length, tail)].ContainsAnyExcept((byte)0);
    }

    private ReadOnlySpan<byte> Window(long position, int length)
    {
        var offset = position - _windowStart;
        if (offset < 0 || offset + length > _windowLength)
        {
            if (length > _window.Length)
                _window = new byte[Math.Max(length, _window.Length * 2)];
            _windowLength = journal.Read(position, _window);
            _windowStart = position;
            offset = 0;
        }
        return _window.AsSpan((int)offset, length);
    }
}
