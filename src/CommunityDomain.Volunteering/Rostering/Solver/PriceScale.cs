namespace CommunityDomain.Volunteering;

/// <summary>The fixed-point scale of prices, and the values that stand for "must" and "must not" in a personal subproblem.</summary>
internal static class PriceScale
{
    /// <summary>Price units in one unit of the objective: divisible by 1 to 12, so that prices like ⅓ or ⅖ are exact.</summary>
    public const long Scale = 55_440;

    /// <summary>The greatest price, either way: above the greatest weight, and so that a schedule of 4,096 shifts stays below <see cref="Must"/>.</summary>
    public const long Most = 1L << 37;

    /// <summary>The bonus of a pair that a schedule must have: above all that one schedule can be worth otherwise.</summary>
    public const long Must = 1L << 50;

    /// <summary>The value of a subproblem that has no schedule with all that it must have.</summary>
    public const long NoSchedule = long.MinValue / 4;

    /// <summary>The greatest whole number of objective units in a scaled sum.</summary>
    public static long Floor(Int128 scaled) => (long)(scaled >= 0 ? scaled / Scale : -((-scaled + Scale - 1) / Scale));
}
