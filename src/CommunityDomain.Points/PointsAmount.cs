using System.Globalization;
using FluentResults;

namespace CommunityDomain.Points;

/// <summary>A whole number of points (积分), from 0. Not money: it has no currency and no fractions.</summary>
/// <remarks>The <c>default</c> is zero. Equality and order are those of the number. Arithmetic is checked: what does not fit is an error, never a wrap.</remarks>
public readonly record struct PointsAmount : IComparable<PointsAmount>
{
    private PointsAmount(long value) => Value = value;

    /// <summary>No points.</summary>
    public static PointsAmount Zero => default;

    /// <summary>The number, from 0.</summary>
    public long Value { get; }

    /// <summary>Creates an amount.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The amount, or <c>core.out-of-range</c> when it is negative.</returns>
    public static Result<PointsAmount> Create(long value) =>
        value >= 0 ? Result.Ok(new PointsAmount(value)) : OutOfRange(value);

    /// <summary>The sum.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>The sum, or <c>core.out-of-range</c> when it is beyond the greatest amount.</returns>
    public Result<PointsAmount> Add(PointsAmount other) =>
        Value <= long.MaxValue - other.Value ? Result.Ok(new PointsAmount(Value + other.Value)) : OutOfRange((decimal)Value + other.Value);

    /// <summary>The difference.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The difference, or <c>core.out-of-range</c> when it is negative.</returns>
    public Result<PointsAmount> Subtract(PointsAmount other) => Create(Value - other.Value);

    /// <inheritdoc/>
    public int CompareTo(PointsAmount other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(PointsAmount left, PointsAmount right) => left.Value < right.Value;

    /// <summary>Whether the first is less or equal.</summary>
    public static bool operator <=(PointsAmount left, PointsAmount right) => left.Value <= right.Value;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(PointsAmount left, PointsAmount right) => left.Value > right.Value;

    /// <summary>Whether the first is greater or equal.</summary>
    public static bool operator >=(PointsAmount left, PointsAmount right) => left.Value >= right.Value;

    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static Result<PointsAmount> OutOfRange(decimal value) =>
        Result.Fail<PointsAmount>(new CoreErrors.OutOfRange("points", value, 0, long.MaxValue));
}
