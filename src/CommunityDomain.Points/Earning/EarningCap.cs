namespace CommunityDomain.Points;

/// <summary><c>POI-CAP-ACTIVITY</c>, <c>POI-CAP-DAY</c>, <c>POI-CAP-MONTH</c>: the most points of one person in one activity, day or month.</summary>
/// <remarks>What was earned before counts; what is over the cap is refused, or donated when the policy says so.</remarks>
public sealed class EarningCap : EarningStep
{
    /// <summary>Sets a cap.</summary>
    /// <param name="scope">Over what it counts.</param>
    /// <param name="points">The most points, from 0.</param>
    /// <param name="basis">Its source; the practice of Hailin unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">An undefined scope, or fewer than no points.</exception>
    public EarningCap(EarningCapScope scope, long points, RuleBasis? basis = null)
        : base(PointsTexts.Catalogue, CodeOf(scope), basis ?? RuleBasis.Practice("Hailin: at most 2 h for one activity"), ("Points", points))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        (Scope, Points) = (scope, points);
    }

    /// <summary>Over what it counts.</summary>
    public EarningCapScope Scope { get; }

    /// <summary>The most points.</summary>
    public long Points { get; }

    /// <inheritdoc/>
    public override long Apply(EarningFacts facts, long points)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var before = facts.Own.Where(one => IsWithin(one.Service, facts.Service)).Aggregate((Int128)0, (sum, one) => sum + one.Points);
        return before >= Points ? 0 : Math.Min(points, Points - (long)before);
    }

    private bool IsWithin(VerifiedService one, VerifiedService other) => Scope switch
    {
        EarningCapScope.Activity => one.Activity == other.Activity,
        EarningCapScope.Day => one.Day == other.Day,
        _ => (one.Day.Year, one.Day.Month) == (other.Day.Year, other.Day.Month),
    };

    private static RuleCode CodeOf(EarningCapScope scope) => scope switch
    {
        EarningCapScope.Activity => new("POI-CAP-ACTIVITY"),
        EarningCapScope.Day => new("POI-CAP-DAY"),
        EarningCapScope.Month => new("POI-CAP-MONTH"),
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Not a scope."),
    };
}
