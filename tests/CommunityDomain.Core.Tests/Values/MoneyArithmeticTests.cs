using System.Globalization;
using CommunityDomain.Testing;
using FluentResults;
using FsCheck.Xunit;

namespace CommunityDomain.Tests;

[Properties(Arbitrary = [typeof(CoreArbitraries)])]
public sealed class MoneyArithmeticTests
{
    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    [Property(MaxTest = 500)]
    public void Add_is_exact_or_refused_for_its_one_reason(Money one, Money other)
    {
        var sum = one.Add(other);
        if (one.Currency != other.Currency)
            Assert.Equal(["core.currency-mismatch"], Codes(sum));
        else if (Math.Abs(one.Amount + other.Amount) > Money.Greatest)
            Assert.Equal(["core.overflow"], Codes(sum));
        else
            Assert.Equal((one.Amount + other.Amount, one.Currency), (sum.Value.Amount, sum.Value.Currency));
    }

    [Property]
    public void Subtract_undoes_Add(Money one, Money other)
    {
        var sum = one.Add(other);
        if (sum.IsSuccess)
            Assert.Equal(one, sum.Value.Subtract(other).Value);
        Assert.Equal(0m, one.Subtract(one).Value.Amount);
    }

    [Property]
    public void Multiply_differs_from_the_exact_part_by_less_than_a_unit(Money money, Percentage percentage)
    {
        var exact = money.Amount * percentage.Value / 100m;
        var down = money.Multiply(percentage, MidpointRounding.ToNegativeInfinity).Value.Amount;
        var up = money.Multiply(percentage, MidpointRounding.ToPositiveInfinity).Value.Amount;
        var unit = money.Currency.MinorDigits == 0 ? 1m : 0.01m;
        Assert.True(down <= exact && exact <= up);
        Assert.True(up - down == (down == exact ? 0m : unit));
    }

    [Property]
    public void Written_money_and_percentages_are_read_back_in_every_culture(Money money, Percentage percentage)
    {
        foreach (var culture in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("de-DE"), CultureInfo.GetCultureInfo("zh-CN") })
        {
            Assert.Equal(money, Parse<Money>(string.Create(culture, $"{money}")));
            Assert.Equal(percentage, Parse<Percentage>(string.Create(culture, $"{percentage}")));
        }

        static T Parse<T>(string text)
            where T : ISpanParsable<T>
        {
            Assert.True(T.TryParse(text, null, out var read));
            Assert.True(T.TryParse(text.AsSpan(), null, out var span) && span.Equals(read));
            Assert.Equal(read, T.Parse(text.AsSpan(), null));
            return T.Parse(text, null);
        }
    }

    [Theory]
    [InlineData("", "core.malformed")]
    [InlineData("CNY", "core.malformed")]
    [InlineData("CNY ", "core.malformed")]
    [InlineData("CNY1.00", "core.malformed")]
    [InlineData("cny 1.00", "core.malformed")]
    [InlineData("XYZ 1.00", "core.malformed")]
    [InlineData("CNY 1,00", "core.malformed")]
    [InlineData("CNY 1e3", "core.malformed")]
    [InlineData("CNY  1", "core.malformed")]
    [InlineData("CNY 1.001", "core.too-many-digits")]
    [InlineData("JPY 1.5", "core.too-many-digits")]
    [InlineData("CNY 100000000000000.01", "core.overflow")]
    [InlineData("CNY 100000000000000.001", "core.too-many-digits core.overflow")]
    public void Parse_faulty_text_names_the_fault(string text, string codes)
    {
        Assert.Equal(codes, string.Join(' ', Codes(Money.Parse(text))));
        Assert.False(Money.TryParse(text, null, out var none));
        Assert.Equal(default, none);
    }

    [Theory]
    [InlineData("12.5", "core.malformed")]
    [InlineData("%", "core.malformed")]
    [InlineData("x%", "core.malformed")]
    [InlineData("-1%", "core.out-of-range")]
    [InlineData("1000.0001%", "core.out-of-range")]
    [InlineData("1.00001%", "core.too-many-digits")]
    public void Percentage_Parse_faulty_text_names_the_fault(string text, string code) =>
        Assert.Equal([code], Codes(Percentage.Parse(text)));

    [Theory]
    [InlineData(0, 100, "")]
    [InlineData(100, 100, "")]
    [InlineData(100.0001, 100, "core.out-of-range")]
    [InlineData(-0.0001, 100, "core.out-of-range")]
    [InlineData(1000, 1000, "")]
    [InlineData(0.00001, 100, "core.too-many-digits")]
    [InlineData(-0.00001, 100, "core.out-of-range core.too-many-digits")]
    public void Percentage_Create_holds_its_range(double value, int greatest, string codes) =>
        Assert.Equal(codes, string.Join(' ', Codes(Percentage.Create((decimal)value, greatest))));

    [Fact]
    public void Percentage_greatest_beyond_its_range_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Create(1m, -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Create(1m, 1000.0001m));
        Assert.Equal(0.125m, Percentage.Create(12.5m).Value.Fraction);
        Assert.Equal("0%", default(Percentage).ToString());
    }

    [Fact]
    public void Money_of_equal_value_is_equal_whatever_its_digits()
    {
        Assert.Equal(Yuan(1.0m), Yuan(1.00m));
        Assert.Equal(Yuan(1.0m).GetHashCode(), Yuan(1.00m).GetHashCode());
        Assert.NotEqual(Yuan(1m), Money.Create(1m, Currency.Create("HKD").Value).Value);
    }

    [Theory]
    [InlineData("CNY", 2)]
    [InlineData("HKD", 2)]
    [InlineData("MOP", 2)]
    [InlineData("TWD", 2)]
    [InlineData("USD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("GBP", 2)]
    [InlineData("SGD", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    public void Currency_has_its_minor_digits(string code, int digits)
    {
        var currency = Currency.Create(code).Value;
        Assert.Equal((code, digits, code), (currency.Code, currency.MinorDigits, currency.ToString()));
        Assert.Equal(digits == 0 ? $"{code} 7" : $"{code} 7.00", Money.Create(7m, currency).Value.ToString());
    }

    [Fact]
    public void Currency_unknown_or_null_is_refused_or_thrown()
    {
        Assert.Equal(["core.malformed"], Codes(Currency.Create("RMB")));
        Assert.Throws<ArgumentNullException>(() => Currency.Create(null!));
        Assert.Equal(Currency.Yuan, Currency.Create("CNY").Value);
    }

    [Fact]
    public void Round_rounds_as_asked_and_refuses_what_is_too_great()
    {
        Assert.Equal(Yuan(0.02m), Money.Round(0.015m, Currency.Yuan, MidpointRounding.ToEven).Value);
        Assert.Equal(Yuan(0.02m), Money.Round(0.025m, Currency.Yuan, MidpointRounding.ToEven).Value);
        Assert.Equal(Yuan(0.03m), Money.Round(0.025m, Currency.Yuan, MidpointRounding.AwayFromZero).Value);
        Assert.Equal(["core.overflow"], Codes(Money.Round(Money.Greatest + 0.006m, Currency.Yuan, MidpointRounding.ToEven)));
        Assert.Equal(["core.overflow"], Codes(Yuan(Money.Greatest).Multiply(Percentage.Create(100.0001m, 1000m).Value, MidpointRounding.ToEven)));
    }

    [Fact]
    public void Formats_other_than_the_one_throw_and_short_places_are_not_written()
    {
        var culture = CultureInfo.InvariantCulture;
        Assert.Throws<FormatException>(() => Yuan(1m).ToString("C", culture));
        Assert.Throws<FormatException>(() => default(Percentage).ToString("P", culture));
        Assert.Equal("CNY 1.00", Yuan(1m).ToString("G", culture));
        Span<char> places = stackalloc char[8];
        Assert.False(Yuan(1m).TryFormat(places[..7], out var written, default, culture));
        Assert.Equal(0, written);
        Assert.True(Yuan(1m).TryFormat(places, out written, "G", culture));
        Assert.Equal("CNY 1.00", places[..written].ToString());
    }
}
