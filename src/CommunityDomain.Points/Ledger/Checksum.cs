using System.Buffers.Binary;
using System.Numerics;

namespace CommunityDomain.Points;

/// <summary>CRC-32C, as the processor computes it.</summary>
internal static class Checksum
{
    /// <summary>The checksum of <paramref name="bytes"/>, starting from <paramref name="seed"/>.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, uint seed)
    {
        var crc = ~seed;
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }
        if (bytes.Length >= sizeof(uint))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt32LittleEndian(bytes));
            bytes = bytes[sizeof(uint)..];
        }
        foreach (var one in bytes)
            crc = BitOperations.Crc32C(crc, one);
        return ~crc;
    }
}
