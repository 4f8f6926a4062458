using FluentResults;

namespace CommunityDomain;

/// <summary>A currency (币种) by its ISO 4217 code. <c>default</c> is the renminbi, <see cref="Yuan"/>.</summary>
/// <remarks>Immutable; equal when the codes are equal.</remarks>
public readonly record struct Currency
{
    // The renminbi is kept as null, so that default is an ordinary value.
    private readonly string? _code;

    private Currency(string code) => _code = code;

    /// <summary>The renminbi, CNY (人民币).</summary>
    public static Currency Yuan => default;

    /// <summary>The three upper-case letters of ISO 4217.</summary>
    public string Code => _code ?? "CNY";

    /// <summary>How many decimal digits an amount may have: 2 for CNY, 0 for JPY.</summary>
    public int MinorDigits => _code is "JPY" or "KRW" ? 0 : 2;

    /// <summary>The currency of a code: CNY, HKD, MOP, TWD, USD, EUR, GBP, SGD, JPY or KRW.</summary>
    /// <param name="code">The code in upper case.</param>
    /// <returns>The currency, or <c>core.malformed</c>.</returns>
    public static Result<Currency> Create(string code) => code switch
    {
        null => throw new ArgumentNullException(nameof(code)),
        "CNY" => Result.Ok(Yuan),
        "HKD" or "MOP" or "TWD" or "USD" or "EUR" or "GBP" or "SGD" or "JPY" or "KRW" => Result.Ok(new Currency(code)),
        _ => Result.Fail<Currency>(new CoreErrors.Malformed("currency", code)),
    };

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
