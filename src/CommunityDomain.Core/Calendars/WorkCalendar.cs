using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>Which days are worked (工作日历), year by year. Asked about a year that it does not hold, it never guesses.</summary>
/// <remarks>Immutable and safe for concurrent use. A query takes O(1) for each year that it touches. Days are of the ISO calendar; days of another
/// calendar are converted.</remarks>
public sealed partial class WorkCalendar
{
    private readonly Dictionary<int, WorkCalendarYear> _years;

    private WorkCalendar(Dictionary<int, WorkCalendarYear> years) => _years = years;

    /// <summary>A calendar without years.</summary>
    public static WorkCalendar Empty { get; } = new([]);

    /// <summary>The years held, in order.</summary>
    public ValueList<WorkCalendarYear> Years => _years.Values.OrderBy(year => year.Year).ToValueList();

    /// <summary>This calendar with years added, or replaced where they are held already.</summary>
    /// <param name="years">The years; of two for the same year the later one holds.</param>
    public WorkCalendar With(params IEnumerable<WorkCalendarYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var all = new Dictionary<int, WorkCalendarYear>(_years);
        foreach (var year in years)
        {
            ArgumentNullException.ThrowIfNull(year, nameof(years));
            all[year.Year] = year;
        }
        return new(all);
    }

    /// <summary>What a day is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its kind, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<DayKind> KindOf(LocalDate day)
    {
        day = Iso(day);
        return _years.TryGetValue(day.Year, out var year) ? Result.Ok(year.KindOf(day.DayOfYear)) : Unknown<DayKind>(day.Year);
    }

    /// <summary>Whether a day is worked: an ordinary workday or a make-up workday.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<bool> IsWorkday(LocalDate day)
    {
        var kind = KindOf(day);
        return kind.IsSuccess ? Result.Ok(WorkCalendarYear.IsWork(kind.Value)) : Result.Fail<bool>(kind.Errors);
    }

    /// <summary>How many days are worked from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <param name="first">The first day that counts.</param>
    /// <param name="last">The last day that counts; before <paramref name="first"/> for none.</param>
    /// <returns>The number, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<int> WorkdaysFromThrough(LocalDate first, LocalDate last)
    {
        (first, last) = (Iso(first), Iso(last));
        if (last < first)
            return Result.Ok(0);
        var count = 0;
        for (var at = first.Year; at <= last.Year; at++)
        {
            if (!_years.TryGetValue(at, out var year))
                return Unknown<int>(at);
            count += year.WorkdaysUpTo(at == last.Year ? last.DayOfYear : year.Days)
                - (at == first.Year ? year.WorkdaysUpTo(first.DayOfYear - 1) : 0);
        }
        return Result.Ok(count);
    }

    /// <summary>The first working day that is <paramref name="day"/> or comes after it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The working day, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<LocalDate> WorkdayOnOrAfter(LocalDate day) => OnOrAfter(Iso(day)).LastDay;

    /// <summary>The last day of a period of <paramref name="n"/> working days that begins on the day after <paramref name="day"/>.</summary>
    /// <param name="day">The day of the event; it is not counted, worked or not.</param>
    /// <param name="n">How many working days, at least 1.</param>
    /// <returns>The n-th working day, which must pass in full, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<LocalDate> NthWorkdayAfter(LocalDate day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return OnOrAfter(Iso(day).PlusDays(1), n).LastDay;
    }

    /// <summary>The latest day with <paramref name="n"/> working days from the day after it to the day before <paramref name="day"/>: by when
    /// something must be done that has to be done so many full working days ahead.</summary>
    /// <param name="day">The day of the event; it is not counted, worked or not.</param>
    /// <param name="n">How many working days must lie between in full, at least 1.</param>
    /// <returns>The day, worked or not, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<LocalDate> LatestDayAhead(LocalDate day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        day = Iso(day).PlusDays(-1);
        for (var (at, upTo) = (day.Year, day.DayOfYear); ; at--, upTo = int.MaxValue)
        {
            if (!_years.TryGetValue(at, out var year))
                return Unknown<LocalDate>(at);
            var before = year.WorkdaysUpTo(Math.Min(upTo, year.Days));
            if (n <= before)
                return Result.Ok(year.Workday(before - n + 1).PlusDays(-1));
            n -= before;
        }
    }

    /// <summary>The last day of a term, for an obligation that must be given a date even where next year's arrangement is not published yet.</summary>
    /// <param name="term">The term.</param>
    /// <param name="day">The day of the event; it is not counted.</param>
    /// <returns>The last day, inclusive; provisional while a year is missing that decides it.</returns>
    public DueDate Due(Term term, LocalDate day)
    {
        day = Iso(day);
        if (term.Unit == TermUnit.WorkingDays)
            return OnOrAfter(day.PlusDays(1), term.Amount);
        var last = term.Unit switch
        {
            TermUnit.Months => day.PlusMonths(term.Amount),
            TermUnit.Years => day.PlusYears(term.Amount),
            _ => day.PlusDays(term.Amount),
        };
        return term.EndsOnWorkday ? OnOrAfter(last) : DueDate.Known(last);
    }

    /// <summary>When a term is over.</summary>
    /// <param name="term">The term.</param>
    /// <param name="at">The instant of the event; its local day is not counted.</param>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <returns>The start of the day after the last day, exclusive end of the term, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<Instant> EndOf(Term term, Instant at, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var last = Due(term, at.InZone(zone).Date).LastDay;
        return last.IsSuccess
            ? Result.Ok(zone.AtStartOfDay(last.Value.PlusDays(1)).ToInstant())
            : Result.Fail<Instant>(last.Errors);
    }

    /// <summary>When a public notice (公示) that must stand for full working days is over.</summary>
    /// <param name="publishedAt">The instant of publication; its local day is not counted.</param>
    /// <param name="fullWorkingDays">How many working days must pass in full, at least 1.</param>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <returns>The start of the day after the last working day, exclusive end of the notice, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<Instant> EndOfNotice(Instant publishedAt, int fullWorkingDays, DateTimeZone zone) =>
        EndOf(Term.OfWorkingDays(fullWorkingDays), publishedAt, zone);

    private static LocalDate Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    private static Result<T> Unknown<T>(int year) => Result.Fail<T>(new CoreErrors.CalendarYearUnknown(year));

    private DueDate OnOrAfter(LocalDate first, int n = 1)
    {
        for (var (at, skipped) = (first.Year, first.DayOfYear - 1); ; at++, skipped = 0)
        {
            if (!_years.TryGetValue(at, out var year))
                return DueDate.Provisional(at, new LocalDate(at, 1, 1).PlusDays(skipped + n - 1));
            var before = year.WorkdaysUpTo(skipped);
            if (n <= year.Workdays - before)
                return DueDate.Known(year.Workday(before + n));
            n -= year.Workdays - before;
        }
    }
}
