using CommunityDomain.Partnerships;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates terms that <see cref="PurchaseExample.Plan"/> accepts, and bids of every kind that an evaluation has to tell apart.</summary>
public static class PurchaseGenerators
{
    private static readonly Percentage[] BidBonds = [Percent(0), Percent(0.0001m), Percent(1), Percent(2)];

    /// <summary>Terms under every regime: budgets at the least and the greatest of it, terms of a day and of the longest, one to four criteria.</summary>
    public static Gen<PurchaseTerms> Valid { get; } =
        from regime in Gen.Elements(Enum.GetValues<ProcurementRegime>())
        from budget in BudgetsOf(regime)
        from start in Gen.Choose(0, 300).Select(days => new LocalDate(2024, 2, 29).PlusDays(days))
        from length in Gen.Choose(0, 2)
        from stable in Gen.Elements(true, false)
        from priceOnly in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from cuts in Gen.Frequency((3, Gen.Choose(1, 999_999)), (1, Gen.Elements(1, 999_999))).ListOf(3)
        from bond in Gen.Elements(BidBonds)
        from free in Gen.Elements(true, false)
        select Of(regime, budget, start, length, stable, priceOnly ? [] : cuts, bond, free);

    /// <summary>Terms; shrunk to those of <see cref="PurchaseExample.Terms"/>, one property at a time.</summary>
    public static Arbitrary<PurchaseTerms> Terms { get; } = Arb.From(Valid, Shrink);

    /// <summary>Up to six bids for <see cref="PurchaseExample.Terms"/> with the regime's own budget, no bidder twice: many good ones, many with a ground
    /// against them (over the budget, abnormally low, related, of the wrong form, with a violation), on either side of its boundary.</summary>
    /// <param name="regime">The regime.</param>
    public static Arbitrary<ValueList<Bid>> Bids(ProcurementRegime regime) => Arb.From(
        Gen.Choose(0, 6).SelectMany(count => BidOf(regime).ListOf(count))
            .Select(bids => bids.Select((make, i) => make(new PartyId(0xB1 + (uint)i))).ToValueList()),
        bids => Enumerable.Range(0, bids.Count).Select(left => bids.Where((_, i) => i != left).ToValueList()));

    private static Gen<decimal> BudgetsOf(ProcurementRegime regime)
    {
        var (least, greatest) = regime switch
        {
            ProcurementRegime.Tender => (0.01m, Money.Greatest),
            ProcurementRegime.NonTender => (0.01m, 999_999.99m),
            ProcurementRegime.BelowThreshold => (0.01m, 299_999.99m),
            _ => (0.01m, Money.Greatest),
        };
        return Gen.Frequency(
            (4, Gen.Choose(1, 29_999_999).Select(fen => fen / 100m)), (2, Gen.Elements(least, greatest)), (1, Gen.Constant(PurchaseExample.Budget(regime))));
    }

    private static PurchaseTerms Of(
        ProcurementRegime regime, decimal budget, LocalDate start, int length, bool stable, List<int> cuts, Percentage bond, bool free)
    {
        var limit = AgreementRules.Default.TermLimits.Single(one => one.Mode == PartnershipMode.ServicePurchase);
        var end = length switch { 0 => start, 1 => start.PlusMonths(6), _ => limit.LatestEnd(start, stable) };
        // What the law leaves alone where it does not hold.
        var withoutLaw = regime is ProcurementRegime.OwnFunds or ProcurementRegime.MicroGrant;
        return PurchaseExample.Terms(regime, budget) with
        {
            ServiceTerm = new(start, end),
            NeedIsStable = stable,
            InCatalogue = free && regime != ProcurementRegime.BelowThreshold,
            Criteria = Criteria(cuts),
            BidBond = free && regime > ProcurementRegime.NonTender ? Percent(100) : bond,
            AdmittedOnly = free && withoutLaw,
            Negative = free && withoutLaw ? NegativeItem.Staffing : null,
        };
    }

    // A whole in parts: price, then quality; cuts that fall together leave fewer.
    private static ValueList<BidCriterion> Criteria(List<int> cuts)
    {
        var at = cuts.Distinct().Order().Append(1_000_000).ToList();
        return at.Select((cut, i) => new BidCriterion(
            i == 0 ? "price" : $"quality {i}", i == 0 ? BidCriterionKind.Price : BidCriterionKind.Quality,
            Percent((cut - (i == 0 ? 0 : at[i - 1])) / 10_000m))).ToValueList();
    }

    private static Gen<Func<PartyId, Bid>> BidOf(ProcurementRegime regime) =>
        from part in Gen.Frequency(
            (5, Gen.Choose(50, 100).Select(percent => percent / 100m)), (1, Gen.Elements(0.01m, 0.2m, 1m)), (1, Gen.Constant(1.01m)))
        from form in Gen.Frequency((5, Gen.Constant(LegalForm.SocialServiceInstitution)), (2, Gen.Elements(Enum.GetValues<LegalForm>())))
        from violation in Gen.Frequency((5, Gen.Constant<LocalDate?>(null)), (2, Gen.Elements<LocalDate?>(new LocalDate(2021, 2, 28), new LocalDate(2021, 3, 1))))
        from related in Gen.Frequency((5, Gen.Constant(0u)), (2, Gen.Choose(1, 6).Select(number => (uint)number)))
        from person in Gen.Frequency((6, Gen.Constant(0u)), (1, Gen.Choose(1, 2).Select(number => (uint)number)))
        from explained in Gen.Elements<string?>(null, null, "volunteers do half of it")
        select (Func<PartyId, Bid>)(bidder => new(
            bidder, form, Yuan(decimal.Round(PurchaseExample.Budget(regime) * part, 2)), person == 0 ? new(bidder.Value) : new(person),
            related == 0 ? [] : [new PartyId(0xB0 + related)], violation, explained));

    private static IEnumerable<PurchaseTerms> Shrink(PurchaseTerms terms)
    {
        var plain = PurchaseExample.Terms(terms.Regime, PurchaseExample.Budget(terms.Regime));
        PurchaseTerms[] simpler =
        [
            terms with { Budget = plain.Budget },
            terms with { ServiceTerm = plain.ServiceTerm, NeedIsStable = plain.NeedIsStable }, terms with { InCatalogue = false },
            terms with { Criteria = plain.Criteria }, terms with { BidBond = plain.BidBond }, terms with { AdmittedOnly = false },
            terms with { Negative = null },
        ];
        return simpler.Where(one => one != terms);
    }

    private static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    private static Percentage Percent(decimal value) => Percentage.Create(value).Value;
}
