using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>The verifier's own reading of days, weeks, months and weekends: each span named by a date that stands for it.</summary>
internal static class VerifierSpans
{
    /// <summary>The span in which a limit counts a date; <c>null</c> when it does not count there.</summary>
    public static LocalDate? Of(PersonalLimit limit, LocalDate date)
    {
        if (limit.Unit == LimitUnit.Weekends)
        {
            if (date.DayOfWeek < IsoDayOfWeek.Saturday)
                return null;
            date = Saturday(date);
        }

        return limit.Span switch
        {
            LimitSpan.Day => date,
            LimitSpan.Week => date.PlusDays(1 - (int)date.DayOfWeek),
            LimitSpan.Month => new LocalDate(date.Year, date.Month, 1),
            _ => new LocalDate(2000, 1, 1),
        };
    }

    /// <summary>The Saturday of a weekend day.</summary>
    public static LocalDate Saturday(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Sunday ? date.PlusDays(-1) : date;
}
