namespace CommunityDomain.Volunteering;

/// <summary>Finds a minimal set of demands and rules that leave no roster with one person more on a shift: QuickXplain (Junker, 2004), its question put to the
/// solver, its answer taken from the verifier alone.</summary>
/// <remarks>The volunteers asked about are those who may take a shift that is still in question; everything else cannot stand in the way.</remarks>
internal sealed class ClashSearch
{
    // As much work as a question of a few hundred volunteers needs; past it a question is open, and the clash may name more than it needs.
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { Threads = 1, FirstIterations = 120, Rounds = 3, IterationsPerRound = 60, BranchNodes = 60 });
    private static readonly int[] WindowsInDays = [0, 1, 7, 31];

    private readonly RosterProblem _problem;
    private readonly Roster _roster;
    private readonly int _shift;
    private readonly int _people;

    public ClashSearch(Roster roster, int shift) => (_problem, _roster, _shift, _people) = (roster.Problem, roster, shift, roster.FilledOf(shift) + 1);

    private enum Answer
    {
        Open,
        Possible,
        Impossible,
    }

    public RosterClash? Find()
    {
        if (_people > _problem.ShiftAt(_shift).Cover.Maximum)
            return null;
        if (Ask([]) == Answer.Impossible)
            return Clash([]);
        var rules = Rules().Select(rule => new Constraint(-1, rule)).ToList();
        foreach (var window in WindowsInDays.Append(int.MaxValue))
        {
            // The nearest demands come first: where several sets clash, one of near shifts says more.
            var demands = Enumerable.Range(0, _problem.ShiftCount)
                .Where(other => other != _shift && _roster.FilledOf(other) > 0 && Apart(other) <= window)
                .OrderBy(Apart).ThenBy(other => other).Select(other => new Constraint(other, default));
            Constraint[] all = [.. rules, .. demands];
            if (all.Length > 0 && Ask(all) == Answer.Impossible)
                return Clash([.. Explain([], false, all)]);
        }
        return null;

        int Apart(int other) => Math.Abs(_problem.DayOf(other) - _problem.DayOf(_shift));
    }

    private RosterClash Clash(Constraint[] clash) => new(
        _problem.ShiftAt(_shift).Id, _people, Enumerable.Range(0, _problem.PersonCount).Count(person => _problem.PositionOf(person, _shift) >= 0),
        clash.Where(one => one.Shift >= 0).Select(one => one.Shift).Order().Select(other => _problem.ShiftAt(other).Id).ToValueList(),
        clash.Where(one => one.Shift < 0).Select(one => one.Rule).OrderBy(one => one.Kind).ThenBy(one => one.Unit).ThenBy(one => one.Span).ToValueList(),
        Array.TrueForAll(clash, left => Ask([.. clash.Where(one => one != left)]) == Answer.Possible));

    // The part of the preferred minimal conflict that lies in the candidates; with the background all of them clash.
    private List<Constraint> Explain(Constraint[] background, bool hasGrown, Constraint[] candidates)
    {
        if (hasGrown && Ask(background) == Answer.Impossible)
            return [];
        if (candidates.Length == 1)
            return [candidates[0]];
        var (first, second) = (candidates[..(candidates.Length / 2)], candidates[(candidates.Length / 2)..]);
        var late = Explain([.. background, .. first], true, second);
        var early = Explain([.. background, .. late], late.Count > 0, first);
        return [.. early, .. late];
    }

    // Whether some roster of the volunteers and shifts in question has one person more on the shift and keeps these demands and rules, and no others.
    private Answer Ask(Constraint[] constraints)
    {
        var problem = Restricted(constraints);
        var roster = Solver.Solve(problem);
        var audit = roster.Certificate.Verify(problem, roster);
        return !audit.IsValid ? Answer.Open : audit.Objective == 0 ? Answer.Possible : audit.Bound < 0 ? Answer.Impossible : Answer.Open;
    }

    private RosterProblem Restricted(Constraint[] constraints)
    {
        var demands = new Dictionary<int, int> { [_shift] = _people };
        // Who is there beyond a maximum is there by an exception, which nobody has to make again.
        foreach (var one in constraints.Where(one => one.Shift >= 0))
            demands.Add(one.Shift, Math.Min(_roster.FilledOf(one.Shift), _problem.ShiftAt(one.Shift).Cover.Maximum));
        var kept = constraints.Where(one => one.Shift < 0).Select(one => one.Rule).ToHashSet();
        var builder = new RosterProblemBuilder();
        var numbers = new Dictionary<int, int>();
        for (var person = 0; person < _problem.PersonCount; person++)
        {
            var asked = false;
            foreach (var shift in _problem.ShiftsOf(person))
                asked |= demands.ContainsKey(shift);
            if (!asked)
                continue;
            var added = builder.AddPerson(_problem.PersonAt(person), Kept(_problem.RulesOf(person), kept));
            foreach (var shift in _problem.ShiftsOf(person))
            {
                // A fixed assignment binds him also where nobody asks how many come.
                var isFixed = _problem.IsFixed(person, shift);
                if (!isFixed && !demands.ContainsKey(shift))
                    continue;
                if (!numbers.TryGetValue(shift, out var number))
                    numbers.Add(shift, number = builder.AddShift(Demanded(shift, demands.GetValueOrDefault(shift))));
                builder.Allow(added, number);
                if (isFixed)
                    builder.Fix(added, number);
            }
        }

        if (!numbers.ContainsKey(_shift))
            builder.AddShift(Demanded(_shift, _people));
        Between(builder, numbers);
        return builder.Build().Value;
    }

    private void Between(RosterProblemBuilder builder, Dictionary<int, int> numbers)
    {
        if (_problem.Data.LongestTravel == 0)
            return;

        // One shift of each place stands for all of them: a way leads from place to place.
        var places = numbers.Keys.DistinctBy(shift => _problem.ShiftAt(shift).Place).ToArray();
        foreach (var from in places)
        {
            foreach (var to in places)
            {
                if (_problem.TravelMinutes(from, to) is > 0 and var minutes)
                    builder.Travel(_problem.ShiftAt(from).Place, _problem.ShiftAt(to).Place, minutes);
            }
        }
    }

    private RosterShift Demanded(int shift, int people)
    {
        var one = _problem.ShiftAt(shift);
        return one with { Cover = new ShiftCover(people, people, one.Cover.Maximum) { PlaceWorth = 0, MinimumWeight = 1_000 } };
    }

    private static PersonalRules Kept(PersonalRules rules, HashSet<ClashingRule> kept) => new()
    {
        MinimumRest = kept.Contains(new(BreachKind.Rest)) ? rules.MinimumRest : 0,
        MostDaysInARow = kept.Contains(new(BreachKind.Row)) ? rules.MostDaysInARow : null,
        ForbiddenSuccessions = kept.Contains(new(BreachKind.Succession)) ? rules.ForbiddenSuccessions : [],
        Limits = rules.Limits.Where(limit => limit.Most is not null && kept.Contains(new(BreachKind.Limit, limit.Unit, limit.Span)))
            .Select(limit => PersonalLimit.AtMost(limit.Most!.Value, limit.Unit, limit.Span)).ToValueList(),
    };

    // Two shifts at once, the way between two places and who may take what can't be left out; being kept apart is no part of any bound.
    private SortedSet<ClashingRule> Rules()
    {
        var rules = new SortedSet<ClashingRule>(Comparer<ClashingRule>.Create((one, other) =>
            (one.Kind, one.Unit, one.Span).CompareTo((other.Kind, other.Unit, other.Span))));
        for (var person = 0; person < _problem.PersonCount; person++)
        {
            var own = _problem.RulesOf(person);
            if (own.MinimumRest > 0)
                rules.Add(new(BreachKind.Rest));
            if (own.MostDaysInARow is not null)
                rules.Add(new(BreachKind.Row));
            if (!own.ForbiddenSuccessions.IsEmpty)
                rules.Add(new(BreachKind.Succession));
            foreach (var limit in own.Limits)
            {
                if (limit.Most is not null)
                    rules.Add(new(BreachKind.Limit, limit.Unit, limit.Span));
            }
        }
        return rules;
    }

    // A demand, where it names a shift; else a rule.
    private readonly record struct Constraint(int Shift, ClashingRule Rule);
}
