namespace CommunityDomain.Points;

/// <summary>Takes the canonical bytes of a ledger's state, part by part.</summary>
internal sealed class StateSink(Action<ReadOnlySpan<byte>> write)
{
    private byte[] _buffer = new byte[1 << 15];
    private int _length;

    /// <summary>Room for one item; say with <see cref="Advance"/> how much was used.</summary>
    public Span<byte> Room(int size = 512)
    {
        if (_buffer.Length - _length < size)
            Flush();
        if (_buffer.Length < size)
            _buffer = new byte[size];
        return _buffer.AsSpan(_length);
    }

    public void Advance(int length) => _length += length;

    public void Flush()
    {
        write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
