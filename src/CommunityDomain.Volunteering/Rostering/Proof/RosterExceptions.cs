namespace CommunityDomain.Volunteering;

/// <summary>
/// What the exceptions on record stand for: a breach that is gone when the assignments made by exception are taken off. So an exception opens the rules for
/// one assignment, and not for whatever comes after it.
/// </summary>
internal sealed class RosterExceptions
{
    private readonly RosterProblem _problem;
    private readonly Roster _roster;
    private readonly RosterOverride[] _standing;
    private readonly Dictionary<PersonId, HashSet<(BreachKind Kind, PersonalLimit? Limit)>> _without = [];

    public RosterExceptions(Roster roster)
    {
        (_problem, _roster) = (roster.Problem, roster);
        _standing = [.. roster.Overrides.Where(one => IsThere(one.Assignment))];
    }

    /// <summary>Whether exceptions stand for the breach.</summary>
    public bool StandFor(RosterBreach breach) => Stand(_standing, breach);

    /// <summary>Whether exceptions stand for the breach that were made of such a one.</summary>
    public bool Foresaw(RosterBreach breach) =>
        Stand(Array.FindAll(_standing, one => one.Breaches.Any(named => named.Kind == breach.Kind && named.Limit == breach.Limit)), breach);

    private bool Stand(RosterOverride[] exceptions, RosterBreach breach) => breach.Kind switch
    {
        BreachKind.OverMaximum => IsWithinMaximum(_problem.Find(breach.Shift), exceptions),
        BreachKind.NotApart => Array.Exists(exceptions, one => one.Assignment.Shift == breach.Shift
            && (one.Assignment.Person == breach.Person || AreApart(one.Assignment.Person, breach.Person))),
        _ => Array.Exists(exceptions, one => one.Assignment.Person == breach.Person) && !Without(breach.Person).Contains((breach.Kind, breach.Limit)),
    };

    private bool IsThere(RosterAssignment assignment) => _problem.Find(assignment.Person) is >= 0 and var person
        && _problem.Find(assignment.Shift) is >= 0 and var shift && _roster.ScheduleOf(person).Contains(shift);

    private bool IsWithinMaximum(int shift, RosterOverride[] exceptions) =>
        _roster.FilledOf(shift) - exceptions.Where(one => one.Assignment.Shift == _problem.ShiftAt(shift).Id).DistinctBy(one => one.Assignment).Count()
            <= _problem.ShiftAt(shift).Cover.Maximum;

    private bool AreApart(PersonId one, PersonId other) => _problem.ApartFrom(_problem.Find(one)).Contains(_problem.Find(other));

    // What the volunteer's schedule breaks without the assignments that he has by exception.
    private HashSet<(BreachKind Kind, PersonalLimit? Limit)> Without(PersonId person)
    {
        if (_without.TryGetValue(person, out var kinds))
            return kinds;
        var number = _problem.Find(person);
        var excepted = _standing.Where(one => one.Assignment.Person == person).Select(one => _problem.Find(one.Assignment.Shift)).ToHashSet();
        var rest = Array.FindAll(_roster.ScheduleOf(number).ToArray(), shift => !excepted.Contains(shift));
        return _without[person] = [.. RosterReading.BreachesOf(_problem, number, rest).Select(one => (one.Kind, one.Limit))];
    }
}
