using NodaTime;

namespace CommunityDomain.Points;

/// <summary>How many pieces of a reward one person may take in a period.</summary>
/// <param name="Count">How many, from 1.</param>
/// <param name="Period">Over what it counts.</param>
public readonly record struct RewardLimit(int Count, LimitPeriod Period)
{
    /// <summary>One a quarter, as Hailin practises it.</summary>
    public static RewardLimit OnceAQuarter => new(1, LimitPeriod.Quarter);

    /// <summary>The number of the period in which a date lies; periods of one kind have numbers of their own.</summary>
    /// <param name="date">The local date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is undefined.</exception>
    public int NumberOf(LocalDate date) => Period switch
    {
        LimitPeriod.Ever => 0,
        LimitPeriod.Year => 1_000_000 + date.Year,
        LimitPeriod.Quarter => 2_000_000 + (date.Year * 4) + ((date.Month - 1) / 3),
        LimitPeriod.Month => 3_000_000 + (date.Year * 12) + date.Month - 1,
        _ => throw new ArgumentOutOfRangeException(nameof(date), Period, "Not a period."),
    };
}
