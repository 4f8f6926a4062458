using FluentResults;

namespace CommunityDomain;

/// <summary>
/// A unified social credit code (统一社会信用代码, GB 32100-2015): authority, category, region, the body's own code, check digit.
/// </summary>
/// <remarks>
/// Public data of an organisation, written in clear. A correct check digit does not say that the code was issued.
/// Immutable; equal when all places are equal. The <c>default</c> is no code: it is written empty and equals no valid one.
/// </remarks>
public readonly record struct UnifiedSocialCreditCode : ISpanFormattable, ISpanParsable<UnifiedSocialCreditCode>
{
    private const string What = "social-credit-code";
    private const int Length = 18;

    // Thirty-one characters: I, O, S, V and Z are left out because they are mistaken for digits and for each other.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private readonly string? _text;

    private UnifiedSocialCreditCode(string text) => _text = text;

    /// <summary>The first place: the authority that registers, for example 5 for civil affairs, 9 for market regulation; <c>'\0'</c> for the default.</summary>
    public char Authority => _text is null ? '\0' : _text[0];

    /// <summary>The six digits of the registering authority's region (GB/T 2260), 100000 for a national one; empty for the default.</summary>
    public string RegionCode => _text is null ? string.Empty : _text[2..8];

    /// <summary>
    /// The legal form that the first two places tell: <c>51</c> association, <c>52</c> social service institution, <c>53</c> foundation,
    /// <c>91</c> enterprise, <c>92</c> self-employed, <c>11</c> state organ, <c>12</c> institution, <c>54</c> and <c>55</c> committees; else <c>null</c>.
    /// </summary>
    /// <remarks>The table of categories grows by amendments of the standard, so that one that is not known here is not refused.</remarks>
    public LegalForm? Form => _text?[..2] switch
    {
        "11" => LegalForm.StateOrgan,
        "12" => LegalForm.Institution,
        "51" => LegalForm.RegisteredAssociation,
        "52" => LegalForm.SocialServiceInstitution,
        "53" => LegalForm.Foundation,
        "54" or "55" => LegalForm.SelfGoverningBody,
        "91" => LegalForm.Enterprise,
        "92" => LegalForm.SelfEmployed,
        _ => null,
    };

    /// <summary>Reads a code. Letters may be lower case; nothing is trimmed.</summary>
    /// <param name="text">Eighteen characters.</param>
    /// <returns>The code; or <c>core.wrong-length</c>; or every <c>core.bad-character</c> with its position (I, O, S, V and Z are none of the
    /// alphabet; places 3 to 8 are digits); or all that apply of <c>core.bad-region</c> and <c>core.wrong-check-digit</c>.</returns>
    public static Result<UnifiedSocialCreditCode> Create(ReadOnlySpan<char> text)
    {
        var refusals = new Refusals();
        return Read(text, refusals) is { } code ? Result.Ok(code) : refusals.Fail<UnifiedSocialCreditCode>();
    }

    /// <summary>Reads a code without saying what is wrong; a refusal allocates nothing.</summary>
    /// <param name="s">Eighteen characters.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The code, or the <c>default</c>.</param>
    /// <returns>Whether it is a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UnifiedSocialCreditCode result)
    {
        var read = Read(s, null);
        result = read.GetValueOrDefault();
        return read.HasValue;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out UnifiedSocialCreditCode)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out UnifiedSocialCreditCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    static UnifiedSocialCreditCode ISpanParsable<UnifiedSocialCreditCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Read(s, null) ?? throw new FormatException("Not a unified social credit code.");

    static UnifiedSocialCreditCode IParsable<UnifiedSocialCreditCode>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, null) ?? throw new FormatException("Not a unified social credit code.");
    }

    /// <summary>The eighteen characters, letters in upper case.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>The eighteen characters; there is one format.</summary>
    /// <param name="format"><c>G</c>, empty or <c>null</c>.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Texts.Only(format, "unified social credit code", ToString());

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Texts.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);

    private static UnifiedSocialCreditCode? Read(ReadOnlySpan<char> text, Refusals? refusals)
    {
        if (text.Length != Length)
        {
            refusals?.Add(new CoreErrors.WrongLength(What, text.Length, Length, Length));
            return null;
        }
        var (sum, weight, faulty) = (0, 1, false);
        Span<char> upper = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            upper[i] = char.IsAsciiLetterLower(text[i]) ? (char)(text[i] - 'a' + 'A') : text[i];
            var value = Alphabet.IndexOf(upper[i], StringComparison.Ordinal);
            if (value < 0 || (value > 9 && i is >= 2 and < 8))
            {
                faulty = true;
                refusals?.Add(new CoreErrors.BadCharacter(What, i + 1, text[i]));
            }
            sum += i < Length - 1 ? value * weight : value;
            weight = weight * 3 % 31;
        }
        if (faulty)
            return null;

        // The check digit is what brings the weighted sum of the others to a multiple of 31.
        var isChecked = sum % 31 == 0;
        var hasRegion = Region.IsProvince(upper[2..4]) || upper[2..8].SequenceEqual("100000");
        if (isChecked && hasRegion)
            return new UnifiedSocialCreditCode(upper.ToString());
        refusals?
            .When(!hasRegion, () => new CoreErrors.BadRegion(What))
            .When(!isChecked, () => new CoreErrors.WrongCheckDigit(What));
        return null;
    }
}
