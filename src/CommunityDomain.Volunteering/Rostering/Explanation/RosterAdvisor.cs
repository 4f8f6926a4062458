namespace CommunityDomain.Volunteering;

/// <summary>
/// Answers questions about a roster: why a place is open and what would fill it, who could take it, why a volunteer is on a shift, and what it would
/// cost to have him on another.
/// </summary>
/// <remarks>Holds a working copy of the roster; for one thread.</remarks>
public sealed class RosterAdvisor
{
    private readonly RosterProblem _problem;
    private readonly RosterProblemData _data;
    private readonly RosterDraft _draft;
    private readonly ShiftColumns _columns;
    private readonly ChainSearch _chains;
    private readonly PriceEngine _engine;
    private readonly long[] _prices;

    /// <summary>Prepares the answers about a roster.</summary>
    /// <param name="roster">A legal roster; its problem and prices are used.</param>
    /// <exception cref="ArgumentException">The certificate has not one price for each shift, or somebody is where he may not be, or twice.</exception>
    public RosterAdvisor(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        Roster = roster;
        (_problem, _data) = (roster.Problem, roster.Problem.Data);
        if (roster.Certificate.Leaves.Count == 0 || roster.Certificate.Leaves[0].Prices.Count != _data.Shifts.Length)
            throw new ArgumentException("The certificate has not one price for each shift.", nameof(roster));
        _prices = roster.Certificate.Leaves[0].Prices.AsSpan().ToArray();
        _engine = new PriceEngine(_data, 1, new RosterSolverOptions().LabelCap);
        _draft = new RosterDraft(_data, _engine.Worth);
        _draft.Restore(Enumerable.Range(0, _problem.PersonCount).Select(Pairs).ToArray());
        _columns = new ShiftColumns(_data);
        _chains = new ChainSearch(_data, _draft, _columns, new RosterSolverOptions().ChainShifts);
    }

    /// <summary>The roster.</summary>
    public Roster Roster { get; }

    /// <summary>Every shift whose target is not reached, in time order, with its reasons.</summary>
    public IEnumerable<OpenPlace> OpenPlaces()
    {
        for (var shift = 0; shift < _problem.ShiftCount; shift++)
        {
            if (Roster.FilledOf(shift) < _problem.ShiftAt(shift).Cover.Target)
                yield return Explain(shift);
        }
    }

    /// <summary>Why places of a shift are open.</summary>
    /// <param name="shift">The shift's number.</param>
    public OpenPlace Explain(int shift)
    {
        Numbers.Within(shift, _problem.ShiftCount);
        var (free, obstacles) = (0, new Dictionary<(BreachKind, LimitUnit?, LimitSpan?), int>());
        foreach (var (person, pair) in Others(shift))
        {
            var breaches = BreachesOf(person, pair);
            free += breaches.Count == 0 ? 1 : 0;
            foreach (var key in breaches.Select(one => (one.Kind, one.Limit?.Unit, one.Limit?.Span)).Distinct())
                obstacles[key] = obstacles.GetValueOrDefault(key) + 1;
        }

        return new OpenPlace(
            _problem.ShiftAt(shift).Id, Math.Max(0, _problem.ShiftAt(shift).Cover.Target - Roster.FilledOf(shift)), _columns.Start[shift + 1] - _columns.Start[shift],
            Roster.FilledOf(shift), free, _problem.RejectionsOf(shift),
            obstacles.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Select(one => new RuleObstacle(one.Key.Item1, one.Key.Item2, one.Key.Item3, one.Value)).ToValueList(),
            PriceScale.Floor(-_prices[shift]), RemedyFor(shift));
    }

    /// <summary>Which demands and which rules clash, so that no roster has one person more on a shift while the named shifts keep the people that they have.</summary>
    /// <param name="shift">The shift's number.</param>
    /// <returns>The clash, proven by the verifier; <c>null</c> when the shift is full, or when nothing is proven: then a roster with one more may exist.</returns>
    /// <remarks>Being kept apart is left out of every bound, and so of every proof. Asks the solver O(k log(n ÷ k)) times for a clash of k among n demands and
    /// rules, each time about the volunteers who may take a shift in question.</remarks>
    public RosterClash? Clash(int shift)
    {
        Numbers.Within(shift, _problem.ShiftCount);
        return new ClashSearch(Roster, shift).Find();
    }

    /// <summary>Everyone who may take the shift and is not on it, the best first: those who are free, by what the objective gains; then the others.</summary>
    /// <param name="shift">The shift's number.</param>
    public ValueList<ShiftCandidate> Candidates(int shift)
    {
        Numbers.Within(shift, _problem.ShiftCount);
        var worth = Math.Max(0, _draft.WorthOfOneMore(shift));
        var candidates = new List<ShiftCandidate>();
        foreach (var (person, pair) in Others(shift))
        {
            var breaches = BreachesOf(person, pair);
            var schedule = With(person, pair);
            var gain = worth + _data.PairWeight[pair] - ScheduleRules.Cost(_data, person, schedule) + ScheduleRules.Cost(_data, person, ShiftsOf(person));
            candidates.Add(new ShiftCandidate(_problem.PersonAt(person), breaches.Count == 0, _data.PairWeight[pair], gain, _draft.ScheduleOf(person).Length,
                breaches.Select(one => Public(person, shift, one)).ToValueList()));
        }

        return candidates.OrderByDescending(one => one.IsFree).ThenBy(one => one.Breaches.Count).ThenByDescending(one => one.Gain).ThenBy(one => one.Person).ToValueList();
    }

    /// <summary>What it would cost to have a volunteer on a shift that he may take and is not on.</summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="shift">The shift's number.</param>
    /// <exception cref="ArgumentException">He may not take it, or is on it.</exception>
    public ForcedCost CostOfForcing(int person, int shift)
    {
        var at = _problem.PositionOf(person, shift);
        if (at < 0 || Roster.ScheduleOf(person).Contains(shift))
            throw new ArgumentException("The volunteer may not take the shift, or is on it.", nameof(shift));
        var pair = _data.PersonStart[person] + at;
        return new ForcedCost(ProvenCost(person, pair), FoundCost(person, pair));
    }

    /// <summary>Why a volunteer is on a shift.</summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="shift">The number of a shift that he is on.</param>
    /// <exception cref="ArgumentException">He is not on it.</exception>
    public AssignmentReason WhyAssigned(int person, int shift)
    {
        if (!Roster.ScheduleOf(person).Contains(shift))
            throw new ArgumentException("The volunteer is not on the shift.", nameof(shift));
        var pair = _data.PersonStart[person] + _problem.PositionOf(person, shift);
        var (mark, before) = (_draft.Mark(), _draft.Objective);
        _draft.Remove(person, pair);
        var (best, who) = (_draft.Objective, default(PersonId));
        var worth = _draft.WorthOfOneMore(shift);
        foreach (var (other, otherPair) in Others(shift))
        {
            var gain = other == person ? RosterDraft.Illegal : _draft.OwnGain(other, otherPair, -1);
            if (gain != RosterDraft.Illegal && _draft.Objective + gain + worth > best)
                (best, who) = (_draft.Objective + gain + worth, _problem.PersonAt(other));
        }

        _draft.Undo(mark);
        return new AssignmentReason(
            _problem.PersonAt(person), _problem.ShiftAt(shift).Id, _data.IsFixedPair(pair), _data.PairWeight[pair], PriceScale.Floor(_prices[shift]), who, before - best);
    }

    private int[] Pairs(int person)
    {
        var pairs = Roster.ScheduleOf(person).ToArray();
        for (var i = 0; i < pairs.Length; i++)
        {
            var at = _problem.PositionOf(person, pairs[i]);
            if (at < 0 || (i > 0 && pairs[i] == Roster.ScheduleOf(person)[i - 1]))
                throw new ArgumentException($"Volunteer {person} is on shift {pairs[i]} twice, or may not be there.");
            pairs[i] = _data.PersonStart[person] + at;
        }
        return pairs;
    }

    private IEnumerable<(int Person, int Pair)> Others(int shift)
    {
        for (var at = _columns.Start[shift]; at < _columns.Start[shift + 1]; at++)
        {
            if (!_draft.IsOn(_columns.Person[at], _columns.Pair[at]))
                yield return (_columns.Person[at], _columns.Pair[at]);
        }
    }

    private int[] ShiftsOf(int person) => Array.ConvertAll(_draft.ScheduleOf(person).ToArray(), pair => _data.PairShift[pair]);

    private int[] With(int person, int pair) => [.. ShiftsOf(person).Append(_data.PairShift[pair]).Order()];

    private List<ScheduleBreach> BreachesOf(int person, int pair)
    {
        var breaches = new List<ScheduleBreach>();
        ScheduleRules.Examine(_data, person, With(person, pair), breaches);
        foreach (var other in _problem.ApartFrom(person))
        {
            if (_draft.On(_data.PairShift[pair]).Contains(other))
                breaches.Add(new ScheduleBreach(BreachKind.NotApart, _data.PairShift[pair]));
        }

        return breaches;
    }

    private RosterBreach Public(int person, int shift, ScheduleBreach breach) =>
        new(breach.Kind, _problem.PersonAt(person), _problem.ShiftAt(breach.Second >= 0 && breach.First == shift ? breach.Second : breach.First).Id, breach.Limit);

    // A chain that ends with somebody who takes a place in addition; else the smallest single exception for one volunteer.
    private PlaceRemedy? RemedyFor(int shift)
    {
        if (_draft.WorthOfOneMore(shift) == RosterDraft.Illegal)
            return null;
        var (mark, before) = (_draft.Mark(), _draft.Objective);
        if (_chains.FillWithoutOpening(shift, _prices))
        {
            var (takes, givesUp) = _draft.Since(mark);
            var cost = before - _draft.Objective;
            _draft.Undo(mark);
            return new PlaceRemedy(takes.Select(Assignment).ToValueList(), givesUp.Select(Assignment).ToValueList(), null, cost);
        }

        return Smallest(shift);
    }

    private RosterAssignment Assignment((int Person, int Pair) one) => new(_problem.PersonAt(one.Person), _problem.ShiftAt(_data.PairShift[one.Pair]).Id);

    private PlaceRemedy? Smallest(int shift)
    {
        (int Rank, int By, long Cost, PersonId Person) least = (int.MaxValue, 0, 0, default);
        PlaceRemedy? best = null;
        foreach (var (person, pair) in Others(shift))
        {
            if (RelaxationOf(person, pair) is not { } relaxation)
                continue;
            var cost = ScheduleRules.Cost(_data, person, With(person, pair)) - ScheduleRules.Cost(_data, person, ShiftsOf(person))
                - _data.PairWeight[pair] - _draft.WorthOfOneMore(shift);
            var one = (RankOf(relaxation), relaxation.By, cost, _problem.PersonAt(person));
            if (best is not null && one.CompareTo(least) >= 0)
                continue;
            least = one;
            best = new PlaceRemedy([Assignment((person, pair))], [], relaxation, cost);
        }

        return best;
    }

    // One more shift, day or weekend is asked before more minutes, those before a longer row, and rest comes last.
    private static int RankOf(RuleRelaxation relaxation) => relaxation switch
    {
        { Kind: BreachKind.Limit, Limit.Unit: not LimitUnit.Minutes } => 0,
        { Kind: BreachKind.Limit } => 1,
        { Kind: BreachKind.Row } => 2,
        _ => 3,
    };

    // The exception, when exactly one rule stands in the way and it is one of those that can bend.
    private RuleRelaxation? RelaxationOf(int person, int pair)
    {
        var breaches = BreachesOf(person, pair);
        if (breaches.Count == 0 || breaches.Exists(one => one.Kind is not (BreachKind.Limit or BreachKind.Row or BreachKind.Rest)))
            return null;
        if (breaches.Select(one => (one.Kind, one.Limit)).Distinct().Count() > 1)
            return null;
        var worst = breaches.MaxBy(one => one.Amount);
        var rules = _problem.RulesOf(person);
        var by = worst.Kind switch
        {
            BreachKind.Limit => worst.Amount - worst.Limit!.Most!.Value,
            BreachKind.Row => worst.Amount - rules.MostDaysInARow!.Value,
            _ => worst.Amount,
        };
        var relaxation = new RuleRelaxation(_problem.PersonAt(person), worst.Kind, worst.Limit, (int)by);

        // Less rest must not leave too little time for the way.
        return worst.Kind == BreachKind.Rest && Tight(person, pair) ? null : relaxation;
    }

    private bool Tight(int person, int pair)
    {
        var schedule = With(person, pair);
        for (var i = 1; i < schedule.Length; i++)
        {
            if (_data.Start[schedule[i]] - _data.End[schedule[i - 1]] < _data.Travel(schedule[i - 1], schedule[i]))
                return true;
        }

        return false;
    }

    // Dual: the bound falls by what the volunteer's best schedule loses when it must have the shift. Proven only as far as the certificate's first leaf
    // bounds all rosters, which is when it is the only one.
    private long ProvenCost(int person, int pair)
    {
        if (Roster.Certificate.Leaves.Count != 1)
            return 0;
        var (wanted, filled, picks) = (new int[_data.Shifts.Length], new int[_data.Shifts.Length], new int[_data.PairShift.Length + 2]);
        var fixing = _engine.Fixing ?? new sbyte[_data.PairShift.Length];
        if (_engine.Evaluate(_prices, wanted, filled) is not { } bound)
            return 0;
        var free = _engine.Schedule(person, _prices, _engine.Fixing, picks, out _);
        var old = fixing[pair];
        fixing[pair] = 1;
        var forced = _engine.Schedule(person, _prices, fixing, picks, out _);
        fixing[pair] = old;
        return forced == PriceScale.NoSchedule ? Math.Max(0, Roster.Objective) : Math.Max(0, Roster.Objective - PriceScale.Floor(bound - free + forced));
    }

    private long? FoundCost(int person, int pair)
    {
        var (mark, before) = (_draft.Mark(), _draft.Objective);
        var shift = _data.PairShift[pair];
        var emptied = new List<int>();
        if (_draft.WorthOfOneMore(shift) == RosterDraft.Illegal && !GiveWay(shift))
            return null;

        // Whoever stands in his own way among his shifts goes, the least worth first, until the new one fits.
        while (_draft.OwnGain(person, pair, -1) == RosterDraft.Illegal)
        {
            var loss = _draft.ScheduleOf(person).ToArray().Where(other => !_data.IsFixedPair(other))
                .OrderByDescending(other => _draft.OwnGain(person, pair, other) != RosterDraft.Illegal).ThenBy(other => _data.PairWeight[other]).FirstOrDefault(-1);
            if (loss < 0)
            {
                _draft.Undo(mark);
                return null;
            }

            _draft.Remove(person, loss);
            emptied.Add(_data.PairShift[loss]);
        }

        _draft.Add(person, pair);
        _chains.Spared = person;
        foreach (var hole in emptied)
            _chains.Fill(hole, _prices);
        _chains.Spared = -1;
        var cost = before - _draft.Objective;
        _draft.Undo(mark);
        return cost;
    }

    private bool GiveWay(int shift)
    {
        var leaving = _draft.On(shift).Where(one => !_problem.IsFixed(one, shift))
            .OrderByDescending(one => _draft.OwnGain(one, -1, _data.PersonStart[one] + _problem.PositionOf(one, shift))).ThenBy(one => one).ToList();
        if (leaving.Count == 0)
            return false;
        _draft.Remove(leaving[0], _data.PersonStart[leaving[0]] + _problem.PositionOf(leaving[0], shift));
        return true;
    }
}
