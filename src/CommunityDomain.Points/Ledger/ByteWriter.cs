using System.Buffers.Binary;

namespace CommunityDomain.Points;

/// <summary>Writes numbers one after another, the least significant byte first.</summary>
internal ref struct ByteWriter(Span<byte> bytes)
{
    private readonly Span<byte> _bytes = bytes;

    public int Length { get; private set; }

    public void Write(byte value) => _bytes[Length++] = value;

    public void Write(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_bytes[Length..], value);
        Length += sizeof(ushort);
    }

    public void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes[Length..], value);
        Length += sizeof(int);
    }

    public void Write(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes[Length..], value);
        Length += sizeof(uint);
    }

    public void Write(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes[Length..], value);
        Length += sizeof(long);
    }

    public void Write(UInt128 value)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(_bytes[Length..], value);
        Length += 16;
    }

    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes[Length..]);
        Length += bytes.Length;
    }
}
