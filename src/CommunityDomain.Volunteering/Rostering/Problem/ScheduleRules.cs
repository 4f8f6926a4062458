namespace CommunityDomain.Volunteering;

/// <summary>Asks whether a volunteer's schedule keeps his rules, and what it costs beyond preferences. Schedules are shift numbers in time order.</summary>
/// <remarks>All maxima are monotone: what is legal stays legal when shifts are taken away. The verifier has code of its own and uses none of this.</remarks>
internal static class ScheduleRules
{
    /// <summary>Whether the schedule keeps every rule.</summary>
    public static bool IsLegal(RosterProblemData data, int person, ReadOnlySpan<int> schedule) => Examine(data, person, schedule, null);

    /// <summary>Collects every breach; <c>true</c> when there is none. Without a list it stops at the first.</summary>
    public static bool Examine(RosterProblemData data, int person, ReadOnlySpan<int> schedule, List<ScheduleBreach>? breaches)
    {
        var rules = data.RuleSets[data.RulesOf[person]];
        var legal = Pairs(data, rules, schedule, breaches);
        if (!legal && breaches is null)
            return false;
        if (rules.ForbiddenSuccessions.Count > 0)
            legal &= Successions(data, rules, schedule, breaches);
        foreach (var limit in rules.Limits)
        {
            if (!legal && breaches is null)
                return false;
            if (limit.Most is { } most)
                legal &= Most(data, limit, most, schedule, breaches);
        }

        if (rules.MostDaysInARow is { } days && (legal || breaches is not null))
            legal &= Rows(data, days, schedule, breaches);
        return legal;
    }

    /// <summary>Whether one shift may come right before another.</summary>
    public static bool MayFollow(RosterProblemData data, PersonalRules rules, int first, int next) =>
        data.Start[next] - data.End[first] >= Math.Max(rules.MinimumRest, data.Travel(first, next));

    /// <summary>Fairness and the shortfalls of elastic minima, from 0.</summary>
    public static long Cost(RosterProblemData data, int person, ReadOnlySpan<int> schedule)
    {
        var rules = data.RuleSets[data.RulesOf[person]];
        var cost = rules.FairnessOf(schedule.Length);
        foreach (var limit in rules.Limits)
        {
            if (limit.Least > 0 && limit.ShortfallWeight > 0)
                cost += Shortfall(data, limit, schedule) * limit.ShortfallWeight;
        }

        if (rules.ShortRowWeight > 0 && (rules.FewestDaysInARow > 1 || rules.FewestDaysOff > 1))
            cost += ShortRows(data, rules, schedule) * rules.ShortRowWeight;
        return cost;
    }

    private static bool Pairs(RosterProblemData data, PersonalRules rules, ReadOnlySpan<int> schedule, List<ScheduleBreach>? breaches)
    {
        var legal = true;
        for (var i = 1; i < schedule.Length; i++)
        {
            var (first, next) = (schedule[i - 1], schedule[i]);
            if (MayFollow(data, rules, first, next))
                continue;
            legal = false;
            if (breaches is null)
                return false;
            var gap = data.Start[next] - data.End[first];
            var kind = gap < 0 ? BreachKind.Overlap : gap < rules.MinimumRest ? BreachKind.Rest : BreachKind.Travel;
            breaches.Add(new ScheduleBreach(kind, first, next, Amount: Math.Max(rules.MinimumRest, data.Travel(first, next)) - gap));
        }

        return legal;
    }

    private static bool Successions(RosterProblemData data, PersonalRules rules, ReadOnlySpan<int> schedule, List<ScheduleBreach>? breaches)
    {
        var legal = true;
        for (var i = 0; i < schedule.Length; i++)
        {
            for (var j = i + 1; j < schedule.Length && data.Day[schedule[j]] <= data.Day[schedule[i]] + 1; j++)
            {
                if (data.Day[schedule[j]] != data.Day[schedule[i]] + 1 || !IsForbidden(data, rules, schedule[i], schedule[j]))
                    continue;
                legal = false;
                breaches?.Add(new ScheduleBreach(BreachKind.Succession, schedule[i], schedule[j]));
            }
        }

        return legal;
    }

    private static bool IsForbidden(RosterProblemData data, PersonalRules rules, int first, int next)
    {
        if (data.KindNumber[first] < 0 || data.KindNumber[next] < 0)
            return false;
        foreach (var succession in rules.ForbiddenSuccessions)
        {
            if (data.Shifts[first].Kind == succession.First && data.Shifts[next].Kind == succession.Next)
                return true;
        }

        return false;
    }

    private static bool Most(RosterProblemData data, PersonalLimit limit, int most, ReadOnlySpan<int> schedule, List<ScheduleBreach>? breaches)
    {
        var groups = data.Calendar.GroupsOf(limit);
        var (legal, group, amount, lastCounted) = (true, -1, 0L, int.MinValue);
        foreach (var shift in schedule)
        {
            var day = data.Day[shift];
            if (groups[day] < 0)
                continue;
            if (groups[day] != group)
                (group, amount) = (groups[day], 0);
            var more = Amount(data, limit.Unit, shift, ref lastCounted);
            amount += more;
            if (amount <= most || more == 0)
                continue;
            legal = false;
            if (breaches is null)
                return false;
            breaches.Add(new ScheduleBreach(BreachKind.Limit, shift, Limit: limit, Amount: amount));
        }

        return legal;
    }

    private static long Shortfall(RosterProblemData data, PersonalLimit limit, ReadOnlySpan<int> schedule)
    {
        var groups = data.Calendar.GroupsOf(limit);
        var (group, amount, lastCounted, served, missing) = (-1, 0L, int.MinValue, 0, 0L);
        foreach (var shift in schedule)
        {
            var day = data.Day[shift];
            if (groups[day] < 0)
                continue;
            if (groups[day] != group)
            {
                missing += group < 0 ? 0 : Math.Max(0, limit.Least - amount);
                (group, amount) = (groups[day], 0);
                served++;
            }

            amount += Amount(data, limit.Unit, shift, ref lastCounted);
        }

        missing += group < 0 ? 0 : Math.Max(0, limit.Least - amount);
        return limit.Span == LimitSpan.Day ? missing : missing + ((long)limit.Least * (data.Calendar.GroupCount(limit) - served));
    }

    // What a shift adds to a limit; days and weekends count once.
    private static long Amount(RosterProblemData data, LimitUnit unit, int shift, ref int lastCounted)
    {
        switch (unit)
        {
            case LimitUnit.Shifts:
                return 1;
            case LimitUnit.Minutes:
                return data.End[shift] - data.Start[shift];
            case LimitUnit.Days:
            case LimitUnit.Weekends:
            default:
                var one = unit == LimitUnit.Days ? data.Day[shift] : data.Calendar.Week[data.Day[shift]];
                if (one == lastCounted)
                    return 0;
                lastCounted = one;
                return 1;
        }
    }

    private static bool Rows(RosterProblemData data, int most, ReadOnlySpan<int> schedule, List<ScheduleBreach>? breaches)
    {
        var (legal, last, row) = (true, int.MinValue, 0);
        foreach (var shift in schedule)
        {
            var day = data.Day[shift];
            if (day == last)
                continue;
            row = day == last + 1 ? row + 1 : 1;
            last = day;
            if (row <= most)
                continue;
            legal = false;
            if (breaches is null)
                return false;
            breaches.Add(new ScheduleBreach(BreachKind.Row, shift, Amount: row));
        }

        return legal;
    }

    private static long ShortRows(RosterProblemData data, PersonalRules rules, ReadOnlySpan<int> schedule)
    {
        var (missing, last, row) = (0L, -1, 0);
        foreach (var shift in schedule)
        {
            var day = data.Day[shift];
            if (row > 0 && day == last)
                continue;
            if (row > 0 && day != last + 1)
            {
                // A row that began on the first day was perhaps longer.
                missing += last - row + 1 == 0 ? 0 : Math.Max(0, rules.FewestDaysInARow - row);
                missing += Math.Max(0, rules.FewestDaysOff - (day - last - 1));
                row = 0;
            }

            (last, row) = (day, row + 1);
        }

        return missing + (row == 0 || last - row + 1 == 0 || last == data.Days - 1 ? 0 : Math.Max(0, rules.FewestDaysInARow - row));
    }
}
