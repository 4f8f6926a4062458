namespace CommunityDomain.Points;

/// <summary>Takes the canonical bytes of a ledger's state, part by part.</summary>
internal sealed class StateSink(Action<ReadOnlySpan<byte>> write)
{
    private byte[] _buffer = new byte[1 << 15];
    private int _length;

    /// <summary>The next so many bytes, every one of which is to be written.</summary>
    public ByteWriter Next(int size)
    {
        if (_buffer.Length - _length < size)
            Flush();
        if (_buffer.Length < size)
            _buffer = new byte[size];
        _length += size;
        return new ByteWriter(_buffer.AsSpan(_length - size, size));
    }

    public void Flush()
    {
        write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
