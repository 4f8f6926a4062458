using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>One year's holiday arrangement (放假安排). Immutable and safe for concurrent use.</summary>
public sealed class WorkCalendarYear
{
    private readonly DayKind[] _kinds;
    private readonly int[] _workdays;
    private readonly int[] _workdaysUpTo;

    private WorkCalendarYear(int year, DayKind[] kinds, string? source)
    {
        (Year, _kinds, Source) = (year, kinds, source);
        _workdays = [.. Enumerable.Range(1, kinds.Length).Where(day => IsWork(kinds[day - 1]))];
        _workdaysUpTo = new int[kinds.Length + 1];
        for (var day = 1; day <= kinds.Length; day++)
            _workdaysUpTo[day] = _workdaysUpTo[day - 1] + (IsWork(kinds[day - 1]) ? 1 : 0);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The notice that published the arrangement, as it is cited; <c>null</c> when it was not said.</summary>
    public string? Source { get; }

    /// <summary>How many days the year has.</summary>
    public int Days => _kinds.Length;

    /// <summary>How many days of the year are worked.</summary>
    public int Workdays => _workdays.Length;

    /// <summary>Creates a year from what its arrangement publishes.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="holidays">Every day of the holidays, weekends within them included.</param>
    /// <param name="makeUpWorkdays">The Saturdays and Sundays that are worked.</param>
    /// <param name="source">The notice that published them, as it is cited.</param>
    /// <returns>The year, or <c>core.calendar-day-misplaced</c> for each day that cannot stand.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not one of 1 to 9999.</exception>
    public static Result<WorkCalendarYear> Create(
        int year, IEnumerable<LocalDate> holidays, IEnumerable<LocalDate> makeUpWorkdays, string? source = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentNullException.ThrowIfNull(holidays);
        ArgumentNullException.ThrowIfNull(makeUpWorkdays);
        var first = new LocalDate(year, 1, 1);
        var kinds = new DayKind[CalendarSystem.Iso.GetDaysInYear(year)];
        for (var day = 0; day < kinds.Length; day++)
            kinds[day] = first.PlusDays(day).DayOfWeek >= IsoDayOfWeek.Saturday ? DayKind.Weekend : DayKind.Workday;

        var refusals = new Refusals();
        Mark(holidays, DayKind.Holiday, kind => kind is not DayKind.MakeUpWorkday);
        Mark(makeUpWorkdays, DayKind.MakeUpWorkday, kind => kind is DayKind.Weekend or DayKind.MakeUpWorkday);
        return refusals.Then(() => Result.Ok(new WorkCalendarYear(year, kinds, source)));

        void Mark(IEnumerable<LocalDate> dates, DayKind kind, Func<DayKind, bool> mayBecome)
        {
            foreach (var date in dates)
            {
                if (date.Year == year && mayBecome(kinds[date.DayOfYear - 1]))
                    kinds[date.DayOfYear - 1] = kind;
                else
                    refusals.Add(new CoreErrors.CalendarDayMisplaced(date, year));
            }
        }
    }

    /// <summary>The days of a kind, in order.</summary>
    /// <param name="kind">A defined kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public IEnumerable<LocalDate> DaysOf(DayKind kind)
    {
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of day.");
        var first = new LocalDate(Year, 1, 1);
        return Enumerable.Range(0, Days).Where(day => _kinds[day] == kind).Select(first.PlusDays);
    }

    internal static bool IsWork(DayKind kind) => kind is DayKind.Workday or DayKind.MakeUpWorkday;

    internal DayKind KindOf(int dayOfYear) => _kinds[dayOfYear - 1];

    internal int WorkdaysUpTo(int dayOfYear) => _workdaysUpTo[dayOfYear];

    internal LocalDate Workday(int number) => new LocalDate(Year, 1, 1).PlusDays(_workdays[number - 1] - 1);
}
