namespace CommunityDomain.Volunteering;

/// <summary>
/// How many people a shift needs, and what a number of filled places is worth: places × worth, less the costs of cover under the minimum, under
/// the target and over it. Concave in the number of places.
/// </summary>
/// <param name="Minimum">With fewer people the shift is short of its minimum; elastic, at <see cref="MinimumWeight"/>.</param>
/// <param name="Target">The number that is wanted, from the minimum to the maximum.</param>
/// <param name="Maximum">More people are never assigned: from 0 to 10,000.</param>
public sealed record ShiftCover(int Minimum, int Target, int Maximum)
{
    /// <summary>The greatest weight that a cover, a preference or a personal rule may have, in either direction.</summary>
    public const int GreatestWeight = 1_000_000;

    /// <summary>The most places of a shift.</summary>
    public const int MostPlaces = 10_000;

    /// <summary>The worth of a filled place, its priority. 1,000 unless given, which makes every place worth more than preferences.</summary>
    public int PlaceWorth { get; init; } = 1_000;

    /// <summary>The cost of each place that is missing from the minimum, from 0.</summary>
    public int MinimumWeight { get; init; }

    /// <summary>The cost of each place that is missing from the target, from 0.</summary>
    public int UnderTargetWeight { get; init; }

    /// <summary>The cost of each place over the target, from 0.</summary>
    public int OverTargetWeight { get; init; }

    /// <summary>A cover that wants exactly <paramref name="places"/> people, each worth the same.</summary>
    /// <param name="places">The number of places.</param>
    public static ShiftCover Of(int places) => new(0, places, places);

    /// <summary>What <paramref name="filled"/> places are worth.</summary>
    /// <param name="filled">A number of filled places, from 0.</param>
    public long WorthOf(int filled) =>
        ((long)PlaceWorth * filled)
        - ((long)MinimumWeight * Math.Max(0, Minimum - filled))
        - ((long)UnderTargetWeight * Math.Max(0, Target - filled))
        - ((long)OverTargetWeight * Math.Max(0, filled - Target));
}
