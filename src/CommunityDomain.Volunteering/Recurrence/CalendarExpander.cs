namespace CommunityDomain.Volunteering;

/// <summary>Expands daily, weekly, monthly and yearly rules.</summary>
/// <remarks>
/// A month is one of 28 kinds (its length and first weekday), a year one of 28 (its first weekday, and whether it or a neighbour is a leap
/// year); the days of each kind are computed once and kept.
/// </remarks>
internal sealed class CalendarExpander : RuleExpander
{
    private static readonly short[] NoDays = [];
    private static readonly short[] OneDay = [0];

    private readonly DayFilter _filter;
    private readonly int[] _times;
    private readonly short[]?[] _kinds;
    private readonly (int Year, int Month, int Day) _start;
    private readonly int _startWeekday;
    private readonly int _weekStart;
    private readonly int _weekMask;

    public CalendarExpander(RecurrenceRule rule, long start)
        : base(rule, start)
    {
        _filter = new(rule);
        _start = CivilDays.Parts(StartDay);
        _startWeekday = CivilDays.Weekday(StartDay);
        _times = Times(rule, (int)(start - (StartDay * (long)SecondsPerDay)));
        _weekStart = StartDay - ((_startWeekday - ((int)rule.WeekStart - 1) + 7) % 7);
        _kinds = rule.Frequency switch
        {
            RecurrenceFrequency.Weekly => new short[]?[128],
            RecurrenceFrequency.Monthly or RecurrenceFrequency.Yearly => new short[]?[28],
            _ => [],
        };
        for (var i = 0; i < 7; i++)
        {
            var weekday = (i + (int)rule.WeekStart - 1) % 7;
            if (_filter.HasDays ? (_filter.Weekdays >> weekday & 1) != 0 : weekday == _startWeekday)
                _weekMask |= 1 << i;
        }
    }

    protected override int SamePerPeriod =>
        Rule.BySetPos.IsEmpty && !_filter.HasMonths
            ? Rule.Frequency switch
            {
                RecurrenceFrequency.Daily when _filter.IsEmpty => _times.Length,
                RecurrenceFrequency.Weekly => _times.Length * int.PopCount(_weekMask),
                _ => 0,
            }
            : 0;

    protected override long PeriodOf(long second)
    {
        var day = (int)Math.Floor(second / (double)SecondsPerDay);
        long periods;
        switch (Rule.Frequency)
        {
            case RecurrenceFrequency.Daily:
                periods = day - StartDay;
                break;
            case RecurrenceFrequency.Weekly:
                periods = (day - _weekStart) / 7;
                break;
            default:
                var (year, month, _) = CivilDays.Parts(day);
                periods = Rule.Frequency == RecurrenceFrequency.Monthly
                    ? ((year - _start.Year) * 12) + month - _start.Month
                    : year - _start.Year;
                break;
        }
        return (periods + Rule.Interval - 1) / Rule.Interval;
    }

    protected override bool Load(ref RuleCursor cursor)
    {
        var steps = cursor.Period * Rule.Interval;
        return Rule.Frequency switch
        {
            RecurrenceFrequency.Daily => LoadDay(ref cursor, StartDay + steps),
            RecurrenceFrequency.Weekly => LoadWeek(ref cursor, _weekStart + (7 * steps)),
            RecurrenceFrequency.Monthly => LoadMonth(ref cursor, (_start.Year * 12) + _start.Month - 1 + steps),
            _ => LoadYear(ref cursor, _start.Year + steps),
        };
    }

    protected override long Unpicked(in RuleCursor cursor, int index)
    {
        if (_times.Length == 1)
            return cursor.Base + (cursor.Offsets[index] * (long)SecondsPerDay) + _times[0];
        var (day, time) = Math.DivRem(index, _times.Length);
        return cursor.Base + (cursor.Offsets[day] * (long)SecondsPerDay) + _times[time];
    }

    protected override bool CanOccur() => Rule.Frequency != RecurrenceFrequency.Daily || (PicksAnyOf(_times.Length) && _filter.TakesAnyDay());

    private static int[] Times(RecurrenceRule rule, int start)
    {
        int[] hours = rule.ByHour.IsEmpty ? [start / 3600] : [.. rule.ByHour];
        int[] minutes = rule.ByMinute.IsEmpty ? [start / 60 % 60] : [.. rule.ByMinute];
        int[] seconds = rule.BySecond.IsEmpty ? [start % 60] : [.. rule.BySecond.Select(second => Math.Min(second, 59)).Distinct()];
        return [.. from hour in hours from minute in minutes from second in seconds select (hour * 3600) + (minute * 60) + second];
    }

    private bool LoadDay(ref RuleCursor cursor, long day)
    {
        if (day > CivilDays.Last)
            return false;
        Fill(ref cursor, day * SecondsPerDay, _filter.IsEmpty || _filter.Takes((int)day) ? OneDay : NoDays, _times.Length);
        return true;
    }

    private bool LoadWeek(ref RuleCursor cursor, long first)
    {
        if (first > CivilDays.Last)
            return false;
        var mask = _weekMask;
        if (_filter.HasMonths || first > CivilDays.Last - 6)
        {
            for (var i = 0; i < 7; i++)
            {
                var day = (int)first + i;
                if (day > CivilDays.Last || !_filter.TakesMonth(CivilDays.Parts(day).Month))
                    mask &= ~(1 << i);
            }
        }
        Fill(ref cursor, first * SecondsPerDay, _kinds[mask] ??= DaysOf(mask), _times.Length);
        return true;
    }

    private bool LoadMonth(ref RuleCursor cursor, long months)
    {
        var (year, month) = ((int)(months / 12), (int)(months % 12) + 1);
        if (months / 12 > 9999)
            return false;
        var first = CivilDays.Of(year, month, 1);
        var (length, weekday) = (CivilDays.LengthOf(year, month), CivilDays.Weekday(first));
        var kind = ((length - 28) * 7) + weekday;
        var days = _filter.TakesMonth(month) ? _kinds[kind] ??= DaysOfMonth(length, weekday) : NoDays;
        Fill(ref cursor, first * (long)SecondsPerDay, days, _times.Length);
        return true;
    }

    private bool LoadYear(ref RuleCursor cursor, long year)
    {
        if (year > 9999)
            return false;
        var first = CivilDays.Of((int)year, 1, 1);
        var leap = CivilDays.IsLeap((int)year - 1) ? 1 : CivilDays.IsLeap((int)year) ? 2 : CivilDays.IsLeap((int)year + 1) ? 3 : 0;
        var kind = (leap * 7) + CivilDays.Weekday(first);
        Fill(ref cursor, first * (long)SecondsPerDay, _kinds[kind] ??= DaysOfYear((int)year, first), _times.Length);
        return true;
    }

    private static short[] DaysOf(int mask)
    {
        var days = new short[int.PopCount(mask)];
        for (var (i, at) = (0, 0); i < 7; i++)
        {
            if ((mask >> i & 1) != 0)
                days[at++] = (short)i;
        }
        return days;
    }

    private short[] DaysOfMonth(int length, int firstWeekday)
    {
        var days = new List<short>();
        for (var day = 1; day <= length; day++)
        {
            if (!_filter.HasDays && !_filter.HasMonthDays ? day == _start.Day
                : _filter.TakesMonthDay(day, length) && _filter.TakesWeekday((firstWeekday + day - 1) % 7, day, length))
                days.Add((short)(day - 1));
        }
        return [.. days];
    }

    // Parts that are not there are taken from the start: the day of the month, and the month unless it is named; in weeks, the weekday.
    private short[] DaysOfYear(int year, int first)
    {
        var days = new List<short>();
        var length = CivilDays.IsLeap(year) ? 366 : 365;
        var fromStart = !_filter.HasDays && !_filter.HasMonthDays && !_filter.HasYearDays;
        var dayOfYear = 0;
        for (var month = 1; month <= 12; month++)
        {
            var monthLength = CivilDays.LengthOf(year, month);
            for (var day = 1; day <= monthLength; day++)
            {
                dayOfYear++;
                var weekday = CivilDays.Weekday(first + dayOfYear - 1);
                if (!_filter.TakesMonth(month))
                    continue;
                if (fromStart && !(_filter.HasWeeks ? weekday == _startWeekday : day == _start.Day && (_filter.HasMonths || month == _start.Month)))
                    continue;
                if (_filter.TakesMonthDay(day, monthLength)
                    && _filter.TakesYearDay(dayOfYear, length)
                    && (_filter.HasMonths ? _filter.TakesWeekday(weekday, day, monthLength) : _filter.TakesWeekday(weekday, dayOfYear, length))
                    && _filter.TakesWeek(first + dayOfYear - 1, year))
                    days.Add((short)(dayOfYear - 1));
            }
        }
        return [.. days];
    }
}
