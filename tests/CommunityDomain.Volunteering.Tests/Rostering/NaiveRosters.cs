namespace CommunityDomain.Volunteering.Tests;

/// <summary>Rosters by brute force, straight from the definitions: every set of shifts of every volunteer, then every combination.</summary>
internal static class NaiveRosters
{
    /// <summary>The best objective of all rosters, or of those that have one volunteer on one shift; <c>null</c> when there is none.</summary>
    public static long? Best(RosterProblem problem, int forced = -1, int forcedShift = -1)
    {
        var empty = Enumerable.Range(0, problem.ShiftCount).Sum(shift => problem.ShiftAt(shift).Cover.WorthOf(0));
        var sums = new Dictionary<string, (int[] Filled, int[][] Schedules, long Value)> { [""] = (new int[problem.ShiftCount], [], empty) };
        for (var person = 0; person < problem.PersonCount; person++)
        {
            var schedules = Schedules(problem, person).Where(one => person != forced || one.Schedule.Contains(forcedShift)).ToArray();
            var next = new Dictionary<string, (int[], int[][], long Value)>();
            foreach (var (filled, before, value) in sums.Values)
            {
                foreach (var (schedule, own) in schedules)
                {
                    if (MeetsApart(problem, person, schedule, before))
                        continue;
                    var more = (int[])filled.Clone();
                    var worth = value + own;
                    var fits = true;
                    foreach (var shift in schedule)
                    {
                        var cover = problem.ShiftAt(shift).Cover;
                        fits &= ++more[shift] <= cover.Maximum;
                        worth += cover.WorthOf(more[shift]) - cover.WorthOf(more[shift] - 1);
                    }

                    var key = string.Join(",", more) + (problem.ApartFrom(0).Length > 0 ? "|" + string.Join(",", before.Append(schedule).First()) : "");
                    if (fits && (!next.TryGetValue(key, out var old) || old.Value < worth))
                        next[key] = (more, [.. before, schedule], worth);
                }
            }

            sums = next;
        }

        return sums.Count == 0 ? null : sums.Values.Max(one => one.Value);
    }

    /// <summary>Every legal schedule of one volunteer, with what he himself adds to the objective.</summary>
    public static IEnumerable<(int[] Schedule, long Own)> Schedules(RosterProblem problem, int person)
    {
        var shifts = problem.ShiftsOf(person).ToArray();
        for (var set = 0; set < 1 << shifts.Length; set++)
        {
            var schedule = shifts.Where((_, i) => (set & (1 << i)) != 0).ToArray();
            if (IsLegal(problem, person, schedule))
                yield return (schedule, Own(problem, person, schedule));
        }
    }

    public static bool IsLegal(RosterProblem problem, int person, int[] schedule)
    {
        foreach (var fixedShift in problem.ShiftsOf(person).ToArray().Where(shift => problem.IsFixed(person, shift)))
        {
            if (!schedule.Contains(fixedShift))
                return false;
        }

        return IsLegal(problem, problem.RulesOf(person), schedule);
    }

    public static bool IsLegal(RosterProblem problem, PersonalRules rules, int[] schedule)
    {
        for (var i = 1; i < schedule.Length; i++)
        {
            var gap = problem.StartOf(schedule[i]) - problem.EndOf(schedule[i - 1]);
            if (gap < 0 || gap < rules.MinimumRest || gap < problem.TravelMinutes(schedule[i - 1], schedule[i]))
                return false;
        }

        foreach (var a in schedule)
        {
            foreach (var b in schedule)
            {
                if (problem.DayOf(b) == problem.DayOf(a) + 1 && rules.ForbiddenSuccessions.Any(one =>
                    one.First == problem.ShiftAt(a).Kind && one.Next == problem.ShiftAt(b).Kind))
                    return false;
            }
        }

        if (rules.MostDaysInARow is { } most && Runs(problem, schedule).Any(run => run.Serves && run.Length > most))
            return false;
        return rules.Limits.All(limit => Amounts(problem, limit, schedule).All(amount => amount <= (limit.Most ?? long.MaxValue)));
    }

    public static long Own(RosterProblem problem, int person, int[] schedule)
    {
        var rules = problem.RulesOf(person);
        var own = schedule.Sum(shift => (long)problem.PreferencesOf(person)[problem.PositionOf(person, shift)]);
        for (var k = 1; k <= schedule.Length; k++)
            own -= (long)rules.FairnessStep * (k - 1 + rules.ServedBefore);
        foreach (var limit in rules.Limits)
            own -= Amounts(problem, limit, schedule).Sum(amount => Math.Max(0, limit.Least - amount)) * limit.ShortfallWeight;
        foreach (var run in Runs(problem, schedule).Where(run => run.IsWhole))
            own -= (long)rules.ShortRowWeight * Math.Max(0, (run.Serves ? rules.FewestDaysInARow : rules.FewestDaysOff) - run.Length);
        return own;
    }

    private static bool MeetsApart(RosterProblem problem, int person, int[] schedule, int[][] before)
    {
        foreach (var other in problem.ApartFrom(person))
        {
            if (other < person && before[other].Intersect(schedule).Any())
                return true;
        }

        return false;
    }

    private static IEnumerable<(bool Serves, int Length, bool IsWhole)> Runs(RosterProblem problem, int[] schedule)
    {
        var serves = Enumerable.Range(0, problem.Days).Select(day => schedule.Any(shift => problem.DayOf(shift) == day)).ToArray();
        for (var day = 0; day < serves.Length;)
        {
            var length = serves.Skip(day).TakeWhile(one => one == serves[day]).Count();
            yield return (serves[day], length, day > 0 && day + length < serves.Length);
            day += length;
        }
    }

    private static IEnumerable<long> Amounts(RosterProblem problem, PersonalLimit limit, int[] schedule)
    {
        LocalDate Date(int shift) => problem.ShiftAt(shift).Start.Date;
        bool Weekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
        string Span(LocalDate date) => limit.Span switch
        {
            LimitSpan.Day => date.ToString("R", null),
            LimitSpan.Week => Monday(date).ToString("R", null),
            LimitSpan.Month when limit.Unit == LimitUnit.Weekends => $"{Monday(date).PlusDays(5).Year} {Monday(date).PlusDays(5).Month}",
            LimitSpan.Month => $"{date.Year} {date.Month}",
            _ => "all",
        };
        var dates = Enumerable.Range(0, problem.Days).Select(problem.FirstDay.PlusDays).Where(date => limit.Unit != LimitUnit.Weekends || Weekend(date)).ToArray();
        var spans = limit.Span == LimitSpan.Day ? schedule.Select(shift => Span(Date(shift))).Distinct() : dates.Select(Span).Distinct();
        foreach (var span in spans)
        {
            var inside = schedule.Where(shift => dates.Contains(Date(shift)) && Span(Date(shift)) == span).ToArray();
            yield return limit.Unit switch
            {
                LimitUnit.Shifts => inside.Length,
                LimitUnit.Minutes => inside.Sum(shift => (long)problem.ShiftAt(shift).Minutes),
                LimitUnit.Days => inside.Select(Date).Distinct().Count(),
                _ => inside.Select(shift => Monday(Date(shift))).Distinct().Count(),
            };
        }
    }
}
