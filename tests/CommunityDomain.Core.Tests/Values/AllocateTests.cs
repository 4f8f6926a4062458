using System.Numerics;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommunityDomain.Tests;

[Properties(Arbitrary = [typeof(CoreArbitraries)])]
public sealed class AllocateTests
{
    // Largest remainder over unbounded integers: every part gets its floor, and what is left goes one by one to the greatest remainder,
    // of equal ones to the earlier.
    private static List<decimal> Oracle(Money money, ValueList<long> weights)
    {
        var unit = money.Currency.MinorDigits == 0 ? 1m : 0.01m;
        var units = new BigInteger(decimal.Abs(money.Amount) / unit);
        var sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        var floors = weights.Select(weight => units * weight / sum).ToList();
        var remainders = weights.Select(weight => units * weight % sum).ToList();
        for (var left = units - floors.Aggregate(BigInteger.Zero, (total, floor) => total + floor); left > 0; left--)
        {
            var at = 0;
            for (var i = 1; i < remainders.Count; i++)
                at = remainders[i] > remainders[at] ? i : at;
            floors[at]++;
            remainders[at] = -1;
        }
        return [.. floors.Select(floor => Math.Sign(money.Amount) * (decimal)floor * unit)];
    }

    [Property(MaxTest = 500)]
    public Property Allocate_agrees_with_a_plain_largest_remainder(Money money) => Prop.ForAll(
        Monies.Weights,
        weights => Assert.Equal(Oracle(money, weights), money.Allocate(weights).Value.Select(part => part.Amount)));

    [Property(MaxTest = 500)]
    public Property Allocate_conserves_and_no_part_is_a_unit_away_from_its_share(Money money) => Prop.ForAll(
        Monies.Weights,
        weights =>
        {
            var parts = money.Allocate(weights).Value;
            Assert.Equal(money.Amount, parts.Sum(part => part.Amount));
            Assert.All(parts, part => Assert.Equal(money.Currency, part.Currency));
            for (var i = 0; i < parts.Count; i++)
                Assert.True(weights[i] > 0 || parts[i].Amount == 0m);
        });

    [Property]
    public Property Allocate_of_the_opposite_is_the_opposite(Money money) => Prop.ForAll(
        Monies.Weights,
        weights => Assert.Equal(
            money.Allocate(weights).Value.Select(part => -part.Amount),
            Money.Create(-money.Amount, money.Currency).Value.Allocate(weights).Value.Select(part => part.Amount)));

    // Where no two remainders are equal, the order of the weights decides nothing: each weight gets the same wherever it stands.
    [Property]
    public Property Allocate_without_equal_weights_does_not_heed_their_order(Money money) => Prop.ForAll(
        Monies.Weights,
        weights =>
        {
            var distinct = weights.Distinct().ToList();
            if (distinct.Sum(weight => (decimal)weight) == 0m || Remainders(money, distinct).Distinct().Count() < distinct.Count)
                return;
            var forward = distinct.Zip(money.Allocate(distinct).Value).ToDictionary(pair => pair.First, pair => pair.Second);
            distinct.Reverse();
            var backward = distinct.Zip(money.Allocate(distinct).Value).ToDictionary(pair => pair.First, pair => pair.Second);
            Assert.Equal(forward, backward);
        });

    [Fact]
    public void Allocate_gives_left_units_to_the_greatest_remainders_first_then_by_position()
    {
        static string Parts(decimal amount, params long[] weights) =>
            string.Join(' ', Money.Yuan(amount).Value.Allocate(weights).Value.Select(part => part.Amount));

        Assert.Equal("0.02 0.01 0.02", Parts(0.05m, 3, 2, 3));
        Assert.Equal("0.01 0.01 0.00", Parts(0.02m, 1, 1, 1));
        Assert.Equal("-0.01 -0.01 0", Parts(-0.02m, 1, 1, 1).Replace("0.00", "0"));
        Assert.Equal("0.03", Parts(0.03m, 7));
        Assert.Equal("10 0", string.Join(' ', Money.Create(10m, Currency.Create("JPY").Value).Value.Allocate([1, 0]).Value.Select(part => part.Amount)));
    }

    private static IEnumerable<BigInteger> Remainders(Money money, List<long> weights)
    {
        var units = new BigInteger(decimal.Abs(money.Amount) / (money.Currency.MinorDigits == 0 ? 1m : 0.01m));
        var sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        return weights.Select(weight => units * weight % sum);
    }
}
