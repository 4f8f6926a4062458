namespace CommunityDomain.Points;

/// <summary>The 32 bytes before the records of one batch.</summary>
/// <param name="Length">How many bytes of records follow.</param>
/// <param name="Count">How many records.</param>
/// <param name="IsSealed">Whether a hash that closes the block follows the records.</param>
/// <param name="FirstSequence">The sequence number of the first record.</param>
/// <param name="At">The instant of all of them, in nanoseconds since 1970.</param>
internal readonly record struct FrameHeader(int Length, int Count, bool IsSealed, long FirstSequence, long At)
{
    public const int Size = 32;

    /// <summary>The hash that closes a block, and its checksum.</summary>
    public const int SealSize = 36;

    private const uint Magic = 0x314C_4443; // "CDL1"
    private const uint SealedBit = 0x8000_0000;

    /// <summary>The size of the whole frame.</summary>
    public long FrameSize => (long)Size + Length + (IsSealed ? SealSize : 0);

    public void Write(Span<byte> destination)
    {
        var body = new ByteWriter(destination[8..Size]);
        body.Write(Length);
        body.Write((uint)Count | (IsSealed ? SealedBit : 0));
        body.Write(FirstSequence);
        body.Write(At);
        var head = new ByteWriter(destination);
        head.Write(Magic);
        head.Write(Checksum.Of(destination[8..Size], Magic));
    }

    /// <summary>Reads a header; <c>false</c> when the bytes are none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out FrameHeader header)
    {
        var reader = new ByteReader(bytes);
        var magic = reader.UInt32();
        var checksum = reader.UInt32();
        var length = reader.Int32();
        var count = reader.UInt32();
        header = new FrameHeader(length, (int)(count & ~SealedBit), (count & SealedBit) != 0, reader.Int64(), reader.Int64());
        return magic == Magic && checksum == Checksum.Of(bytes[8..Size], Magic) && length >= 0;
    }
}
