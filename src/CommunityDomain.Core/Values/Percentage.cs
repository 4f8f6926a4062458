using System.Globalization;
using FluentResults;

namespace CommunityDomain;

/// <summary>An exact percentage (百分比) from 0 to 1000 with at most four decimal digits. <c>default</c> is 0 %.</summary>
/// <remarks>The range keeps every product with <see cref="Money"/> exact before it is rounded.</remarks>
public readonly record struct Percentage
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

    /// <summary>The number and the sign, in the invariant culture: <c>12.5%</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.####}%");
}
