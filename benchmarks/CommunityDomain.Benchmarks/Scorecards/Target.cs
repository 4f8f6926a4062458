namespace CommunityDomain.Benchmarks;

/// <summary>What a figure has to be.</summary>
public readonly record struct Target
{
    private Target(bool isFloor, double limit) => (IsFloor, Limit) = (isFloor, limit);

    /// <summary>Whether the figure must not be below the limit; otherwise it must not be above.</summary>
    public bool IsFloor { get; }

    /// <summary>The limit itself is allowed.</summary>
    public double Limit { get; }

    /// <summary>Not below.</summary>
    public static Target AtLeast(double limit) => new(true, limit);

    /// <summary>Not above.</summary>
    public static Target AtMost(double limit) => new(false, limit);

    /// <summary>Whether a value meets it; what is not a finite number never does.</summary>
    public bool IsMetBy(double value) => double.IsFinite(value) && (IsFloor ? value >= Limit : value <= Limit);

    public override string ToString() => (IsFloor ? ">=" : "<=") + Figure.Written(Limit);
}
