namespace CommunityDomain.Volunteering;

/// <summary>
/// What one volunteer's schedule must keep, apart from who is eligible for what: no two shifts at once, rest and travel between them, limits, forbidden
/// successions, rows of days; and what it costs to be asked often. Maxima are kept always; minima are elastic, at their weights.
/// </summary>
/// <remarks>Immutable; equal by value. Volunteers with equal rules share them.</remarks>
public sealed record PersonalRules
{
    /// <summary>No two shifts at once, and nothing else.</summary>
    public static PersonalRules Free { get; } = new();

    /// <summary>The least time between the end of a shift and the start of the next, in minutes, from 0 to 10,080.
    /// When the way from place to place takes longer, that time counts.</summary>
    public int MinimumRest { get; init; }

    /// <summary>Limits of shifts, minutes, days and weekends; at most one for each unit and span.</summary>
    public ValueList<PersonalLimit> Limits { get; init; }

    /// <summary>What must not follow on the next day. At most 16 kinds may come first.</summary>
    public ValueList<KindSuccession> ForbiddenSuccessions { get; init; }

    /// <summary>The most days of service in a row; <c>null</c> for no maximum.</summary>
    public int? MostDaysInARow { get; init; }

    /// <summary>The fewest days of service in a row, elastic; a row that the first or last day of the problem cuts is never too short.</summary>
    public int FewestDaysInARow { get; init; }

    /// <summary>The fewest days off between two days of service that are not neighbours, elastic; days off that the first or last day cuts are enough.</summary>
    public int FewestDaysOff { get; init; }

    /// <summary>The cost of each day that is missing from a row of service or of days off, from 0.</summary>
    public int ShortRowWeight { get; init; }

    /// <summary>Fairness: the k-th shift costs (k − 1 + <see cref="ServedBefore"/>) times this. From 0.</summary>
    public int FairnessStep { get; init; }

    /// <summary>How many shifts fairness counts from before the problem's time, from 0.</summary>
    public int ServedBefore { get; init; }

    /// <summary>The cost of fairness of <paramref name="shifts"/> shifts: convex in their number.</summary>
    /// <param name="shifts">How many shifts the volunteer gets, from 0.</param>
    public long FairnessOf(int shifts) => FairnessStep * (((long)shifts * ServedBefore) + ((long)shifts * (shifts - 1) / 2));
}
