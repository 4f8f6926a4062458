using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

// The arithmetic of a statement: exact to the last minor unit, by largest remainder, nothing lost.
internal static class ShareCalculation
{
    // A rate has at most four decimal digits of a per cent: a millionth of the whole.
    private const long Whole = 1_000_000;

    public static Result<ShareStatement> State(int number, DateInterval period, IncomeFigures figures, Money carriedIn, IncomeShareTerms terms)
    {
        var currency = terms.Tiers[0].Above.Currency;
        var zero = Money.Create(0, currency).Value;
        var refusals = new Refusals()
            .When(string.IsNullOrWhiteSpace(figures.Evidence), () => new CoreErrors.Empty("evidence"))
            .When(figures.Income.Currency != currency, () => new CoreErrors.CurrencyMismatch(currency, figures.Income.Currency))
            .When(figures.Costs.Currency != currency, () => new CoreErrors.CurrencyMismatch(currency, figures.Costs.Currency))
            .When(figures.Income.Amount < 0, () => new CoreErrors.OutOfRange("income", figures.Income.Amount, 0, Money.Greatest))
            .When(figures.Costs.Amount < 0, () => new CoreErrors.OutOfRange("costs", figures.Costs.Amount, 0, Money.Greatest));
        if (refusals.Any)
            return refusals.Fail<ShareStatement>();
        var carries = terms is { Basis: IncomeBasis.Net, CarriesLosses: true };
        var own = terms.Basis == IncomeBasis.Gross ? figures.Income : figures.Income.Subtract(figures.Costs).Value;
        if (own.Amount < 0 && !carries)
            return Result.Fail<ShareStatement>(new PartnershipsErrors.NetIncomeNegative(own));
        var less = own.Subtract(carries ? carriedIn : zero);
        if (less.IsFailed)
            return Result.Fail<ShareStatement>(less.Errors);
        var net = less.Value;
        // A loss waits while the terms carry none: it neither lowers the basis nor vanishes.
        var (basis, carriedOut) = net.Amount < 0 ? (zero, zero.Subtract(net).Value) : (net, carries ? zero : carriedIn);
        var share = Share(basis, terms.Tiers);
        var parts = share.Allocate([.. terms.Lines.Select(line => (long)(line.Part.Value * 10_000))]).Value;
        return Result.Ok(new ShareStatement(
            number, period, figures, carriedIn, basis, share,
            terms.Lines.Select((line, i) => new SharePart(line.Party, parts[i])).ToValueList(), carriedOut, null));
    }

    public static ShareStatement Reverse(int number, ShareStatement statement) => statement with
    {
        Number = number,
        Share = Negative(statement.Share),
        Parts = statement.Parts.Select(part => part with { Amount = Negative(part.Amount) }).ToValueList(),
        Reverses = statement.Number,
    };

    // Each tier's rate on what lies in it, summed as a fraction of a minor unit and rounded once: of share and rest the greater
    // remainder gets the unit, the share when they are equal.
    private static Money Share(Money basis, ValueList<ShareTier> tiers)
    {
        var unit = basis.Currency.MinorDigits == 0 ? 1m : 0.01m;
        Int128 sum = 0;
        for (var i = 0; i < tiers.Count; i++)
        {
            var ceiling = i + 1 < tiers.Count ? decimal.Min(basis.Amount, tiers[i + 1].Above.Amount) : basis.Amount;
            var within = decimal.Max(0, ceiling - tiers[i].Above.Amount);
            sum += (Int128)(within / unit) * (long)(tiers[i].Rate.Value * 10_000);
        }
        var (share, remainder) = Int128.DivRem(sum, Whole);
        if (remainder * 2 >= Whole)
            share++;
        return Money.Create((decimal)share * unit, basis.Currency).Value;
    }

    private static Money Negative(Money money) => Money.Create(-money.Amount, money.Currency).Value;
}
