namespace CommunityDomain.Volunteering;

/// <summary>Rules and shifts of a volunteer, or of several with the same rules, compiled for the label algorithm: his days, his tracks, and the layout of a label's key.</summary>
internal sealed class LabelProgram
{
    private LabelProgram()
    {
    }

    /// <summary>Which rules are left out: see <see cref="RuleDrop"/>.</summary>
    public required int Dropped { get; init; }

    /// <summary>The numbers of his shifts, in time order.</summary>
    public required int[] Shifts { get; init; }

    /// <summary>His days of the problem with shifts, ascending; and where the shifts of each begin among his pairs (one more entry at the end).</summary>
    public required int[] Days { get; init; }

    public required int[] DayStart { get; init; }

    public required LabelTrack[] Tracks { get; init; }

    /// <summary>For each shift of his and each track, what it adds, in quanta (days and weekends apart).</summary>
    public required int[][] Adds { get; init; }

    /// <summary>For each shift of his, the first day number (in <see cref="Days"/>) none of whose shifts it can bind through rest or travel.</summary>
    public required int[] BindsUntil { get; init; }

    /// <summary>For each shift of his, the first of its day that forbids the same shifts of later days: the next morning one stands for both.</summary>
    public required int[] BindsAs { get; init; }

    /// <summary>For each shift of his, the bit of its kind as the first of a succession, and the kinds that must not have been the day before.</summary>
    public required int[] FirstKind { get; init; }

    public required int[] NotAfter { get; init; }

    public required PersonalRules Rules { get; init; }

    public required bool DropsRest { get; init; }

    public required int MostRow { get; init; }

    public required int FewestRow { get; init; }

    public required int FewestOff { get; init; }

    public required long ShortRowCost { get; init; }

    /// <summary>Whether taking a shift away never costs: then shifts of no value are left out at once.</summary>
    public required bool IsMonotone { get; init; }

    /// <summary>What fairness takes from every shift, scaled, because of those served before.</summary>
    public required long BaseFairness { get; init; }

    public required LabelField Last { get; init; }

    public required LabelField Today { get; init; }

    public required LabelField Yesterday { get; init; }

    public required LabelField Served { get; init; }

    public required LabelField Weekend { get; init; }

    public required LabelField Row { get; init; }

    public required LabelField Off { get; init; }

    public bool TracksRows => MostRow < int.MaxValue || ShortRowCost > 0;

    /// <summary>Compiles, unless the key would be too wide.</summary>
    public static LabelProgram? TryCompile(RosterProblemData data, PersonalRules rules, int[] shifts, int dropped)
    {
        var (days, dayStart) = SplitDays(data, shifts);
        var bindsUntil = (dropped & RuleDrop.Rest) != 0 ? new int[shifts.Length] : BindsUntilOf(data, rules, shifts, days, dayStart);
        var (firstKind, notAfter) = Kinds(data, rules, shifts, (dropped & RuleDrop.Successions) != 0);
        var rows = (dropped & RuleDrop.Rows) == 0;
        var shortRows = rows && rules.ShortRowWeight > 0 && (rules.FewestDaysInARow > 1 || rules.FewestDaysOff > 1);
        var tracks = TracksOf(data, rules, shifts, days, dayStart, dropped);
        var mostRow = rows ? rules.MostDaysInARow ?? int.MaxValue : int.MaxValue;
        var fewestRow = shortRows ? rules.FewestDaysInARow : 0;
        var layout = new LabelLayout();
        var binds = (dropped & RuleDrop.Rest) == 0;
        var rowTop = mostRow < int.MaxValue || shortRows ? Math.Min(days.Length + 1, Math.Min(mostRow, Math.Max(fewestRow, mostRow == int.MaxValue ? 1 : mostRow))) : 0;
        var kindTop = firstKind.Length == 0 ? 0 : firstKind.Max();
        var kindMask = kindTop == 0 ? 0 : (1 << (32 - System.Numerics.BitOperations.LeadingZeroCount((uint)kindTop))) - 1;
        var program = new LabelProgram
        {
            Dropped = dropped,
            Shifts = shifts,
            Days = days,
            DayStart = dayStart,
            Tracks = tracks,
            Adds = Array.ConvertAll(tracks, track => Array.ConvertAll(shifts, shift => Add(data, track, shift))),
            BindsUntil = bindsUntil,
            BindsAs = BindsAsOf(data, rules, shifts, dayStart, bindsUntil),
            FirstKind = firstKind,
            NotAfter = notAfter,
            Rules = rules,
            DropsRest = (dropped & RuleDrop.Rest) != 0,
            MostRow = mostRow,
            FewestRow = fewestRow,
            FewestOff = shortRows ? rules.FewestDaysOff : 0,
            ShortRowCost = shortRows ? rules.ShortRowWeight * PriceScale.Scale : 0,
            IsMonotone = !shortRows && tracks.All(track => track.ShortfallCost == 0),
            BaseFairness = (dropped & RuleDrop.Fairness) != 0 ? 0 : (long)rules.FairnessStep * rules.ServedBefore * PriceScale.Scale,
            Last = layout.Add(binds ? shifts.Length : 0),
            Today = layout.Add(kindMask),
            Yesterday = layout.Add(kindMask),
            Served = layout.Add(1),
            Weekend = layout.Add(tracks.Any(track => track.Unit == LimitUnit.Weekends) ? 1 : 0),
            Row = layout.Add(rowTop),
            Off = layout.Add(shortRows ? rules.FewestDaysOff : 0),
        };
        for (var t = 0; t < tracks.Length; t++)
        {
            var track = tracks[t];
            var total = program.Adds[t].Sum(add => (long)add);
            track.Field = layout.Add(track.IsFair ? Math.Min(total, track.Most) : Math.Max(track.LeastQuanta, track.Most == int.MaxValue ? 0 : Math.Min(total, track.Most)));
        }

        return layout.Fits ? program : null;
    }

    private static (int[] Days, int[] DayStart) SplitDays(RosterProblemData data, int[] shifts)
    {
        var (days, starts) = (new List<int>(), new List<int>());
        for (var i = 0; i < shifts.Length; i++)
        {
            if (days.Count > 0 && days[^1] == data.Day[shifts[i]])
                continue;
            days.Add(data.Day[shifts[i]]);
            starts.Add(i);
        }

        starts.Add(shifts.Length);
        return ([.. days], [.. starts]);
    }

    private static int[] BindsUntilOf(RosterProblemData data, PersonalRules rules, int[] shifts, int[] days, int[] dayStart)
    {
        var until = new int[shifts.Length];
        var dayOf = 0;
        for (var i = 0; i < shifts.Length; i++)
        {
            while (i >= dayStart[dayOf + 1])
                dayOf++;
            var free = data.End[shifts[i]] + Math.Max(rules.MinimumRest, data.LongestTravel);
            until[i] = dayOf + 1;
            while (until[i] < days.Length && data.Start[shifts[dayStart[until[i]]]] < free)
                until[i]++;
        }

        return until;
    }

    private static int[] BindsAsOf(RosterProblemData data, PersonalRules rules, int[] shifts, int[] dayStart, int[] bindsUntil)
    {
        var same = new int[shifts.Length];
        for (var d = 0; d + 1 < dayStart.Length; d++)
        {
            for (var i = dayStart[d]; i < dayStart[d + 1]; i++)
            {
                same[i] = dayStart[d];
                while (!ForbidsTheSame(same[i], i, dayStart[d + 1]))
                    same[i]++;
            }
        }

        return same;

        bool ForbidsTheSame(int one, int other, int later)
        {
            for (var next = later; one != other && next < dayStart[Math.Max(bindsUntil[one], bindsUntil[other])]; next++)
            {
                if (ScheduleRules.MayFollow(data, rules, shifts[one], shifts[next]) != ScheduleRules.MayFollow(data, rules, shifts[other], shifts[next]))
                    return false;
            }

            return true;
        }
    }

    private static (int[] FirstKind, int[] NotAfter) Kinds(RosterProblemData data, PersonalRules rules, int[] shifts, bool drop)
    {
        var (firstKind, notAfter) = (new int[shifts.Length], new int[shifts.Length]);
        if (drop || rules.ForbiddenSuccessions.Count == 0)
            return (firstKind, notAfter);
        var firsts = rules.ForbiddenSuccessions.Select(one => one.First).Distinct().ToArray();
        for (var i = 0; i < shifts.Length; i++)
        {
            var kind = data.Shifts[shifts[i]].Kind;
            var at = Array.IndexOf(firsts, kind);
            firstKind[i] = at < 0 ? 0 : 1 << at;
            foreach (var succession in rules.ForbiddenSuccessions)
                notAfter[i] |= succession.Next == kind ? 1 << Array.IndexOf(firsts, succession.First) : 0;
        }

        return (firstKind, notAfter);
    }

    private static LabelTrack[] TracksOf(RosterProblemData data, PersonalRules rules, int[] shifts, int[] days, int[] dayStart, int dropped)
    {
        var tracks = new List<LabelTrack>();
        var fair = (dropped & RuleDrop.Fairness) == 0 ? rules.FairnessStep * PriceScale.Scale : 0;
        for (var i = 0; i < rules.Limits.Count; i++)
        {
            var limit = rules.Limits[i];
            if ((dropped & (1 << i)) != 0 || (limit.Most is null && (limit.Least == 0 || limit.ShortfallWeight == 0)))
                continue;
            var isFair = fair > 0 && limit is { Unit: LimitUnit.Shifts, Span: LimitSpan.Period };
            tracks.Add(Track(data, limit, shifts, days, dayStart, isFair ? fair : 0));
            fair = isFair ? 0 : fair;
        }

        if (fair > 0)
            tracks.Add(Track(data, new PersonalLimit(LimitUnit.Shifts, LimitSpan.Period), shifts, days, dayStart, fair));
        return [.. tracks];
    }

    private static LabelTrack Track(RosterProblemData data, PersonalLimit limit, int[] shifts, int[] days, int[] dayStart, long fair)
    {
        var groups = data.Calendar.GroupsOf(limit);
        var quantum = limit.Unit != LimitUnit.Minutes || shifts.Length == 0 ? 1 : shifts.Select(shift => data.End[shift] - data.Start[shift]).Aggregate(Gcd);
        var (group, counts, rest) = (new int[days.Length], new bool[days.Length], new int[days.Length]);
        var open = -1;
        for (var d = 0; d < days.Length; d++)
        {
            counts[d] = groups[days[d]] >= 0;
            group[d] = open = counts[d] ? groups[days[d]] : open;
        }

        for (var d = days.Length - 1; d >= 0; d--)
        {
            var day = 0L;
            for (var i = dayStart[d]; i < dayStart[d + 1] && counts[d]; i++)
                day += limit.Unit == LimitUnit.Minutes ? (data.End[shifts[i]] - data.Start[shifts[i]]) / quantum : 1;
            day = limit.Unit is LimitUnit.Days or LimitUnit.Weekends ? Math.Min(day, 1) : day;
            rest[d] = (int)Math.Min(int.MaxValue / 2, day + (d + 1 < days.Length && group[d + 1] == group[d] ? rest[d + 1] : 0));
        }

        return new LabelTrack
        {
            Unit = limit.Unit,
            OnlyServed = limit.Span == LimitSpan.Day,
            Most = limit.Most is { } most ? most / quantum : int.MaxValue,
            Least = limit.ShortfallWeight > 0 ? limit.Least : 0,
            Quantum = quantum,
            ShortfallCost = limit.Least > 0 ? limit.ShortfallWeight * PriceScale.Scale : 0,
            FairStep = fair,
            Group = group,
            Counts = counts,
            Rest = rest,
            GroupCount = data.Calendar.GroupCount(limit),
        };
    }

    private static int Add(RosterProblemData data, LabelTrack track, int shift) =>
        track.Unit == LimitUnit.Minutes ? (data.End[shift] - data.Start[shift]) / track.Quantum : 1;

    private static int Gcd(int a, int b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
