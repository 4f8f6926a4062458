namespace CommunityDomain.Points;

/// <summary><c>POI-RATE</c>: so many points for each whole unit of time, by kind of activity. What is less than a unit is dropped, never rounded up.</summary>
public sealed class BaseRate : EarningStep
{
    /// <summary>Sets the rate.</summary>
    /// <param name="points">Points for each unit, from 0; 1 unless given.</param>
    /// <param name="unitMinutes">The unit in minutes, from 1; an hour unless given.</param>
    public BaseRate(long points = 1, int unitMinutes = 60)
        : this(points, unitMinutes, [])
    {
    }

    private BaseRate(long points, int unitMinutes, ValueList<(string Kind, long Points)> kinds)
        : base(PointsTexts.Catalogue, new("POI-RATE"), RuleBasis.Practice("Guangzhou: 1 h = 1 point"), ("Points", points), ("UnitMinutes", unitMinutes))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(unitMinutes, 1);
        (Points, UnitMinutes, Kinds) = (points, unitMinutes, kinds);
    }

    /// <summary>Points for each unit of an activity whose kind has no rate of its own.</summary>
    public long Points { get; }

    /// <summary>The unit in minutes.</summary>
    public int UnitMinutes { get; }

    /// <summary>The kinds that have a rate of their own.</summary>
    public ValueList<(string Kind, long Points)> Kinds { get; }

    /// <summary>This rate, with another one for a kind of activity.</summary>
    /// <param name="kind">The kind, not empty.</param>
    /// <param name="points">Points for each unit, from 0.</param>
    public BaseRate For(string kind, long points)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, int.MaxValue);
        return new(Points, UnitMinutes, [.. Kinds.Where(one => one.Kind != kind), (kind, points)]);
    }

    /// <inheritdoc/>
    public override long Apply(EarningFacts facts, long points)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var rate = Points;
        foreach (var (kind, own) in Kinds)
            rate = kind == facts.Service.ActivityKind ? own : rate;
        return facts.Service.Minutes / UnitMinutes * rate;
    }
}
