using System.Security.Cryptography;
using FluentResults;

namespace CommunityDomain.Points;

/// <summary>The code that a member shows at the sponsor's: unguessable without the host's key, verified without asking anybody.</summary>
/// <remarks>80 bits of HMAC-SHA-256 over the redemption's id, as 16 letters and digits without those that are mistaken for others.
/// That it is used once is the redemption's to keep: it is fulfilled once.</remarks>
public readonly record struct CouponCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;
    private const int BitsOfLetter = 5;
    private const int LeastKey = 16;

    private CouponCode(string text) => Text = text;

    /// <summary>The 16 letters and digits; <c>null</c> in the <c>default</c>, which is no code.</summary>
    public string? Text { get; }

    /// <summary>The code of a redemption.</summary>
    /// <param name="redemption">The redemption.</param>
    /// <param name="key">The host's secret key, at least 16 bytes.</param>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public static CouponCode Of(RedemptionId redemption, ReadOnlySpan<byte> key)
    {
        if (key.Length < LeastKey)
            throw new ArgumentException("A key has at least 16 bytes.", nameof(key));
        Span<byte> id = stackalloc byte[16];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(id, redemption.Value);
        HMACSHA256.HashData(key, id, hash);
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
        Span<char> letters = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
            letters[i] = Alphabet[(int)(bits >> (128 - BitsOfLetter * (i + 1))) & 31];
        return new(new string(letters));
    }

    /// <summary>Whether a text that somebody shows is the code of a redemption; letters in either case.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="redemption">The redemption that is claimed.</param>
    /// <param name="key">The host's secret key.</param>
    /// <returns>Success, or <c>points.coupon-code-wrong</c>. Takes the same time wherever the text differs.</returns>
    public static Result Verify(ReadOnlySpan<char> text, RedemptionId redemption, ReadOnlySpan<byte> key)
    {
        var expected = Of(redemption, key).Text.AsSpan();
        Span<byte> shown = stackalloc byte[Length];
        Span<byte> right = stackalloc byte[Length];
        for (var i = 0; i < Length; i++)
        {
            right[i] = (byte)expected[i];
            shown[i] = i < text.Length && char.IsAscii(text[i]) ? (byte)char.ToUpperInvariant(text[i]) : (byte)0;
        }
        var isRight = CryptographicOperations.FixedTimeEquals(shown, right) & text.Length == Length;
        return isRight ? Result.Ok() : Result.Fail(new PointsErrors.CouponCodeWrong(redemption));
    }

    /// <summary>The letters and digits.</summary>
    public override string ToString() => Text ?? string.Empty;
}
