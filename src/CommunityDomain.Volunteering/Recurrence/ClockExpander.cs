namespace CommunityDomain.Volunteering;

/// <summary>Expands hourly, minutely and secondly rules: days, hours and minutes that the BY parts leave out are jumped over.</summary>
internal sealed class ClockExpander : RuleExpander
{
    private readonly DayFilter _filter;
    private readonly long _unit;
    private readonly long _startUnit;
    private readonly long _hours;
    private readonly long _minutes;
    private readonly long _seconds;
    private readonly short[] _inner;

    public ClockExpander(RecurrenceRule rule, long start)
        : base(rule, start)
    {
        _filter = new(rule);
        _unit = rule.Frequency switch { RecurrenceFrequency.Hourly => 3600, RecurrenceFrequency.Minutely => 60, _ => 1 };
        _startUnit = Floor(start, _unit);
        _hours = Bits(rule.ByHour);
        _minutes = _unit < 3600 ? Bits(rule.ByMinute) : 0;
        _seconds = _unit == 1 ? Bits(rule.BySecond.Select(second => Math.Min(second, 59))) : 0;
        _inner = Inner(rule, (int)(start - (StartDay * (long)SecondsPerDay)));
    }

    protected override long PeriodOf(long second) => (Floor(second, _unit) - _startUnit + Rule.Interval - 1) / Rule.Interval;

    protected override long Unpicked(in RuleCursor cursor, int index) => cursor.Base + cursor.Offsets[index];

    protected override bool CanOccur()
    {
        if (!PicksAnyOf(_inner.Length) || !_filter.TakesAnyDay())
            return false;
        // The times of day that the interval reaches come round after at most a day's number of units.
        for (long step = 0, at = _startUnit * _unit; step < SecondsPerDay / _unit; step++, at += Rule.Interval * _unit)
        {
            if (FirstAtOrAfterInDay((int)(at - (Floor(at, SecondsPerDay) * SecondsPerDay))) == at - (Floor(at, SecondsPerDay) * SecondsPerDay))
                return true;
        }
        return false;
    }

    protected override bool Load(ref RuleCursor cursor)
    {
        for (var jumps = 0; ; jumps++)
        {
            // A period past the end of time must not overflow on its way there.
            if (cursor.Period > (CivilDays.Last + 1L) * SecondsPerDay * 2 / Rule.Interval || (jumps == 4096 && !CanOccur()))
                return false;
            var second = (_startUnit + (cursor.Period * Rule.Interval)) * _unit;
            var day = Floor(second, SecondsPerDay);
            if (day > CivilDays.Last)
                return false;
            var wanted = _filter.Takes((int)day) ? FirstAtOrAfterInDay((int)(second - (day * SecondsPerDay))) : SecondsPerDay;
            var target = (day * SecondsPerDay) + wanted;
            if (target == second)
            {
                Fill(ref cursor, second, _inner, 1);
                return true;
            }
            if (wanted == SecondsPerDay)
            {
                for (day++; day <= CivilDays.Last && !_filter.Takes((int)day); day++)
                {
                    if ((day & 0xFFFF) == 0 && !_filter.TakesAnyDay())
                        return false;
                }
                target = day * SecondsPerDay;
            }
            cursor.Period = ((target / _unit) - _startUnit + Rule.Interval - 1) / Rule.Interval;
        }
    }

    // The first second of the day, from a given one, at which a unit begins that BYHOUR, BYMINUTE and BYSECOND take; the day's length for none.
    private int FirstAtOrAfterInDay(int second)
    {
        while (second < SecondsPerDay)
        {
            if (!In(_hours, second / 3600))
                second = ((second / 3600) + 1) * 3600;
            else if (!In(_minutes, second / 60 % 60))
                second = ((second / 60) + 1) * 60;
            else if (!In(_seconds, second % 60))
                second++;
            else
                return second;
        }
        return SecondsPerDay;
    }

    private static bool In(long bits, int value) => bits == 0 || (bits >> value & 1) != 0;

    private static long Bits(IEnumerable<int> values) => values.Aggregate(0L, (bits, value) => bits | (1L << value));

    private static long Floor(long value, long unit) => Math.DivRem(value, unit) is var (quotient, rest) && rest < 0 ? quotient - 1 : value / unit;

    private short[] Inner(RecurrenceRule rule, int start)
    {
        if (_unit == 1)
            return [0];
        int[] minutes = _unit == 60 ? [0] : rule.ByMinute.IsEmpty ? [start / 60 % 60] : [.. rule.ByMinute];
        int[] seconds = rule.BySecond.IsEmpty ? [start % 60] : [.. rule.BySecond.Select(second => Math.Min(second, 59)).Distinct()];
        return [.. from minute in minutes from second in seconds select (short)((minute * 60) + second)];
    }
}
