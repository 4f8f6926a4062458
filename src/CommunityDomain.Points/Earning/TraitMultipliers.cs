namespace CommunityDomain.Points;

/// <summary><c>POI-MULTIPLIER</c>: what a service's traits are worth; the percentages multiply, their product is capped, fractions of a point are dropped.</summary>
public sealed class TraitMultipliers : EarningStep
{
    private readonly (ServiceTraits Trait, int Percent)[] _percents;

    /// <summary>Sets the percentages; 100 leaves the points as they are.</summary>
    /// <param name="holiday">On a public holiday, from 100.</param>
    /// <param name="night">At night, from 100.</param>
    /// <param name="qualified">With a qualification that was needed, from 100.</param>
    /// <param name="hardship">At a hard post, from 100.</param>
    /// <param name="cap">The greatest product, from 100.</param>
    public TraitMultipliers(int holiday = 150, int night = 120, int qualified = 120, int hardship = 120, int cap = 200)
        : base(PointsTexts.Catalogue, new("POI-MULTIPLIER"), RuleBasis.Design("what is hard to staff is worth more, and never more than double"),
            ("Holiday", holiday), ("Night", night), ("Qualified", qualified), ("Hardship", hardship), ("Cap", cap))
    {
        _percents = [(ServiceTraits.Holiday, holiday), (ServiceTraits.Night, night), (ServiceTraits.Qualified, qualified), (ServiceTraits.Hardship, hardship)];
        foreach (var percent in (ReadOnlySpan<int>)[holiday, night, qualified, hardship, cap])
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(percent, 100);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 10_000);
        }
        Cap = cap;
    }

    /// <summary>The greatest product, in percent.</summary>
    public int Cap { get; }

    /// <inheritdoc/>
    public override long Apply(EarningFacts facts, long points)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, long.MaxValue / 100);
        var factor = 100m;
        foreach (var (trait, percent) in _percents)
            factor *= (facts.Service.Traits & trait) != 0 ? percent / 100m : 1m;
        return (long)decimal.Floor(points * Math.Min(factor, Cap) / 100m);
    }
}
