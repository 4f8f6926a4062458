namespace CommunityDomain.Partnerships;

/// <summary>How links are weighed: declared before the round, all from 0.</summary>
/// <param name="Base">What every link weighs.</param>
/// <param name="Home">More when the demand lies in the supply's home.</param>
/// <param name="PerDayOfWaiting">More for each whole day that the demand has been open, up to a year.</param>
public sealed record MatchWeights(long Base, long Home, long PerDayOfWaiting)
{
    private const long Greatest = 1_000_000;

    internal Refusals Faults()
    {
        var refusals = new Refusals();
        foreach (var weight in (ReadOnlySpan<long>)[Base, Home, PerDayOfWaiting])
            refusals.When(weight is < 0 or > Greatest, () => new CoreErrors.OutOfRange("weight", weight, 0, Greatest));
        return refusals;
    }
}
