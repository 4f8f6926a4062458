using NodaTime;

namespace CommunityDomain.Points;

/// <summary>When the points credited to an account expire, and where expired points go. The <c>default</c> keeps no lots.</summary>
/// <remarks>Each credit opens a lot; the lot is spendable while the local date lies before its expiry date, which is exclusive.</remarks>
public readonly record struct LotExpiry
{
    private LotExpiry(ExpiryRule rule, int count, AccountId expired)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        (Rule, Count, Expired) = (rule, count, expired);
    }

    /// <summary>No lots.</summary>
    public static LotExpiry NoLots => default;

    /// <summary>Lots that never expire: every point keeps its origin.</summary>
    public static LotExpiry Never => new(ExpiryRule.Never, 0, default);

    /// <summary>How the date follows.</summary>
    public ExpiryRule Rule { get; }

    /// <summary>How many days, months or years.</summary>
    public int Count { get; }

    /// <summary>Where expired points go; zero when nothing expires.</summary>
    public AccountId Expired { get; }

    /// <summary>A lot expires <paramref name="days"/> days after its date of opening.</summary>
    /// <param name="days">From 0; with 0 a lot is expired at once.</param>
    /// <param name="expired">Where expired points go.</param>
    public static LotExpiry AfterDays(int days, AccountId expired) => new(ExpiryRule.Days, days, expired);

    /// <summary>A lot expires <paramref name="months"/> months after its date of opening.</summary>
    /// <param name="months">From 0.</param>
    /// <param name="expired">Where expired points go.</param>
    public static LotExpiry AfterMonths(int months, AccountId expired) => new(ExpiryRule.Months, months, expired);

    /// <summary>A lot expires on the first of January that follows <paramref name="years"/> more calendar years.</summary>
    /// <param name="years">From 0: the end of the year of opening.</param>
    /// <param name="expired">Where expired points go.</param>
    public static LotExpiry AtEndOfYear(int years, AccountId expired) => new(ExpiryRule.CalendarYears, years, expired);

    /// <summary>The first date on which a lot opened on <paramref name="opened"/> is expired; <c>null</c> when never.</summary>
    /// <param name="opened">The effective date of the credit, or the local date of its posting.</param>
    /// <remarks>A date beyond the calendar's last year is never.</remarks>
    public LocalDate? ExpiresOn(LocalDate opened)
    {
        var yearsLeft = LastYear - opened.Year;
        return Rule switch
        {
            ExpiryRule.Days when Count < yearsLeft * 365L => opened.PlusDays(Count),
            ExpiryRule.Months when Count < yearsLeft * 12L => opened.PlusMonths(Count),
            ExpiryRule.CalendarYears when Count < yearsLeft => new LocalDate(opened.Year + Count + 1, 1, 1),
            _ => null,
        };
    }

    internal static LotExpiry Restore(ExpiryRule rule, int count, AccountId expired) => new(rule, count, expired);

    private const int LastYear = 9999;
}
