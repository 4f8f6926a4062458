using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Tests;

public sealed class MoneyTests
{
    private static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    [Fact]
    public void Create_more_than_fen_is_refused() =>
        Assert.IsType<CoreErrors.TooManyDigits>(Assert.Single(Money.Yuan(0.001m).Errors));

    [Fact]
    public void Add_beyond_the_greatest_is_refused() =>
        Assert.IsType<CoreErrors.Overflow>(Assert.Single(Yuan(Money.Greatest).Add(Yuan(0.01m)).Errors));

    [Fact]
    public void Add_another_currency_is_refused() =>
        Assert.IsType<CoreErrors.CurrencyMismatch>(
            Assert.Single(Yuan(1m).Add(Money.Create(1m, Currency.Create("USD").Value).Value).Errors));

    [Fact]
    public void Default_is_zero_yuan() => Assert.Equal(Yuan(0m), default);

    [Fact]
    public void Multiply_rounds_as_asked()
    {
        var half = Percentage.Create(50m).Value;
        Assert.Equal(Yuan(0.02m), Yuan(0.03m).Multiply(half, MidpointRounding.ToEven).Value);
        Assert.Equal(Yuan(0.01m), Yuan(0.03m).Multiply(half, MidpointRounding.ToZero).Value);
    }

    [Fact]
    public void Allocate_equal_remainders_goes_to_the_earlier_position() =>
        Assert.Equal([Yuan(0.34m), Yuan(0.33m), Yuan(0.33m)], Yuan(1m).Allocate([1, 1, 1]).Value);

    [Theory]
    [InlineData]
    [InlineData(0L, 0L)]
    [InlineData(2L, -1L)]
    public void Allocate_unusable_weights_are_refused(params long[] weights) =>
        Assert.IsType<CoreErrors.WeightsUnusable>(Assert.Single(Yuan(1m).Allocate(weights).Errors));

    [Property]
    public Property Allocate_conserves_every_fen()
    {
        var fen = Gen.Frequency((3, Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 100m)), (1, Gen.Elements(Money.Greatest, -Money.Greatest)));
        var weights = Gen.Frequency((4, Gen.Choose(0, 100).Select(n => (long)n)), (1, Gen.Constant(long.MaxValue))).NonEmptyListOf();
        return Prop.ForAll(fen.ToArbitrary(), weights.Where(all => all.Any(w => w > 0)).ToArbitrary(), (amount, all) =>
        {
            var parts = Yuan(amount).Allocate([.. all]).Value;
            return parts.Sum(part => part.Amount) == amount && parts.Zip(all).All(pair => pair.Second > 0 || pair.First.Amount == 0m);
        });
    }

    [Property]
    public Property Parse_reads_what_is_written() => Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => Yuan(n / 100m)).ToArbitrary(),
        money => Money.Parse(money.ToString()).Value == money);
}
