using System.Security.Cryptography;

namespace CommunityDomain.Points;

/// <summary>Gives back the canonical bytes of a ledger's state, part by part, and the hash of what was read.</summary>
internal sealed class StateSource(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[1 << 15];
    private int _start;
    private int _end;

    /// <summary>The next bytes; valid until the next call. Throws <see cref="EndOfStreamException"/> when there are not so many.</summary>
    public ByteReader Take(int size)
    {
        var bytes = Next(size);
        _hash.AppendData(bytes);
        return new ByteReader(bytes);
    }

    /// <summary>Whether the stream goes on with the hash of what was taken.</summary>
    public bool EndsInItsHash() => Next(SHA256.HashSizeInBytes).SequenceEqual(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private ReadOnlySpan<byte> Next(int size)
    {
        if (_end - _start < size)
        {
            var rest = _buffer.AsSpan(_start.._end);
            if (size > _buffer.Length)
                _buffer = [.. rest, .. new byte[size - rest.Length]];
            else
                rest.CopyTo(_buffer);
            (_start, _end) = (0, rest.Length);
            _end += stream.ReadAtLeast(_buffer.AsSpan(_end), size - _end);
        }
        _start += size;
        return _buffer.AsSpan(_start - size, size);
    }
}
