namespace CommunityDomain.Volunteering;

/// <summary>Finds the clashes of fixed assignments, each named by the shifts and the rule. Without one, the fixed assignments alone are a roster.</summary>
internal static class FixedAssignments
{
    public static void Check(RosterProblem problem, Refusals refusals)
    {
        var data = problem.Data;
        var onShift = new List<int>[data.Shifts.Length];
        for (var person = 0; person < data.Persons.Length; person++)
        {
            var schedule = Of(data, person);
            if (schedule.Length == 0)
                continue;
            foreach (var shift in schedule)
                (onShift[shift] ??= []).Add(person);
            var breaches = new List<ScheduleBreach>();
            ScheduleRules.Examine(data, person, schedule, breaches);
            foreach (var breach in breaches)
                refusals.Add(Name(data, person, breach));
        }

        for (var shift = 0; shift < onShift.Length; shift++)
        {
            if (onShift[shift] is { } persons)
                OnOneShift(problem, shift, persons, refusals);
        }
    }

    public static int[] Of(RosterProblemData data, int person)
    {
        if (data.FixedCount == 0)
            return [];
        var schedule = new List<int>();
        for (var pair = data.PersonStart[person]; pair < data.PersonStart[person + 1]; pair++)
        {
            if (data.IsFixedPair(pair))
                schedule.Add(data.PairShift[pair]);
        }

        return [.. schedule];
    }

    private static DomainError Name(RosterProblemData data, int person, ScheduleBreach breach) => breach.Kind switch
    {
        BreachKind.Limit => new VolunteeringErrors.FixedBreaksLimit(
            data.Persons[person], data.Shifts[breach.First].Id, breach.Limit!.Unit, breach.Limit.Span, breach.Limit.Most!.Value, breach.Amount),
        BreachKind.Row => new VolunteeringErrors.FixedRowTooLong(
            data.Persons[person], data.Shifts[breach.First].Id, (int)breach.Amount, data.RuleSets[data.RulesOf[person]].MostDaysInARow!.Value),
        _ => new VolunteeringErrors.FixedClash(data.Persons[person], data.Shifts[breach.First].Id, data.Shifts[breach.Second].Id, breach.Kind),
    };

    private static void OnOneShift(RosterProblem problem, int shift, List<int> persons, Refusals refusals)
    {
        var one = problem.ShiftAt(shift);
        refusals.When(persons.Count > one.Cover.Maximum, () => new VolunteeringErrors.FixedOverDemand(one.Id, persons.Count, one.Cover.Maximum));
        foreach (var person in persons)
        {
            foreach (var other in problem.ApartFrom(person))
            {
                if (other > person && persons.Contains(other))
                    refusals.Add(new VolunteeringErrors.FixedNotApart(problem.PersonAt(person), problem.PersonAt(other), one.Id));
            }
        }
    }
}
