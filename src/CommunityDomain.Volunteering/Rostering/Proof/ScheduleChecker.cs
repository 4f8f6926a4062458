namespace CommunityDomain.Volunteering;

/// <summary>
/// The verifier's own subproblem: the best value of a schedule of one volunteer at given prices. Where rules count shifts by the day and in all, a
/// recursion over days and the number of shifts so far; otherwise a forward search over the states of his days (<see cref="StateSearch"/>).
/// </summary>
internal sealed class ScheduleChecker(RosterProblem problem, long scale)
{
    private readonly StateSearch _states = new(problem, scale);
    private readonly int _longestTravel = LongestTravel(problem);
    private long[] _best = new long[8];

    /// <summary>Whether the last volunteer's state graph was too large to search.</summary>
    public bool IsTooLarge => _states.IsTooLarge;

    /// <summary>The best value, scaled; <c>null</c> when the decisions leave no schedule.</summary>
    public long? Best(int person, ReadOnlySpan<long> prices, List<BranchFixing>? decisions, IEnumerable<DroppedRules> dropped)
    {
        var rules = problem.RulesOf(person);
        return decisions is null && !dropped.Any() && CountsOnly(rules, out var byDay, out var inAll) && !HasFixed(person) && StaysInDays(person, rules)
            ? BestCount(person, rules, prices, byDay, inAll)
            : _states.Best(person, Effective(rules, dropped, out var ignoresRest), ignoresRest, prices, decisions);
    }

    private static int LongestTravel(RosterProblem problem)
    {
        var longest = 0;
        var places = Enumerable.Range(0, problem.ShiftCount).DistinctBy(shift => problem.ShiftAt(shift).Place).ToArray();
        foreach (var from in places)
        {
            foreach (var to in places)
                longest = Math.Max(longest, problem.TravelMinutes(from, to));
        }

        return longest;
    }

    private static bool CountsOnly(PersonalRules rules, out int byDay, out int inAll)
    {
        (byDay, inAll) = (int.MaxValue, int.MaxValue);
        var only = rules is { MostDaysInARow: null, ForbiddenSuccessions.Count: 0 } && (rules.ShortRowWeight == 0 || rules is { FewestDaysInARow: < 2, FewestDaysOff: < 2 });
        foreach (var limit in rules.Limits)
        {
            if (limit.Unit != LimitUnit.Shifts || limit.Least > 0)
                only = false;
            else if (limit is { Span: LimitSpan.Day, Most: { } day })
                byDay = day;
            else if (limit is { Span: LimitSpan.Period, Most: { } all })
                inAll = all;
            else
                only &= limit.Most is null;
        }

        return only && byDay <= 2;
    }

    private bool HasFixed(int person)
    {
        foreach (var shift in problem.ShiftsOf(person))
        {
            if (problem.IsFixed(person, shift))
                return true;
        }

        return false;
    }

    private bool StaysInDays(int person, PersonalRules rules)
    {
        var (end, day, endBefore) = (long.MinValue / 2, -1, long.MinValue / 2);
        foreach (var shift in problem.ShiftsOf(person))
        {
            if (problem.DayOf(shift) != day)
                (day, endBefore) = (problem.DayOf(shift), end);
            if (problem.StartOf(shift) < endBefore + Math.Max(rules.MinimumRest, _longestTravel))
                return false;
            end = Math.Max(end, problem.EndOf(shift));
        }

        return true;
    }

    // best[k]: the greatest sum of values with k shifts on the days so far. One day adds nothing, its best shift, or its best two that fit.
    private long BestCount(int person, PersonalRules rules, ReadOnlySpan<long> prices, int byDay, int inAll)
    {
        var shifts = problem.ShiftsOf(person);
        var weights = problem.PreferencesOf(person);
        var top = (int)Math.Min(inAll, Math.Min(shifts.Length, 2L * problem.Days));
        if (_best.Length <= top)
            _best = new long[top + 1];
        var best = _best.AsSpan(0, top + 1);
        best.Fill(long.MinValue / 4);
        best[0] = 0;
        for (int from = 0, to; from < shifts.Length; from = to)
        {
            to = from;
            while (to < shifts.Length && problem.DayOf(shifts[to]) == problem.DayOf(shifts[from]))
                to++;
            var (one, two) = (long.MinValue / 4, long.MinValue / 4);
            for (var j = from; j < to; j++)
            {
                var value = (weights[j] * scale) - prices[shifts[j]];
                one = Math.Max(one, value);
                for (var i = from; i < j && value > 0 && byDay == 2; i++)
                {
                    var sum = (weights[i] * scale) - prices[shifts[i]] + value;
                    if (sum > two && problem.StartOf(shifts[j]) - problem.EndOf(shifts[i]) >= Math.Max(rules.MinimumRest, problem.TravelMinutes(shifts[i], shifts[j])))
                        two = sum;
                }
            }

            if (byDay == 0)
                continue;
            for (var k = top; k > 0; k--)
                best[k] = Math.Max(best[k], Math.Max(best[k - 1] + one, k > 1 ? best[k - 2] + two : long.MinValue / 4));
        }

        var greatest = 0L;
        for (var k = 0; k <= top; k++)
            greatest = Math.Max(greatest, best[k] - (rules.FairnessOf(k) * scale));
        return greatest;
    }

    private static PersonalRules Effective(PersonalRules rules, IEnumerable<DroppedRules> dropped, out bool ignoresRest)
    {
        ignoresRest = false;
        foreach (var one in dropped)
        {
            ignoresRest |= one.Rest;
            rules = rules with
            {
                Limits = rules.Limits.Where(limit => !one.Limits.Contains(limit)).ToValueList(),
                MostDaysInARow = one.Rows ? null : rules.MostDaysInARow,
                ShortRowWeight = one.Rows ? 0 : rules.ShortRowWeight,
                ForbiddenSuccessions = one.Successions ? [] : rules.ForbiddenSuccessions,
                FairnessStep = one.Fairness ? 0 : rules.FairnessStep,
            };
        }

        return rules;
    }
}
