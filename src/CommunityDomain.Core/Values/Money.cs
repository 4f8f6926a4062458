using System.Globalization;
using FluentResults;

namespace CommunityDomain;

/// <summary>An exact amount of money (金额) in one currency. <c>default</c> is zero yuan.</summary>
/// <remarks>
/// An amount has at most the currency's minor digits and lies within <see cref="Greatest"/> on either side of zero, so that
/// every sum and product is exact. Nothing is rounded unasked. Equal when amount and currency are equal: 1.0 equals 1.00.
/// </remarks>
public readonly record struct Money : ISpanFormattable, ISpanParsable<Money>
{
    private Money(decimal amount, Currency currency) => (Amount, Currency) = (amount, currency);

    /// <summary>The greatest amount, inclusive: a hundred trillion; its negative is the least.</summary>
    public static decimal Greatest => 100_000_000_000_000m;

    /// <summary>The amount in major units: yuan, not fen.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount in major units.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The money, <c>core.too-many-digits</c> or <c>core.overflow</c>.</returns>
    public static Result<Money> Create(decimal amount, Currency currency) => new Refusals()
        .When(decimal.Round(amount, currency.MinorDigits) != amount,
            () => new CoreErrors.TooManyDigits("amount", amount, currency.MinorDigits))
        .When(decimal.Abs(amount) > Greatest, () => new CoreErrors.Overflow("amount"))
        .Then(() => Result.Ok(new Money(amount, currency)));

    /// <summary>An amount of renminbi.</summary>
    /// <param name="amount">The amount in yuan, with at most two decimal digits.</param>
    /// <returns>The money, <c>core.too-many-digits</c> or <c>core.overflow</c>.</returns>
    public static Result<Money> Yuan(decimal amount) => Create(amount, Currency.Yuan);

    /// <summary>Creates an amount after rounding it to the currency's minor digits.</summary>
    /// <param name="amount">The amount in major units.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="mode">How to round.</param>
    /// <returns>The money, or <c>core.overflow</c>.</returns>
    public static Result<Money> Round(decimal amount, Currency currency, MidpointRounding mode) =>
        Create(decimal.Round(amount, currency.MinorDigits, mode), currency);

    /// <summary>The sum.</summary>
    /// <param name="other">An amount of the same currency.</param>
    /// <returns>The sum, <c>core.currency-mismatch</c> or <c>core.overflow</c>.</returns>
    public Result<Money> Add(Money other) => other.Currency == Currency
        ? Create(Amount + other.Amount, Currency)
        : Result.Fail<Money>(new CoreErrors.CurrencyMismatch(Currency, other.Currency));

    /// <summary>The difference.</summary>
    /// <param name="other">An amount of the same currency.</param>
    /// <returns>The difference, <c>core.currency-mismatch</c> or <c>core.overflow</c>.</returns>
    public Result<Money> Subtract(Money other) => Add(new Money(-other.Amount, other.Currency));

    /// <summary>A percentage of the amount.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <param name="mode">How to round to the currency's minor digits.</param>
    /// <returns>The part, or <c>core.overflow</c>.</returns>
    public Result<Money> Multiply(Percentage percentage, MidpointRounding mode) =>
        Round(Amount * percentage.Fraction, Currency, mode);

    /// <summary>Divides the amount by weights, by largest remainder: the parts sum to the amount, to the last minor unit.</summary>
    /// <param name="weights">The weights, none negative, not all zero.</param>
    /// <returns>
    /// A part for each weight, in their order, or <c>core.weights-unusable</c>. Of equal remainders the earlier position gets the unit.
    /// </returns>
    /// <remarks>O(n log n). A negative amount is divided as its opposite is.</remarks>
    public Result<ValueList<Money>> Allocate(IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Int128 sum = 0;
        foreach (var weight in weights)
            sum += weight;
        if (sum <= 0 || weights.Any(weight => weight < 0))
            return Result.Fail<ValueList<Money>>(new CoreErrors.WeightsUnusable());

        var unit = Currency.MinorDigits == 0 ? 1m : 0.01m;
        var units = (Int128)(decimal.Abs(Amount) / unit);
        var shares = new long[weights.Count];
        var remainders = new Int128[weights.Count];
        var left = (long)units;
        for (var i = 0; i < shares.Length; i++)
        {
            var (share, remainder) = Int128.DivRem(units * weights[i], sum);
            shares[i] = (long)share;
            remainders[i] = remainder;
            left -= shares[i];
        }
        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => remainders[i]).Take((int)left))
            shares[i]++;

        var (sign, currency) = (Math.Sign(Amount), Currency);
        return Result.Ok(ValueList.Create<Money>([.. shares.Select(share => new Money(sign * share * unit, currency))]));
    }

    /// <summary>Reads what <see cref="ToString()"/> writes.</summary>
    /// <param name="text">For example <c>CNY 12.30</c>.</param>
    /// <returns>The money, <c>core.malformed</c>, <c>core.too-many-digits</c> or <c>core.overflow</c>.</returns>
    public static Result<Money> Parse(ReadOnlySpan<char> text)
    {
        if (text.Length > 4 && text[3] == ' ' && Currency.Create(text[..3].ToString()) is { IsSuccess: true } currency
            && decimal.TryParse(text[4..], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var amount))
            return Create(amount, currency.Value);
        return Result.Fail<Money>(new CoreErrors.Malformed("money", text.ToString()));
    }

    /// <summary>Reads what <see cref="ToString()"/> writes, without saying what is wrong.</summary>
    /// <param name="s">For example <c>CNY 12.30</c>.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <param name="result">The money, or the <c>default</c>.</param>
    /// <returns>Whether it is an amount of money.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        var read = Parse(s);
        result = read.ValueOrDefault;
        return read.IsSuccess;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Money)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Money result) => TryParse(s.AsSpan(), provider, out result);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Texts.Read(Parse(s));

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Texts.Read(Parse(s));
    }

    /// <summary>The code and the amount in the invariant culture; there is one format.</summary>
    /// <param name="format"><c>G</c>, empty or <c>null</c>.</param>
    /// <param name="formatProvider">Not used: the text is the same in every culture.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Texts.Only(format, "money", ToString());

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Texts.TryWrite(Texts.Only(format, "money", ToString()), destination, out charsWritten);

    /// <summary>The code and the amount in the invariant culture: <c>CNY 12.30</c>.</summary>
    public override string ToString() =>
        $"{Currency} {Amount.ToString(Currency.MinorDigits == 0 ? "0" : "0.00", CultureInfo.InvariantCulture)}";
}
