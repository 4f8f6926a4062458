using System.Buffers.Binary;

namespace CommunityDomain.Volunteering;

/// <summary>A SHA-256 of a rostering problem or of a roster.</summary>
/// <param name="High">The first 128 bits.</param>
/// <param name="Low">The last 128 bits.</param>
public readonly record struct RosterDigest(UInt128 High, UInt128 Low)
{
    internal static RosterDigest From(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => CommunityDomain.Id.Format(High) + CommunityDomain.Id.Format(Low);
}
