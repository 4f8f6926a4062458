namespace CommunityDomain.Volunteering;

/// <summary>A rule with its start, made ready for expansion: occurrences in order from any date on, in time that does not depend on how far away it is.</summary>
/// <remarks>
/// Immutable but for results that are kept once computed (which any thread may compute again with the same outcome). Occurrences are
/// seconds since 1970 in local time. A period's occurrences are computed as a set, as the standard says; periods are found by arithmetic.
/// </remarks>
internal abstract class RuleExpander
{
    protected const int SecondsPerDay = 86_400;
    private const int PatienceWithEmptyPeriods = 4096;
    private const long NotComputed = long.MinValue;
    private const long EndOfTime = (CivilDays.Last * (long)SecondsPerDay) + SecondsPerDay - 1;

    private readonly int[] _setPositions;
    private readonly int[]?[] _picks = new int[]?[368];
    private long _last = NotComputed;

    protected RuleExpander(RecurrenceRule rule, long start)
    {
        Rule = rule;
        Start = start;
        StartDay = (int)Math.Floor(start / (double)SecondsPerDay);
        _setPositions = [.. rule.BySetPos];
    }

    protected RecurrenceRule Rule { get; }

    protected long Start { get; }

    protected int StartDay { get; }

    /// <summary>The last second at which an occurrence can lie, inclusive: from UNTIL, from COUNT (counted once), or from the end of time.</summary>
    public long Last
    {
        get
        {
            if (Volatile.Read(ref _last) == NotComputed)
                Volatile.Write(ref _last, ComputeLast());
            return _last;
        }
    }

    public static RuleExpander Create(RecurrenceRule rule, long start) =>
        rule.Frequency < RecurrenceFrequency.Daily ? new ClockExpander(rule, start) : new CalendarExpander(rule, start);

    /// <summary>A cursor before the first occurrence at or after a second.</summary>
    public RuleCursor Seek(long from)
    {
        from = Math.Max(from, Start);
        var cursor = new RuleCursor { Period = PeriodOf(from), Offsets = [] };
        if (!Load(ref cursor))
            return Exhausted();
        while (cursor.Index < cursor.Count && At(cursor, cursor.Index) < from)
            cursor.Index++;
        return cursor;
    }

    /// <summary>The next occurrence, whatever ends the rule.</summary>
    public bool TryNext(ref RuleCursor cursor, out long at)
    {
        if (cursor.Index >= cursor.Count && !NextPeriod(ref cursor))
        {
            at = 0;
            return false;
        }
        at = At(cursor, cursor.Index++);
        return true;
    }

    /// <summary>The first period, in steps of the interval, that ends after a second.</summary>
    protected abstract long PeriodOf(long second);

    /// <summary>Computes the occurrences of the cursor's period; may go on to a later period where that is known to be the next with any.</summary>
    /// <returns><c>false</c> past the end of time.</returns>
    protected abstract bool Load(ref RuleCursor cursor);

    /// <summary>The occurrence at an index of the cursor's period, before BYSETPOS.</summary>
    protected abstract long Unpicked(in RuleCursor cursor, int index);

    /// <summary>Whether the rule can have an occurrence at all; asked when many periods had none.</summary>
    protected abstract bool CanOccur();

    /// <summary>How many occurrences each period has, when that is the same for all; else 0.</summary>
    protected virtual int SamePerPeriod => 0;

    /// <summary>Whether BYSETPOS keeps anything of periods that all have so many occurrences or none.</summary>
    protected bool PicksAnyOf(int count) => _setPositions.Length == 0 || Picks(count).Length > 0;

    protected void Fill(ref RuleCursor cursor, long origin, short[] offsets, int times)
    {
        cursor.Base = origin;
        cursor.Offsets = offsets;
        cursor.Index = 0;
        cursor.Picks = null;
        cursor.Count = offsets.Length * times;
        if (_setPositions.Length > 0)
        {
            cursor.Picks = Picks(cursor.Count);
            cursor.Count = cursor.Picks.Length;
        }
    }

    private long At(in RuleCursor cursor, int index) => Unpicked(cursor, cursor.Picks is { } picks ? picks[index] : index);

    private bool NextPeriod(ref RuleCursor cursor)
    {
        for (var empty = 0; ; empty++)
        {
            if (cursor.Count < 0 || (empty == PatienceWithEmptyPeriods && !CanOccur()))
                return false;
            cursor.Period++;
            if (!Load(ref cursor))
            {
                cursor = Exhausted();
                return false;
            }
            if (cursor.Count > 0)
                return true;
        }
    }

    private static RuleCursor Exhausted() => new() { Offsets = [], Count = -1 };

    private int[] Picks(int count)
    {
        if (count < _picks.Length && _picks[count] is { } known)
            return known;
        int[] picks = [.. _setPositions.Select(position => position > 0 ? position - 1 : count + position)
            .Where(index => index >= 0 && index < count).Distinct().Order()];
        if (count < _picks.Length)
            _picks[count] = picks;
        return picks;
    }

    private long ComputeLast()
    {
        if (Rule.Until is { } until)
            return Math.Min(EndOfTime, CivilDays.SecondsOf(until.Last) + (until.Form == UntilForm.Date ? SecondsPerDay - 1 : 0));
        return Rule.Count is { } count ? CountOut(count) : EndOfTime;
    }

    // Counts by period, not by occurrence; where every period has the same number, by division.
    private long CountOut(long count)
    {
        var cursor = Seek(Start);
        var left = count;
        var last = Start - 1;
        if (SamePerPeriod is var same and > 0 && left > cursor.Count - cursor.Index && cursor.Count >= 0)
        {
            left -= cursor.Count - cursor.Index;
            var jump = (left - 1) / same;

            // What the count reaches past the end of time is not there; on the way to it nothing must overflow.
            if (jump > PeriodOf(EndOfTime))
                return EndOfTime;
            cursor.Period += jump;
            cursor.Index = cursor.Count = 0;
            left -= jump * same;
            last = EndOfTime;
        }
        while (cursor.Index < cursor.Count || NextPeriod(ref cursor))
        {
            if (left <= cursor.Count - cursor.Index)
                return At(cursor, cursor.Index + (int)left - 1);
            left -= cursor.Count - cursor.Index;
            last = At(cursor, cursor.Count - 1);
            cursor.Index = cursor.Count;
        }
        return last;
    }
}
