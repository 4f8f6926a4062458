namespace CommunityDomain.Points;

/// <summary>A SHA-256: of a ledger's whole state, of its journal's chain, or of a batch.</summary>
/// <param name="High">The first 128 bits.</param>
/// <param name="Low">The last 128 bits.</param>
public readonly record struct LedgerDigest(UInt128 High, UInt128 Low)
{
    internal static LedgerDigest From(ReadOnlySpan<byte> hash) =>
        new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash), System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => CommunityDomain.Id.Format(High) + CommunityDomain.Id.Format(Low);
}
