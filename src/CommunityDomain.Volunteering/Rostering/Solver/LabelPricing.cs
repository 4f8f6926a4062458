namespace CommunityDomain.Volunteering;

/// <summary>
/// The general path: dynamic programming over a volunteer's shifts in time order. A label is what a partial schedule must remember (the last shift while
/// it binds, what every limit has counted, rows of days, kinds of yesterday and today, whether the weekend is served); labels that remember the same are
/// one, the more valuable. Exact, unless a volunteer's labels pass the cap: then named rules are dropped for him and his value only rises.
/// </summary>
internal sealed class LabelPricing(RosterProblemData data, int[] dropped, int cap) : IPersonalPricing
{
    private readonly LabelProgram?[] _programs = new LabelProgram?[data.Persons.Length];
    private LabelSet _now = new();
    private LabelSet _next = new();
    private (int Parent, int Pair)[] _trace = new (int, int)[1024];
    private int _traceCount;

    public long Solve(int person, long[] prices, sbyte[]? fixing, int[] picks, out int count)
    {
        while (true)
        {
            var program = _programs[person];
            if (program is null || program.Dropped != dropped[person])
                _programs[person] = program = CompileFor(person);
            var value = Run(program, prices, fixing, picks, out count);
            if (value is { } exact)
                return exact;
            dropped[person] = RuleDrop.Next(program.Rules, dropped[person]);
        }
    }

    private LabelProgram CompileFor(int person)
    {
        while (true)
        {
            if (LabelProgram.TryCompile(data, person, dropped[person]) is { } program)
                return program;
            dropped[person] = RuleDrop.Next(data.RuleSets[data.RulesOf[person]], dropped[person]);
        }
    }

    private long? Run(LabelProgram program, long[] prices, sbyte[]? fixing, int[] picks, out int count)
    {
        count = 0;
        _traceCount = 1;
        _now.Clear();
        _now.Offer(default, 0, 0);
        var must = 0;
        for (var d = 0; d < program.Days.Length; d++)
        {
            Advance(program, d);
            for (var at = program.DayStart[d]; at < program.DayStart[d + 1]; at++)
            {
                var pair = program.FirstPair + at;
                var value = (data.PairWeight[pair] * PriceScale.Scale) - prices[data.PairShift[pair]] - program.BaseFairness;
                if (fixing is not null && fixing[pair] != 0)
                {
                    if (fixing[pair] < 0)
                        continue;
                    value += PriceScale.Must;
                    must++;
                }

                if (value > 0 || !program.IsMonotone)
                    Extend(program, d, at, value);
                if (_now.Count > cap)
                    return null;
            }
        }

        var (best, bestAt) = (long.MinValue, -1);
        for (var i = 0; i < _now.Count; i++)
        {
            var value = _now.Values[i] - Ending(program, _now.Keys[i]);
            if (value > best)
                (best, bestAt) = (value, i);
        }

        for (var at = _now.Traces[bestAt]; at != 0; at = _trace[at].Parent)
            picks[count++] = _trace[at].Pair;
        picks.AsSpan(0, count).Reverse();
        best -= must * PriceScale.Must;
        return best < -(PriceScale.Must / 2) ? PriceScale.NoSchedule : best;
    }

    // From his last day to the next: groups of limits close, rows go on or end, what no longer binds is forgotten.
    private void Advance(LabelProgram program, int d)
    {
        _next.Clear();
        var today = program.Days[d];
        var before = d == 0 ? -1 : program.Days[d - 1];
        var neighbour = d > 0 && before == today - 1;
        var sameWeek = d > 0 && data.Calendar.Week[before] == data.Calendar.Week[today];
        for (var i = 0; i < _now.Count; i++)
        {
            var (key, value) = (_now.Keys[i], _now.Values[i]);
            if (program.Last.Exists && program.Last.Of(key) is > 0 and var last && program.BindsUntil[last - 1] <= d)
                key = program.Last.With(key, 0);
            if (program.Today.Exists)
            {
                key = program.Yesterday.With(key, neighbour ? program.Today.Of(key) : 0);
                key = program.Today.With(key, 0);
            }

            if (program.TracksRows)
                (key, value) = AdvanceRow(program, key, value, before, today);
            if (program.Weekend.Exists && !sameWeek)
                key = program.Weekend.With(key, 0);
            key = program.Served.With(key, 0);
            foreach (var track in program.Tracks)
                (key, value) = AdvanceTrack(track, key, value, d);
            _next.Offer(key, value, _now.Traces[i]);
        }

        (_now, _next) = (_next, _now);
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

    private (LabelKey Key, long Value) AdvanceRow(LabelProgram program, LabelKey key, long value, int before, int today)
    {
        var (row, served) = (program.Row.Of(key), program.Served.Of(key) == 1);
        if (served && before == today - 1)
            return (key, value);
        var off = program.Off.Exists ? program.Off.Of(key) : 0;
        if (row > 0)
        {
            var lastServed = served ? before : before - 1;
            value -= RowEnds(program, row, lastServed);
            off = today - 1 - lastServed;
        }
        else
        {
            off += today - Math.Max(before, 0);
        }

        key = program.Row.With(key, 0);
        return (program.Off.Exists ? program.Off.With(key, Math.Min(off, program.FewestOff)) : key, value);
    }

    private long RowEnds(LabelProgram program, int row, int last) =>
        row >= program.FewestRow || last - row + 1 == 0 || last == data.Days - 1 ? 0 : (program.FewestRow - row) * program.ShortRowCost;

    private void Extend(LabelProgram program, int d, int at, long value)
    {
        _next.Clear();
        for (var i = 0; i < _now.Count; i++)
            _next.Offer(_now.Keys[i], _now.Values[i], _now.Traces[i]);
        for (var i = 0; i < _now.Count; i++)
        {
            var key = _now.Keys[i];
            if (!Take(program, d, at, ref key, out var cost))
                continue;
            var kept = _next.Offer(key, _now.Values[i] + value - cost, 0);
            if (kept < 0)
                continue;
            if (_traceCount == _trace.Length)
                Array.Resize(ref _trace, _traceCount * 2);
            _trace[_traceCount] = (_now.Traces[i], program.FirstPair + at);
            _next.Traces[kept] = _traceCount++;
        }

        (_now, _next) = (_next, _now);
    }

    private bool Take(LabelProgram program, int d, int at, ref LabelKey key, out long cost)
    {
        cost = 0;
        var shift = data.PairShift[program.FirstPair + at];
        if (program.Last.Exists)
        {
            if (program.Last.Of(key) is > 0 and var last
                && !ScheduleRules.MayFollow(data, program.Rules, data.PairShift[program.FirstPair + last - 1], shift))
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

    private long Ending(LabelProgram program, in LabelKey key)
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
            cost += RowEnds(program, row, lastServed);
        }

        return cost;
    }
}
