using System.Globalization;
using FluentResults;

namespace CommunityDomain;

/// <summary>An exact percentage (百分比) from 0 to 1000 with at most four decimal digits. <c>default</c> is 0 %.</summary>
/// <remarks>The range keeps every product with <see cref="Money"/> exact before it is rounded.</remarks>
public readonly record struct Percentage : ISpanFormattable, ISpanParsable<Percentage>
{
    private const decimal Greatest = 1000m;
    private const int Digits = 4;

    private Percentage(decimal value) => Value = value;

    /// <summary>The number before the percent sign: 12.5 for 12.5 %.</summary>
    public decimal Value { get; }

    /// <summary>The part of one: 0.125 for 12.5 %.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>Creates a percentage.</summary>
    /// <param name="value">The number before the percent sign.</param>
    /// <param name="greatest">The greatest legal value, inclusive; at most 1000.</param>
    /// <returns>The percentage, <c>core.out-of-range</c> or <c>core.too-many-digits</c>.</returns>
    public static Result<Percentage> Create(decimal value, decimal greatest = 100m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(greatest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(greatest, Greatest);
        return new Refusals()
            .When(value < 0m || value > greatest, () => new CoreErrors.OutOfRange("percentage", value, 0m, greatest))
            .When(decimal.Round(value, Digits) != value, () => new CoreErrors.TooManyDigits("percentage", value, Digits))
            .Then(() => Result.Ok(new Percentage(value)));
    }

    /// <summary>Reads what <see cref="ToString()"/> writes.</summary>
    /// <param name="text">For example <c>12.5%</c>, at most <c>1000%</c>.</param>
    /// <returns>The percentage, <c>core.malformed</c>, <c>core.out-of-range</c> or <c>core.too-many-digits</c>.</returns>
    public static Result<Percentage> Parse(ReadOnlySpan<char> text) =>
        text.EndsWith("%", StringComparison.Ordinal) && decimal.TryParse(
            text[..^1], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? Create(value, Greatest)
            : Result.Fail<Percentage>(new CoreErrors.Malformed("percentage", text.ToString()));

    /// <summary>Reads what <see cref="ToString()"/> writes, without saying what is wrong.</summary>
    /// <param name="s">For example <c>12.5%</c>.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <param name="result">The percentage, or the <c>default</c>.</param>
    /// <returns>Whether it is a percentage.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result)
    {
        var read = Parse(s);
        result = read.ValueOrDefault;
        return read.IsSuccess;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Percentage)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Percentage result) => TryParse(s.AsSpan(), provider, out result);

    static Percentage ISpanParsable<Percentage>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Texts.Read(Parse(s));

    static Percentage IParsable<Percentage>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Texts.Read(Parse(s));
    }

    /// <summary>The number and the sign; there is one format.</summary>
    /// <param name="format"><c>G</c>, empty or <c>null</c>.</param>
    /// <param name="formatProvider">Not used: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Texts.Only(format, "percentage", ToString());

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Texts.TryWrite(Texts.Only(format, "percentage", ToString()), destination, out charsWritten);

    /// <summary>The number and the sign, in the invariant culture: <c>12.5%</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.####}%");
}
