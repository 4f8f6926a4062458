using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>The verifier's own reading of a roster: every breach of a rule, and the objective from the definitions.</summary>
internal sealed class RosterReading
{
    private readonly RosterProblem _problem;

    public RosterReading(RosterProblem problem, Roster roster)
    {
        _problem = problem;
        for (var person = 0; person < problem.PersonCount; person++)
            Person(person, roster.ScheduleOf(person));
        for (var shift = 0; shift < problem.ShiftCount; shift++)
        {
            var cover = problem.ShiftAt(shift).Cover;
            Objective += cover.WorthOf(roster.FilledOf(shift));
            if (roster.FilledOf(shift) > cover.Maximum)
                Breaches.Add(new RosterBreach(BreachKind.OverMaximum, default, problem.ShiftAt(shift).Id));
        }

        Apart(roster);
        var exceptions = new RosterExceptions(roster);
        Overridden = Breaches.FindAll(exceptions.StandFor);
        Breaches.RemoveAll(exceptions.StandFor);
    }

    private RosterReading(RosterProblem problem, int person, ReadOnlySpan<int> schedule)
    {
        (_problem, Overridden) = (problem, []);
        Person(person, schedule);
    }

    /// <summary>What one volunteer's schedule breaks, whoever else serves.</summary>
    public static List<RosterBreach> BreachesOf(RosterProblem problem, int person, ReadOnlySpan<int> schedule) =>
        new RosterReading(problem, person, schedule).Breaches;

    public List<RosterBreach> Breaches { get; } = [];

    /// <summary>The breaches that a recorded exception stands for.</summary>
    public List<RosterBreach> Overridden { get; }

    public long Objective { get; private set; }

    private void Person(int person, ReadOnlySpan<int> schedule)
    {
        var rules = _problem.RulesOf(person);
        for (var i = 0; i < schedule.Length; i++)
        {
            if (schedule[..i].Contains(schedule[i]))
                Breach(BreachKind.Repeated, person, schedule[i]);
            else if (_problem.PositionOf(person, schedule[i]) is >= 0 and var at)
                Objective += _problem.PreferencesOf(person)[at];
            else
                Breach(BreachKind.NotEligible, person, schedule[i]);
        }

        foreach (var shift in _problem.ShiftsOf(person))
        {
            if (_problem.IsFixed(person, shift) && !schedule.Contains(shift))
                Breach(BreachKind.FixedMissing, person, shift);
        }

        Pairs(person, rules, schedule);
        Rows(person, rules, schedule);
        foreach (var limit in rules.Limits)
            Limit(person, limit, schedule);
        for (var k = 0; k < schedule.Length; k++)
            Objective -= (long)rules.FairnessStep * (k + rules.ServedBefore);
    }

    // Every two shifts, not only neighbours: the rules are about neighbours, and the others follow from them.
    private void Pairs(int person, PersonalRules rules, ReadOnlySpan<int> schedule)
    {
        for (var i = 0; i < schedule.Length; i++)
        {
            for (var j = i + 1; j < schedule.Length; j++)
            {
                var gap = Gap(schedule[i], schedule[j]);
                if (gap < 0)
                    Breach(BreachKind.Overlap, person, schedule[j]);
                else if (gap < rules.MinimumRest)
                    Breach(BreachKind.Rest, person, schedule[j]);
                else if (j == i + 1 && gap < _problem.TravelMinutes(schedule[i], schedule[j]))
                    Breach(BreachKind.Travel, person, schedule[j]);
                if (DateOf(schedule[j]) == DateOf(schedule[i]).PlusDays(1) && rules.ForbiddenSuccessions.Contains(
                    new KindSuccession(_problem.ShiftAt(schedule[i]).Kind, _problem.ShiftAt(schedule[j]).Kind)))
                    Breach(BreachKind.Succession, person, schedule[j]);
            }
        }
    }

    private int Gap(int first, int next) => _problem.StartOf(next) - _problem.EndOf(first);

    private void Rows(int person, PersonalRules rules, ReadOnlySpan<int> schedule)
    {
        var served = new bool[_problem.Days];
        foreach (var shift in schedule)
            served[_problem.DayOf(shift)] = true;
        for (var day = 0; day < served.Length;)
        {
            var end = day;
            while (end < served.Length && served[end] == served[day])
                end++;
            var (length, isWhole) = (end - day, day > 0 && end < served.Length);
            if (served[day] && length > rules.MostDaysInARow)
                Breach(BreachKind.Row, person, LastOn(schedule, end - 1));
            if (isWhole)
                Objective -= (long)rules.ShortRowWeight * Math.Max(0, (served[day] ? rules.FewestDaysInARow : rules.FewestDaysOff) - length);
            day = end;
        }
    }

    private int LastOn(ReadOnlySpan<int> schedule, int day)
    {
        var last = -1;
        foreach (var shift in schedule)
            last = _problem.DayOf(shift) == day ? shift : last;
        return last;
    }

    private void Limit(int person, PersonalLimit limit, ReadOnlySpan<int> schedule)
    {
        var amounts = new SortedDictionary<LocalDate, long>();
        for (var day = 0; day < _problem.Days && limit.Span != LimitSpan.Day; day++)
        {
            if (VerifierSpans.Of(limit, _problem.FirstDay.PlusDays(day)) is { } span)
                amounts[span] = 0;
        }

        var counted = new HashSet<LocalDate>();
        var last = -1;
        foreach (var shift in schedule)
        {
            if (VerifierSpans.Of(limit, DateOf(shift)) is not { } span)
                continue;
            var adds = limit.Unit switch
            {
                LimitUnit.Shifts => 1,
                LimitUnit.Minutes => _problem.ShiftAt(shift).Minutes,
                LimitUnit.Days => counted.Add(DateOf(shift)) ? 1 : 0,
                _ => counted.Add(VerifierSpans.Saturday(DateOf(shift))) ? 1 : 0,
            };
            amounts[span] = amounts.GetValueOrDefault(span) + adds;
            last = amounts[span] > limit.Most ? shift : last;
        }

        if (last >= 0)
            Breaches.Add(new RosterBreach(BreachKind.Limit, _problem.PersonAt(person), _problem.ShiftAt(last).Id, limit));
        foreach (var amount in amounts.Values)
            Objective -= limit.ShortfallWeight * Math.Max(0, limit.Least - amount);
    }

    private void Apart(Roster roster)
    {
        for (var person = 0; person < _problem.PersonCount; person++)
        {
            foreach (var other in _problem.ApartFrom(person))
            {
                foreach (var shift in roster.ScheduleOf(person))
                {
                    if (other > person && roster.ScheduleOf(other).Contains(shift))
                        Breach(BreachKind.NotApart, person, shift);
                }
            }
        }
    }

    private LocalDate DateOf(int shift) => _problem.ShiftAt(shift).Start.Date;

    private void Breach(BreachKind kind, int person, int shift) =>
        Breaches.Add(new RosterBreach(kind, _problem.PersonAt(person), _problem.ShiftAt(shift).Id));
}
