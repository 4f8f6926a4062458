using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Generates unified social credit codes: valid ones of every kind of body, and broken ones with the code that refuses them.</summary>
/// <remarks>Made up: that a code is well formed does not say that it was issued, nor that it was not.</remarks>
public static class SocialCreditCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // GB 32100-2015, table of weights; written out, so that the library's own arithmetic is checked against it.
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>The text of a valid code.</summary>
    public static Gen<string> ValidTexts { get; } =
        from kind in Gen.Elements("51", "52", "53", "91", "92", "93", "11", "12", "54", "55", "N2", "Y1", "A1", "31")
        from region in Gen.Elements("330782", "330700", "110000", "440304", "100000", "820000")
        from body in Gen.Frequency(
            (6, Gen.Elements(Alphabet.ToCharArray()).ArrayOf(9).Select(characters => new string(characters))),
            (1, Gen.Elements("000000000", "YYYYYYYYY", "MA28E1234")))
        select Complete(kind + region + body);

    /// <summary>Valid codes; shrunk to a plain one.</summary>
    public static Arbitrary<UnifiedSocialCreditCode> Valid { get; } = Arb.From(
        ValidTexts.Select(text => UnifiedSocialCreditCode.Create(text).Value),
        code => code == Plain ? [] : [Plain]);

    /// <summary>Texts that are refused, each with the code that says why; one fault each.</summary>
    public static Gen<(string Text, string Code)> Broken { get; } =
        from text in ValidTexts
        from at in Gen.Choose(0, 17)
        from digit in Gen.Choose(2, 7)
        from outside in Gen.Elements('I', 'O', 'S', 'V', 'Z', 'i', 'o', 's', 'v', 'z', '３', ' ', '-', '\0')
        from fault in Gen.Elements(
            (text[..^1] + Others(text[^1])[at], "core.wrong-check-digit"),
            (text[..at] + outside + text[(at + 1)..], "core.bad-character"),
            (text[..digit] + "A" + text[(digit + 1)..], "core.bad-character"),
            (text.Remove(at, 1), "core.wrong-length"),
            (text + "0", "core.wrong-length"),
            (string.Empty, "core.wrong-length"),
            (Complete(text[..2] + "99" + text[4..17]), "core.bad-region"),
            (Complete(text[..2] + "100001" + text[8..17]), "core.bad-region"))
        select fault;

    private static UnifiedSocialCreditCode Plain { get; } = UnifiedSocialCreditCode.Create(Complete("91330782000000000")).Value;

    /// <summary>Seventeen characters with the check digit that belongs to them.</summary>
    /// <param name="seventeen">The characters, upper case.</param>
    public static string Complete(string seventeen)
    {
        ArgumentNullException.ThrowIfNull(seventeen);
        var sum = seventeen.Zip(Weights, (character, weight) => Alphabet.IndexOf(character, StringComparison.Ordinal) * weight).Sum();
        return seventeen + Alphabet[(31 - (sum % 31)) % 31];
    }

    private static string Others(char check) => Alphabet.Replace(check.ToString(), string.Empty, StringComparison.Ordinal);
}
