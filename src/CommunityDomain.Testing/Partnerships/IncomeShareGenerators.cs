using CommunityDomain.Partnerships;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates income shares that the <see cref="LegalityGuard"/> allows, and figures to state them by.</summary>
public static class IncomeShareGenerators
{
    private static readonly ShareCell[] Lawful =
        [.. LegalityGuard.Cells.Where(cell => cell.Decision != ShareDecision.Refused)];

    /// <summary>Terms of one to four tiers and one or two recipients of the same kind; rates and parts often at their ends.</summary>
    public static Gen<IncomeShareTerms> Valid { get; } =
        from cell in Gen.Elements(Lawful)
        from basis in Gen.Elements(IncomeBasis.Gross, IncomeBasis.Net)
        from rates in Monies.Percentages.Generator.NonEmptyListOf().Select(all => all.Take(4).ToList())
        from steps in Gen.Frequency((3, Gen.Choose(1, 1_000_000)), (1, Gen.Constant(1))).ListOf(4)
        from first in Gen.Frequency((2, Gen.Constant(100m)), (3, Gen.Choose(0, 1_000_000).Select(n => n / 10_000m)), (1, Gen.Constant(0.0001m)))
        from day in Times.DaysOfChina
        from months in Gen.Choose(1, 12)
        from carries in Gen.Elements(true, false)
        select new IncomeShareTerms(
            new PartyId(1), cell.Payer, cell.Mode, cell.Source, basis, Tiers(rates, steps), Lines(cell.Recipient, first), day, months, carries,
            ConditionOfAward: false);

    /// <summary>Terms; shrunk to one tier, one recipient, one month, no carry: one at a time.</summary>
    public static Arbitrary<IncomeShareTerms> Terms { get; } = Arb.From(Valid, Shrink);

    /// <summary>Figures of a period, in renminbi: often without income or without costs, at the least unit, or with a loss.</summary>
    public static Gen<IncomeFigures> Figures { get; } =
        from income in Amounts
        from costs in Amounts
        select new IncomeFigures(Money.Yuan(income).Value, Money.Yuan(costs).Value, "books");

    private static Gen<decimal> Amounts => Gen.Frequency(
        (4, Gen.Choose(0, 10_000_000).Select(fen => fen / 100m)), (2, Gen.Constant(0m)), (1, Gen.Elements(0.01m, 0.05m, 100_000_000_000m)));

    private static ValueList<ShareTier> Tiers(List<Percentage> rates, List<int> steps)
    {
        var (floor, tiers) = (0m, new List<ShareTier>());
        for (var i = 0; i < rates.Count; i++)
        {
            tiers.Add(new(Money.Yuan(floor).Value, rates[i]));
            floor += steps[i] / 100m;
        }
        return tiers.ToValueList();
    }

    private static ValueList<ShareLine> Lines(ShareRecipient recipient, decimal first)
    {
        ShareLine Line(int party, decimal part) => new(new PartyId((UInt128)party), recipient, Percentage.Create(part).Value, $"document {party}");
        return first is 100m or 0m ? [Line(2, 100m)] : [Line(2, first), Line(3, 100m - first)];
    }

    private static IEnumerable<IncomeShareTerms> Shrink(IncomeShareTerms terms)
    {
        IncomeShareTerms[] simpler =
        [
            terms with { Tiers = [terms.Tiers[0]] }, terms with { Lines = Lines(terms.Lines[0].Recipient, 100m) }, terms with { PeriodMonths = 1 },
            terms with { CarriesLosses = false }, terms with { FirstDay = new LocalDate(2024, 1, 1) },
        ];
        return simpler.Where(one => one != terms);
    }
}
