using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Generates money and percentages: mostly ordinary, often at the ends of their ranges and at the least unit.</summary>
public static class Monies
{
    /// <summary>Currencies: mostly the renminbi, often one without minor digits.</summary>
    public static Gen<Currency> Currencies { get; } = Gen.Frequency(
        (5, Gen.Constant(Currency.Yuan)),
        (3, Gen.Elements("HKD", "USD", "JPY", "KRW").Select(code => Currency.Create(code).Value)));

    /// <summary>Amounts of renminbi of either sign.</summary>
    public static Gen<Money> Yuan { get; } = In(Currency.Yuan);

    /// <summary>Amounts of any currency.</summary>
    public static Gen<Money> Any { get; } = Currencies.SelectMany(In);

    /// <summary>Money; shrunk towards zero by halving.</summary>
    public static Arbitrary<Money> Money { get; } = Arb.From(Any, Shrink);

    /// <summary>Percentages from 0 to 100 with up to four digits; shrunk to 0, 50 and 100.</summary>
    public static Arbitrary<Percentage> Percentages { get; } = Arb.From(
        Gen.Frequency(
            (5, Gen.Choose(0, 1_000_000).Select(n => n / 10_000m)),
            (3, Gen.Choose(0, 100).Select(n => (decimal)n)),
            (2, Gen.Elements(0m, 0.0001m, 50m, 99.9999m, 100m))).Select(value => Percentage.Create(value).Value),
        percentage => new[] { 0m, 50m, 100m }.Where(value => value < percentage.Value).Select(value => Percentage.Create(value).Value));

    /// <summary>Weights that can be divided by: none negative, one at least positive; sometimes one alone, zeros, or the greatest.</summary>
    public static Arbitrary<ValueList<long>> Weights { get; } = Arb.From(
        from before in Few
        from positive in Gen.Frequency((4, Gen.Choose(1, 100).Select(n => (long)n)), (1, Gen.Constant(long.MaxValue)))
        from after in Few
        select ValueList.Create<long>([.. before, positive, .. after]),
        weights => weights.Count == 1 ? [] : Enumerable.Range(0, weights.Count)
            .Select(left => weights.Where((_, i) => i != left).ToValueList())
            .Where(fewer => fewer.Any(weight => weight > 0)));

    private static Gen<long> Weight => Gen.Frequency(
        (4, Gen.Choose(0, 100).Select(n => (long)n)), (2, Gen.Constant(0L)), (1, Gen.Elements(long.MaxValue, long.MaxValue - 1)));

    // Often none, so that one weight alone is reached.
    private static Gen<List<long>> Few =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 10)))
        from weights in Weight.ListOf(count)
        select weights;

    private static Gen<Money> In(Currency currency)
    {
        var unit = currency.MinorDigits == 0 ? 1m : 0.01m;
        return Gen.Frequency(
            (6, Gen.Choose(-1_000_000, 1_000_000).Select(units => units * unit)),
            (2, Gen.Elements(0m, unit, -unit, 1m, 100m)),
            (2, Gen.Elements(
                CommunityDomain.Money.Greatest, -CommunityDomain.Money.Greatest,
                CommunityDomain.Money.Greatest - unit, unit - CommunityDomain.Money.Greatest)))
            .Select(amount => CommunityDomain.Money.Create(amount, currency).Value);
    }

    private static IEnumerable<Money> Shrink(Money money)
    {
        var half = decimal.Round(money.Amount / 2m, money.Currency.MinorDigits, MidpointRounding.ToZero);
        if (money.Amount != 0m)
            yield return CommunityDomain.Money.Create(0m, money.Currency).Value;
        if (half != 0m)
            yield return CommunityDomain.Money.Create(half, money.Currency).Value;
        if (money.Amount < 0m)
            yield return CommunityDomain.Money.Create(-money.Amount, money.Currency).Value;
    }
}
