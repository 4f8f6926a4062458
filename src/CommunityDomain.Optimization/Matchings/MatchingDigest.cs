using System.Buffers.Binary;

namespace CommunityDomain.Optimization;

/// <summary>The SHA-256 of a matching: equal matchings have equal digests on every machine.</summary>
/// <param name="High">The first 128 bits.</param>
/// <param name="Low">The last 128 bits.</param>
public readonly record struct MatchingDigest(UInt128 High, UInt128 Low)
{
    internal static MatchingDigest From(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => CommunityDomain.Id.Format(High) + CommunityDomain.Id.Format(Low);
}
