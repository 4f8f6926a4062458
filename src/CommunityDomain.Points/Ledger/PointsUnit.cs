namespace CommunityDomain.Points;

/// <summary>What an account counts. Units never mix: a transfer has one unit, that of both its accounts.</summary>
/// <param name="Value">The number of the unit; zero is none.</param>
public readonly record struct PointsUnit(ulong Value)
{
    /// <summary>Points (友好积分): spendable, may expire.</summary>
    public static PointsUnit Points => new(1);

    /// <summary>Minutes of service (服务时长): a lifelong record, never spent.</summary>
    public static PointsUnit ServiceMinutes => new(2);

    /// <summary>The unit that counts pieces of one thing, for example the stock of a reward: made from the thing's id.</summary>
    /// <typeparam name="TId">The type of the id.</typeparam>
    /// <param name="thing">The thing's id.</param>
    public static PointsUnit Of<TId>(TId thing)
        where TId : struct, IId<TId> =>
        new((ulong)Id.Derive<LedgerId>(thing.Value, "points-unit").Value);

    /// <summary>The number in hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x", System.Globalization.CultureInfo.InvariantCulture);
}
