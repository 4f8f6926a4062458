namespace CommunityDomain.Volunteering;

/// <summary>How a partial schedule's key changes overnight, with a shift and at the end, and what that costs. Prices play no part.</summary>
internal static class LabelSteps
{
    /// <summary>
    /// From his last day to the next: groups of limits close, rows go on or end, what no longer binds is forgotten.
    /// </summary>
    public static (LabelKey Key, long Value) Advance(RosterProblemData data, LabelProgram program, int d, LabelKey key, long value)
    {
        var today = program.Days[d];
        var before = d == 0 ? -1 : program.Days[d - 1];
        var neighbour = d > 0 && before == today - 1;
        var sameWeek = d > 0 && data.Calendar.Week[before] == data.Calendar.Week[today];
        if (program.Last.Exists && program.Last.Of(key) is > 0 and var last)
            key = program.Last.With(key, program.BindsUntil[last - 1] <= d ? 0 : program.BindsAs[last - 1] + 1);
        if (program.Today.Exists)
        {
            key = program.Yesterday.With(key, neighbour ? program.Today.Of(key) : 0);
            key = program.Today.With(key, 0);
        }

        if (program.TracksRows)
            (key, value) = AdvanceRow(data, program, key, value, before, today);
        if (program.Weekend.Exists && !sameWeek)
            key = program.Weekend.With(key, 0);
        key = program.Served.With(key, 0);
        foreach (var track in program.Tracks)
            (key, value) = AdvanceTrack(track, key, value, d);
        return (key, value);
    }

    private static (LabelKey Key, long Value) AdvanceTrack(LabelTrack track, LabelKey key, long value, int d)
    {
        if (!track.Field.Exists)
            return (key, value - SkippedGroups(track, d));
        var amount = track.Field.Of(key);
        var open = d == 0 ? -1 : track.Group[d - 1];
        if (track.Group[d] != open)
        {
            value -= (open < 0 ? 0 : track.Shortfall(amount)) + SkippedGroups(track, d);
            amount = 0;
        }

        return (track.Field.With(key, track.Canonical(amount, track.Rest[d])), value);
    }

    private static long SkippedGroups(LabelTrack track, int d)
    {
        var open = d == 0 ? -1 : track.Group[d - 1];
        return track.OnlyServed || track.Group[d] == open ? 0 : (track.Group[d] - open - 1) * track.ShortfallCost * track.Least;
    }

    private static (LabelKey Key, long Value) AdvanceRow(RosterProblemData data, LabelProgram program, LabelKey key, long value, int before, int today)
    {
        var (row, served) = (program.Row.Of(key), program.Served.Of(key) == 1);
        if (served && before == today - 1)
            return (key, value);
        var off = program.Off.Exists ? program.Off.Of(key) : 0;
        if (row > 0)
        {
            var lastServed = served ? before : before - 1;
            value -= RowEnds(data, program, row, lastServed);
            off = today - 1 - lastServed;
        }
        else
        {
            off += today - Math.Max(before, 0);
        }

        key = program.Row.With(key, 0);
        return (program.Off.Exists ? program.Off.With(key, Math.Min(off, program.FewestOff)) : key, value);
    }

    private static long RowEnds(RosterProblemData data, LabelProgram program, int row, int last) =>
        row >= program.FewestRow || last - row + 1 == 0 || last == data.Days - 1 ? 0 : (program.FewestRow - row) * program.ShortRowCost;

    /// <summary>Adds a shift of the day to a partial schedule, unless a rule forbids it.</summary>
    public static bool Take(RosterProblemData data, LabelProgram program, int d, int at, ref LabelKey key, out long cost)
    {
        cost = 0;
        var shift = program.Shifts[at];
        if (program.Last.Exists)
        {
            if (program.Last.Of(key) is > 0 and var last
                && !ScheduleRules.MayFollow(data, program.Rules, program.Shifts[last - 1], shift))
                return false;
            key = program.Last.With(key, at + 1);
        }

        if (program.NotAfter[at] != 0 && (program.Yesterday.Of(key) & program.NotAfter[at]) != 0)
            return false;
        if (program.FirstKind[at] != 0)
            key = program.Today.With(key, program.Today.Of(key) | program.FirstKind[at]);
        var firstToday = program.Served.Of(key) == 0;
        if (firstToday && program.TracksRows && !TakeDay(program, program.Days[d], ref key, ref cost))
            return false;
        var firstOnWeekend = program.Weekend.Exists && data.Calendar.IsWeekend[program.Days[d]] && program.Weekend.Of(key) == 0;
        for (var t = 0; t < program.Tracks.Length; t++)
        {
            var track = program.Tracks[t];
            if (!track.Counts[d])
                continue;
            var add = track.Unit switch
            {
                LimitUnit.Days => firstToday ? 1 : 0,
                LimitUnit.Weekends => firstOnWeekend ? 1 : 0,
                _ => program.Adds[t][at],
            };
            var amount = (track.Field.Exists ? track.Field.Of(key) : 0) + add;
            if (add > 0 && amount > track.Most)
                return false;
            cost += track.IsFair ? track.FairStep * (amount - add) : 0;
            if (track.Field.Exists)
                key = track.Field.With(key, track.Most == int.MaxValue && !track.IsFair ? Math.Min(amount, track.LeastQuanta) : amount);
        }

        key = program.Served.With(key, 1);
        if (firstOnWeekend)
            key = program.Weekend.With(key, 1);
        return true;
    }

    private static bool TakeDay(LabelProgram program, int today, ref LabelKey key, ref long cost)
    {
        var row = program.Row.Of(key);
        if (row == 0 && program.Off.Exists)
        {
            var off = program.Off.Of(key);
            if (off < program.FewestOff && off != today)
                cost += (program.FewestOff - off) * program.ShortRowCost;
            key = program.Off.With(key, 0);
        }

        if (row + 1 > program.MostRow)
            return false;
        var greatest = program.MostRow == int.MaxValue ? Math.Max(1, program.FewestRow) : program.MostRow;
        key = program.Row.With(key, Math.Min(row + 1, greatest));
        return true;
    }

    /// <summary>What the end of the period still costs.</summary>
    public static long Ending(RosterProblemData data, LabelProgram program, in LabelKey key)
    {
        var cost = 0L;
        var last = program.Days.Length - 1;
        foreach (var track in program.Tracks)
        {
            if (track.OnlyServed)
            {
                cost += last < 0 || !track.Field.Exists ? 0 : track.Shortfall(track.Field.Of(key));
                continue;
            }

            var open = last < 0 ? -1 : track.Group[last];
            cost += open < 0 ? 0 : track.Shortfall(track.Field.Exists ? track.Field.Of(key) : 0);
            cost += (track.GroupCount - 1 - open) * track.ShortfallCost * track.Least;
        }

        if (program.ShortRowCost > 0 && program.Row.Of(key) is > 0 and var row)
        {
            var lastServed = program.Served.Of(key) == 1 ? program.Days[last] : program.Days[last] - 1;
            cost += RowEnds(data, program, row, lastServed);
        }

        return cost;
    }
}
