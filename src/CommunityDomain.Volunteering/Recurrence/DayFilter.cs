namespace CommunityDomain.Volunteering;

/// <summary>The BY parts that speak of days, as bits: whether a day of a month or of a year is one of theirs.</summary>
internal sealed class DayFilter
{
    private readonly int _months;
    private readonly uint _monthDays;
    private readonly uint _monthDaysFromEnd;
    private readonly int[] _yearDays;
    private readonly WeekdayOrdinal[] _counted;
    private readonly int[] _weeks;
    private readonly int _weekStart;

    public DayFilter(RecurrenceRule rule)
    {
        foreach (var month in rule.ByMonth)
            _months |= 1 << month;
        foreach (var day in rule.ByMonthDay)
        {
            if (day > 0)
                _monthDays |= 1u << day;
            else
                _monthDaysFromEnd |= 1u << -day;
        }
        foreach (var day in rule.ByDay)
        {
            if (day.Ordinal == 0)
                Weekdays |= 1 << ((int)day.Day - 1);
        }
        _counted = [.. rule.ByDay.Where(day => day.Ordinal != 0)];
        _yearDays = [.. rule.ByYearDay];
        _weeks = [.. rule.ByWeekNo];
        _weekStart = (int)rule.WeekStart - 1;
        HasDays = !rule.ByDay.IsEmpty;
        HasMonthDays = !rule.ByMonthDay.IsEmpty;
        HasMonths = _months != 0;
        HasYearDays = _yearDays.Length > 0;
        HasWeeks = _weeks.Length > 0;
    }

    public bool HasDays { get; }

    public bool HasMonthDays { get; }

    public bool HasMonths { get; }

    public bool HasYearDays { get; }

    public bool HasWeeks { get; }

    /// <summary>The days of the week that are named without a count, Monday in bit 0.</summary>
    public int Weekdays { get; }

    public bool IsEmpty => !HasDays && !HasMonthDays && !HasMonths && !HasYearDays && !HasWeeks;

    public bool TakesMonth(int month) => !HasMonths || (_months >> month & 1) != 0;

    public bool TakesMonthDay(int day, int length) =>
        !HasMonthDays || (((_monthDays >> day) | (_monthDaysFromEnd >> (length + 1 - day))) & 1) != 0;

    /// <summary>BYDAY, where counted days are counted within a span (a month or a year).</summary>
    /// <param name="weekday">0 for Monday to 6.</param>
    /// <param name="position">The day's position in the span, from 1.</param>
    /// <param name="length">The length of the span in days.</param>
    public bool TakesWeekday(int weekday, int position, int length)
    {
        if (!HasDays || (Weekdays >> weekday & 1) != 0)
            return true;
        foreach (var counted in _counted)
        {
            if ((int)counted.Day - 1 == weekday
                && (counted.Ordinal == ((position - 1) / 7) + 1 || counted.Ordinal == -(((length - position) / 7) + 1)))
                return true;
        }
        return false;
    }

    public bool TakesYearDay(int day, int length) =>
        !HasYearDays || Array.BinarySearch(_yearDays, day) >= 0 || Array.BinarySearch(_yearDays, day - length - 1) >= 0;

    /// <summary>BYWEEKNO: the number of the week in which a day lies, and that number counted from the end of the week's year.</summary>
    public bool TakesWeek(int days, int year)
    {
        if (!HasWeeks)
            return true;
        var weekYear = days >= FirstWeek(year + 1) ? year + 1 : days < FirstWeek(year) ? year - 1 : year;
        var first = FirstWeek(weekYear);
        var number = ((days - first) / 7) + 1;
        var weeks = (FirstWeek(weekYear + 1) - first) / 7;
        return Array.BinarySearch(_weeks, number) >= 0 || Array.BinarySearch(_weeks, number - weeks - 1) >= 0;
    }

    /// <summary>Whether a day passes all parts that limit a rule whose period is a day or shorter.</summary>
    public bool Takes(int days)
    {
        if (HasDays && (Weekdays >> CivilDays.Weekday(days) & 1) == 0)
            return false;
        if (!HasMonths && !HasMonthDays && !HasYearDays)
            return true;
        var (year, month, day) = CivilDays.Parts(days);
        return TakesMonth(month)
            && TakesMonthDay(day, CivilDays.LengthOf(year, month))
            && (!HasYearDays || TakesYearDay(days - CivilDays.Of(year, 1, 1) + 1, CivilDays.IsLeap(year) ? 366 : 365));
    }

    /// <summary>Whether any day passes <see cref="Takes"/>: 28 years without a century have every kind of year.</summary>
    public bool TakesAnyDay()
    {
        for (var days = CivilDays.Of(2000, 1, 1); days < CivilDays.Of(2028, 1, 1); days++)
        {
            if (Takes(days))
                return true;
        }
        return false;
    }

    // The first day of the week, by the rule's first day of the week, that has at least four days in the year.
    private int FirstWeek(int year)
    {
        var fourth = CivilDays.Of(year, 1, 4);
        return fourth - ((CivilDays.Weekday(fourth) - _weekStart + 7) % 7);
    }
}
