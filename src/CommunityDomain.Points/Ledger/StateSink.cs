namespace CommunityDomain.Points;

/// <summary>Takes the canonical bytes of a ledger's state, part by part.</summary>
internal sealed class StateSink(Action<ReadOnlySpan<byte>> write)
{
    private readonly byte[] _buffer = new byte[1 << 15];
    private int _length;

    /// <summary>Room for one item of at most 512 bytes; say with <see cref="Advance"/> how much was used.</summary>
    public Span<byte> Room()
    {
        if (_buffer.Length - _length < 512)
            Flush();
        return _buffer.AsSpan(_length);
    }

    public void Advance(int length) => _length += length;

    public void Flush()
    {
        write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
