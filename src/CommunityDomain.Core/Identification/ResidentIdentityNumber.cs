using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>
/// An identity number of eighteen places (公民身份号码, GB 11643-1999): address, birth date, order, check digit by ISO 7064 MOD 11-2.
/// The residence permits of Hong Kong, Macao and Taiwan residents and the permanent-resident card since 2023 share its form.
/// </summary>
/// <remarks>
/// <para>Personal data: written masked (<c>3****************4</c>) by <see cref="ToString()"/>, in logs, errors and JSON. Only
/// <see cref="Reveal"/>, or the format <c>F</c>, gives the digits. A correct check digit does not say that the number was issued.</para>
/// <para>Immutable; equal when all places are equal. The <c>default</c> is no number: it is written empty and equals no valid one.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(MaskedJsonConverter<ResidentIdentityNumber>))]
public readonly record struct ResidentIdentityNumber : ISpanFormattable, ISpanParsable<ResidentIdentityNumber>
{
    private const string What = "identity-number";
    private const int Length = 18;
    private const string CheckDigits = "10X98765432";

    // The first seventeen digits; the check digit follows from them.
    private readonly long _digits;

    private ResidentIdentityNumber(long digits) => _digits = digits;

    /// <summary>Which document carries the number.</summary>
    public IdentityNumberKind Kind => (_digits / 100_000_000_000) switch
    {
        810000 => IdentityNumberKind.HongKongResidencePermit,
        820000 => IdentityNumberKind.MacaoResidencePermit,
        830000 => IdentityNumberKind.TaiwanResidencePermit,
        >= 900000 => IdentityNumberKind.PermanentResidentCard,
        _ => IdentityNumberKind.ResidentIdentityCard,
    };

    /// <summary>The date of birth that the number carries.</summary>
    /// <exception cref="InvalidOperationException">This is the <c>default</c>, which is no number.</exception>
    public LocalDate BirthDate => _digits == 0
        ? throw new InvalidOperationException("The default is no identity number.")
        : Date((int)(_digits / 1000 % 100_000_000))!.Value;

    /// <summary>The sex that the seventeenth digit tells, odd for male; <c>null</c> for a permanent-resident card, whose rule for that digit
    /// was not read in its text.</summary>
    /// <exception cref="InvalidOperationException">This is the <c>default</c>, which is no number.</exception>
    public Sex? Sex => _digits == 0 ? throw new InvalidOperationException("The default is no identity number.")
        : Kind == IdentityNumberKind.PermanentResidentCard ? null
        : _digits % 2 == 1 ? CommunityDomain.Sex.Male
        : CommunityDomain.Sex.Female;

    /// <summary>Reads a number. A final <c>x</c> may be lower case; nothing is trimmed; full-width digits and numbers of fifteen places, invalid
    /// since 2013, are refused.</summary>
    /// <param name="text">Eighteen characters.</param>
    /// <returns>The number; or <c>core.wrong-length</c>; or every <c>core.bad-character</c> with its position; or all that apply of
    /// <c>core.bad-region</c> (the first two digits name no province), <c>core.bad-birth-date</c> (no date, or before 1800) and
    /// <c>core.wrong-check-digit</c>. None of them carries the text. Whether the birth lies in the future is for the caller, who knows the day.</returns>
    public static Result<ResidentIdentityNumber> Create(ReadOnlySpan<char> text)
    {
        var refusals = new Refusals();
        return Read(text, refusals) is { } number ? Result.Ok(number) : refusals.Fail<ResidentIdentityNumber>();
    }

    /// <summary>Reads a number without saying what is wrong; allocates nothing.</summary>
    /// <param name="s">Eighteen characters.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The number, or the <c>default</c>.</param>
    /// <returns>Whether it is a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ResidentIdentityNumber result)
    {
        var read = Read(s, null);
        result = read.GetValueOrDefault();
        return read.HasValue;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ResidentIdentityNumber)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ResidentIdentityNumber result) =>
        TryParse(s.AsSpan(), provider, out result);

    static ResidentIdentityNumber ISpanParsable<ResidentIdentityNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Read(s, null) ?? throw new FormatException("Not an identity number.");

    static ResidentIdentityNumber IParsable<ResidentIdentityNumber>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s, null) ?? throw new FormatException("Not an identity number.");
    }

    /// <summary>The eighteen places in clear. Ask for it only where the law or the person allows it to be seen.</summary>
    public string Reveal() => _digits == 0
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{_digits:D17}{CheckDigit(_digits)}");

    /// <summary>The number, masked but for its first and last place.</summary>
    public override string ToString() => Mask.Of(Reveal());

    /// <summary>The number by format.</summary>
    /// <param name="format"><c>F</c> for the places in clear; <c>M</c>, <c>G</c>, empty or <c>null</c> for the masked form.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "M" => ToString(),
        "F" => Reveal(),
        _ => throw new FormatException($"The format '{format}' of an identity number is not known."),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Texts.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);

    private static ResidentIdentityNumber? Read(ReadOnlySpan<char> text, Refusals? refusals)
    {
        if (text.Length != Length)
        {
            refusals?.Add(new CoreErrors.WrongLength(What, text.Length, Length, Length));
            return null;
        }
        var digits = 0L;
        var faulty = false;
        for (var i = 0; i < Length; i++)
        {
            if (i < Length - 1 && char.IsAsciiDigit(text[i]))
            {
                digits = (digits * 10) + (text[i] - '0');
            }
            else if (i < Length - 1 || !(char.IsAsciiDigit(text[i]) || text[i] is 'X' or 'x'))
            {
                faulty = true;
                refusals?.Add(new CoreErrors.BadCharacter(What, i + 1, text[i]));
            }
        }
        if (faulty)
            return null;

        var hasRegion = text[0] == '9' ? Region.IsProvince(text[1..3]) : Region.IsProvince(text[..2]) || text.StartsWith("830000", StringComparison.Ordinal);
        var hasBirth = Date((int)(digits / 1000 % 100_000_000)) is not null;
        var isChecked = CheckDigit(digits) == char.ToUpperInvariant(text[^1]);
        if (hasRegion && hasBirth && isChecked)
            return new ResidentIdentityNumber(digits);
        refusals?
            .When(!hasRegion, () => new CoreErrors.BadRegion(What))
            .When(!hasBirth, () => new CoreErrors.BadBirthDate(What))
            .When(!isChecked, () => new CoreErrors.WrongCheckDigit(What));
        return null;
    }

    // ISO 7064 MOD 11-2: the weight of a place is the power of two of its distance from the check digit.
    private static char CheckDigit(long digits)
    {
        var sum = 0;
        for (var weight = 2; digits > 0; digits /= 10, weight = weight * 2 % 11)
            sum += (int)(digits % 10) * weight;
        return CheckDigits[sum % 11];
    }

    private static LocalDate? Date(int yearMonthDay)
    {
        var (year, month, day) = (yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100);
        return year >= 1800 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }
}
