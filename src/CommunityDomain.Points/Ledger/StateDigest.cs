namespace CommunityDomain.Points;

/// <summary>The SHA-256 of a ledger's whole state: two ledgers with the same digest hold the same accounts, records, lots and burned ids.</summary>
/// <param name="High">The first 128 bits.</param>
/// <param name="Low">The last 128 bits.</param>
public readonly record struct StateDigest(UInt128 High, UInt128 Low)
{
    internal static StateDigest From(ReadOnlySpan<byte> hash) =>
        new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash), System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => CommunityDomain.Id.Format(High) + CommunityDomain.Id.Format(Low);
}
