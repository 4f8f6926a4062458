namespace CommunityDomain.Volunteering;

/// <summary>At most, or at least, so much in each span of time. The maximum is kept always; the minimum is elastic, at a weight.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Span">Over what time. Days are counted in weeks, months or the period; weekends in months or the period.</param>
public sealed record PersonalLimit(LimitUnit Unit, LimitSpan Span)
{
    /// <summary>The most in each span, inclusive; <c>null</c> for no maximum.</summary>
    public int? Most { get; init; }

    /// <summary>
    /// The least in each span, inclusive; 0 for no minimum. A minimum by the day holds on the days on which the volunteer serves at all; one by the
    /// week or month holds in each week or month of which a day lies in the problem's time.
    /// </summary>
    public int Least { get; init; }

    /// <summary>The cost of each unit that is missing from the minimum, from 0.</summary>
    public int ShortfallWeight { get; init; }

    /// <summary>At most <paramref name="most"/> in each span.</summary>
    /// <param name="most">The most, inclusive.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="span">Over what time.</param>
    public static PersonalLimit AtMost(int most, LimitUnit unit, LimitSpan span) => new(unit, span) { Most = most };

    /// <summary>At least <paramref name="least"/> in each span, or a cost for each missing.</summary>
    /// <param name="least">The least, inclusive.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="span">Over what time.</param>
    /// <param name="weight">The cost of each missing unit.</param>
    public static PersonalLimit AtLeast(int least, LimitUnit unit, LimitSpan span, int weight) =>
        new(unit, span) { Least = least, ShortfallWeight = weight };
}
