using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>Which days are worked (工作日历), year by year. Asked about a year that it does not hold, it never guesses.</summary>
/// <remarks>Immutable and safe for concurrent use. A query takes O(1) for each year that it touches.</remarks>
public sealed partial class WorkCalendar
{
    private readonly Dictionary<int, WorkCalendarYear> _years;

    private WorkCalendar(Dictionary<int, WorkCalendarYear> years) => _years = years;

    /// <summary>A calendar without years.</summary>
    public static WorkCalendar Empty { get; } = new([]);

    /// <summary>This calendar with a year added, or replaced if it is held already.</summary>
    /// <param name="year">The year.</param>
    public WorkCalendar With(WorkCalendarYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return new(new Dictionary<int, WorkCalendarYear>(_years) { [year.Year] = year });
    }

    /// <summary>What a day is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its kind, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<DayKind> KindOf(LocalDate day) =>
        _years.TryGetValue(day.Year, out var year) ? Result.Ok(year.KindOf(day.DayOfYear)) : Unknown<DayKind>(day.Year);

    /// <summary>Whether a day is worked: an ordinary workday or a make-up workday.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<bool> IsWorkday(LocalDate day) =>
        _years.TryGetValue(day.Year, out var year)
            ? Result.Ok(WorkCalendarYear.IsWork(year.KindOf(day.DayOfYear)))
            : Unknown<bool>(day.Year);

    /// <summary>The last day of a period of <paramref name="n"/> working days that begins on the day after <paramref name="day"/>.</summary>
    /// <param name="day">The day of the event; it is not counted, worked or not.</param>
    /// <param name="n">How many working days, at least 1.</param>
    /// <returns>The n-th working day, which must pass in full, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<LocalDate> NthWorkdayAfter(LocalDate day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        for (var (at, skipped) = (day.Year, day.DayOfYear); ; at++, skipped = 0)
        {
            if (!_years.TryGetValue(at, out var year))
                return Unknown<LocalDate>(at);
            var before = year.WorkdaysUpTo(skipped);
            if (n <= year.Workdays - before)
                return Result.Ok(year.Workday(before + n));
            n -= year.Workdays - before;
        }
    }

    /// <summary>When a public notice (公示) that must stand for full working days is over.</summary>
    /// <param name="publishedAt">The instant of publication; its local day is not counted.</param>
    /// <param name="fullWorkingDays">How many working days must pass in full, at least 1.</param>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <returns>The start of the day after the last working day, exclusive end of the notice, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<Instant> EndOfNotice(Instant publishedAt, int fullWorkingDays, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var last = NthWorkdayAfter(publishedAt.InZone(zone).Date, fullWorkingDays);
        return last.IsSuccess
            ? Result.Ok(zone.AtStartOfDay(last.Value.PlusDays(1)).ToInstant())
            : Result.Fail<Instant>(last.Errors);
    }

    private static Result<T> Unknown<T>(int year) => Result.Fail<T>(new CoreErrors.CalendarYearUnknown(year));
}
