using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>Makes, derives, reads and writes ids.</summary>
public static class Id
{
    /// <summary>A time-ordered id in the layout of a version 7 UUID (RFC 9562): 48 bits of Unix milliseconds, then chance.</summary>
    /// <typeparam name="TId">The type of the id.</typeparam>
    /// <param name="now">The instant of creation, from 1970 on.</param>
    /// <param name="chance">128 random bits from the host; 74 of them are used.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> lies before 1970.</exception>
    public static TId Create<TId>(Instant now, UInt128 chance)
        where TId : struct, IId<TId>
    {
        var milliseconds = now.ToUnixTimeMilliseconds();
        ArgumentOutOfRangeException.ThrowIfNegative(milliseconds, nameof(now));
        return TId.From(Stamp(((UInt128)(ulong)milliseconds << 80) | (chance & (UInt128.MaxValue >> 48)), version: 7));
    }

    /// <summary>
    /// A child's id, made from its parent's by SHA-256 in the layout of a version 8 UUID: the same history gives the same ids.
    /// </summary>
    /// <typeparam name="TId">The type of the child's id.</typeparam>
    /// <param name="parent">The bits of the parent's id.</param>
    /// <param name="purpose">What the child is to its parent, for example <c>partner</c>; part of the recipe, never change it.</param>
    /// <param name="number">The child's number among those of this purpose.</param>
    public static TId Derive<TId>(UInt128 parent, string purpose, long number = 0)
        where TId : struct, IId<TId>
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        var words = Encoding.UTF8.GetByteCount(purpose);
        var length = 16 + sizeof(long) + words;
        Span<byte> input = length <= 256 ? stackalloc byte[length] : new byte[length];
        BinaryPrimitives.WriteUInt128BigEndian(input, parent);
        BinaryPrimitives.WriteInt64BigEndian(input[16..], number);
        Encoding.UTF8.GetBytes(purpose, input[24..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input, hash);
        return TId.From(Stamp(BinaryPrimitives.ReadUInt128BigEndian(hash), version: 8));
    }

    /// <summary>Reads 32 hexadecimal digits, in either case.</summary>
    /// <typeparam name="TId">The type of the id.</typeparam>
    /// <param name="text">The text, without white space.</param>
    /// <returns>The id, or <c>core.malformed</c>.</returns>
    public static Result<TId> Parse<TId>(ReadOnlySpan<char> text)
        where TId : struct, IId<TId> =>
        TryParse<TId>(text, out var id)
            ? Result.Ok(id)
            : Result.Fail<TId>(new CoreErrors.Malformed(typeof(TId).Name, text.ToString()));

    /// <summary>Reads 32 hexadecimal digits, in either case, without saying what is wrong.</summary>
    /// <typeparam name="TId">The type of the id.</typeparam>
    /// <param name="text">The text, without white space.</param>
    /// <param name="id">The id, or the <c>default</c>.</param>
    /// <returns>Whether it is an id.</returns>
    public static bool TryParse<TId>(ReadOnlySpan<char> text, out TId id)
        where TId : struct, IId<TId>
    {
        var value = UInt128.Zero;
        var read = text.Length == 32 && UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        id = read ? TId.From(value) : default;
        return read;
    }

    /// <summary>Writes 32 lower-case hexadecimal digits.</summary>
    /// <param name="value">The bits of an id.</param>
    public static string Format(UInt128 value) => value.ToString("x32", CultureInfo.InvariantCulture);

    internal static string Checked(string? format) => format is null or "" or "G"
        ? "x32"
        : throw new FormatException($"The format '{format}' of an id is not known.");

    // RFC 9562: the version in bits 48–51, the variant 0b10 in bits 64–65, counted from the most significant bit.
    private static UInt128 Stamp(UInt128 bits, byte version)
    {
        var versionMask = (UInt128)0xF << 76;
        var variantMask = (UInt128)0b11 << 62;
        return (bits & ~versionMask & ~variantMask) | ((UInt128)version << 76) | ((UInt128)0b10 << 62);
    }
}
