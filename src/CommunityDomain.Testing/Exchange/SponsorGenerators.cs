using CommunityDomain.Exchange;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Generates terms with sponsors that <see cref="ExchangeProgramme.AddSponsor"/> accepts.</summary>
public static class SponsorGenerators
{
    /// <summary>Terms: values of nothing, of a fen, of yuan; budgets of nothing, of less than a point, that end within a point, and plenty.</summary>
    public static Gen<SponsorTerms> Valid { get; } =
        from sponsor in Gen.Choose(1, 5)
        from value in Gen.Frequency((3, Gen.Choose(1, 500).Select(fen => fen / 100m)), (2, Gen.Elements(0m, 0.01m)))
        from budget in Gen.Frequency((4, Gen.Choose(0, 20_000).Select(fen => fen / 100m)), (1, Gen.Elements(0m, 0.01m)), (1, Gen.Constant(Money.Greatest)))
        select new SponsorTerms(new PartyId((UInt128)sponsor), Money.Yuan(value).Value, Money.Yuan(budget).Value);

    /// <summary>Terms; shrunk to a yuan a point, and to a budget of 100 yuan.</summary>
    public static Arbitrary<SponsorTerms> Terms { get; } = Arb.From(
        Valid,
        terms => new[] { terms with { ValuePerPoint = Money.Yuan(1m).Value }, terms with { Budget = Money.Yuan(100m).Value } }.Where(one => one != terms));
}
