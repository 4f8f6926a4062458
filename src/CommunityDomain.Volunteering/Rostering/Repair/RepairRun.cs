namespace CommunityDomain.Volunteering;

/// <summary>One repair: the question as a problem of its own over the same arrays, chains from what is kept, and a bound by prices.</summary>
internal sealed class RepairRun
{
    private const int MostWeight = 1_000_000_000;

    private readonly RosterProblem _problem;
    private readonly RosterProblemData _data;
    private readonly RosterSolverOptions _options;
    private readonly int[][] _kept;
    private readonly int[] _wanted;
    private readonly int _keptCount;
    private readonly int _lost;

    public RepairRun(RosterProblem problem, Roster old, RosterSolverOptions options)
    {
        (_problem, _data, _options) = (problem, problem.Data, options);
        _kept = new int[problem.PersonCount][];
        Array.Fill(_kept, []);
        var same = old.Problem.ShiftCount == problem.ShiftCount;
        for (var shift = 0; shift < problem.ShiftCount && same; shift++)
            same = problem.ShiftAt(shift).Id == old.Problem.ShiftAt(shift).Id;
        _wanted = Wanted(problem, old);
        var total = 0;
        for (var person = 0; person < old.Problem.PersonCount; person++)
        {
            var schedule = old.ScheduleOf(person);
            total += schedule.Length;
            var now = schedule.Length == 0 ? -1 : problem.Find(old.Problem.PersonAt(person));
            if (now < 0)
                continue;
            _kept[now] = StillLegal(now, same ? schedule : Renumber(old.Problem, schedule));
            _keptCount += _kept[now].Length;
        }

        _keptCount -= DropOverfull();
        _lost = total - _keptCount;
        Weights = new RepairWeights(_keptCount + 1, 1);
        Question = new RosterProblem(Ask(Weights, null));
    }

    public RepairWeights Weights { get; }

    public RosterProblem Question { get; }

    /// <summary>Mends by chains alone: preferences of new assignments break ties, while the numbers fit.</summary>
    public RosterDraft Refill(PriceEngine engine, ShiftColumns columns, CancellationToken cancellation)
    {
        var tied = TieBreaking();
        var data = tied is { } weights ? Ask(weights.Weights, weights.LeastPreference) : Question.Data;
        var draft = Kept(data, tied is null ? engine.Worth : Array.ConvertAll(data.Shifts, PriceEngine.WorthOf));
        var chains = new ChainSearch(data, draft, columns, _options.ChainShifts);
        var prices = new long[_data.Shifts.Length];
        for (var shift = 0; shift < _data.Shifts.Length && !cancellation.IsCancellationRequested; shift++)
        {
            while (draft.WorthOfOneMore(shift) > 0 && chains.Fill(shift, prices))
            {
            }
        }

        var mended = new RosterDraft(Question.Data, engine.Worth);
        mended.Restore(draft.Copy());
        return mended;
    }

    public RosterRepair Prove(RosterRun question, RosterRun own, CancellationToken cancellation)
    {
        var proof = question.SolveFrom(Refill(question.Engine, question.Columns, cancellation));
        var roster = own.CertifyOnly(Pairs(proof));
        var (filled, kept) = Read(proof);
        var bound = proof.Certificate.Bound;
        var filledAtMost = (int)Math.Min(MostPlaces(), Math.Max(filled, Floor(bound, Weights.Place)));
        var keptAtMost = filledAtMost > filled ? _keptCount : (int)Math.Min(_keptCount, bound - ((long)filled * Weights.Place));
        return new RosterRepair(roster, _lost, filled, filledAtMost, _keptCount - kept, Math.Max(0, _keptCount - keptAtMost), proof, Question, Weights);
    }

    private RosterDraft Kept(RosterProblemData data, long[][] worth)
    {
        var draft = new RosterDraft(data, worth);
        for (var person = 0; person < _kept.Length; person++)
        {
            foreach (var pair in _kept[person])
            {
                if (!draft.IsOn(person, pair) && draft.WorthOfOneMore(_data.PairShift[pair]) != RosterDraft.Illegal && draft.OwnGain(person, pair, -1) != RosterDraft.Illegal)
                    draft.Add(person, pair);
            }
        }

        draft.Commit();
        return draft;
    }

    // As many places as the old roster filled; of a shift that it did not know, as many as are wanted. What it left open stays open.
    private static int[] Wanted(RosterProblem problem, Roster old)
    {
        var wanted = new int[problem.ShiftCount];
        for (var shift = 0; shift < wanted.Length; shift++)
        {
            var (cover, before) = (problem.ShiftAt(shift).Cover, old.Problem.Find(problem.ShiftAt(shift).Id));
            wanted[shift] = before < 0 ? cover.Target : Math.Min(cover.Maximum, old.FilledOf(before));
        }

        return wanted;
    }

    private static long Floor(long number, long by) => number >= 0 ? number / by : -((-number + by - 1) / by);

    private long MostPlaces() => _wanted.Sum(places => (long)places);

    private (int Filled, int Kept) Read(Roster proof)
    {
        var (filled, kept) = (0, 0);
        for (var shift = 0; shift < _data.Shifts.Length; shift++)
            filled += Math.Min(proof.FilledOf(shift), _wanted[shift]);
        for (var person = 0; person < _kept.Length; person++)
        {
            foreach (var pair in _kept[person])
                kept += proof.ScheduleOf(person).Contains(_data.PairShift[pair]) ? 1 : 0;
        }

        return (filled, kept);
    }

    private int[][] Pairs(Roster roster)
    {
        var pairs = new int[_problem.PersonCount][];
        for (var person = 0; person < pairs.Length; person++)
        {
            var schedule = roster.ScheduleOf(person);
            pairs[person] = new int[schedule.Length];
            for (var i = 0; i < schedule.Length; i++)
                pairs[person][i] = _data.PersonStart[person] + _problem.PositionOf(person, schedule[i]);
        }

        return pairs;
    }

    private int[] Renumber(RosterProblem old, ReadOnlySpan<int> schedule)
    {
        var now = new List<int>();
        foreach (var shift in schedule)
        {
            if (_problem.Find(old.ShiftAt(shift).Id) is >= 0 and var number)
                now.Add(number);
        }

        now.Sort();
        return [.. now];
    }

    // What he may still do; where the changed rules allow only a part, the earlier shifts, fixed ones first.
    private int[] StillLegal(int person, ReadOnlySpan<int> schedule)
    {
        var shifts = new List<int>(FixedAssignments.Of(_data, person));
        foreach (var shift in schedule)
        {
            if (_problem.PositionOf(person, shift) < 0 || shifts.Contains(shift))
                continue;
            var tried = shifts.Append(shift).Order().ToArray();
            if (ScheduleRules.IsLegal(_data, person, tried))
                shifts.Add(shift);
        }

        var legal = new List<int>();
        foreach (var shift in schedule)
        {
            if (shifts.Contains(shift))
                legal.Add(_data.PersonStart[person] + _problem.PositionOf(person, shift));
        }

        return [.. legal];
    }

    private int DropOverfull()
    {
        var (filled, dropped) = (new int[_data.Shifts.Length], 0);
        for (var person = 0; person < _kept.Length; person++)
        {
            var keep = Array.FindAll(_kept[person], pair => ++filled[_data.PairShift[pair]] <= _data.Shifts[_data.PairShift[pair]].Cover.Maximum);
            dropped += _kept[person].Length - keep.Length;
            _kept[person] = keep;
        }

        return dropped;
    }

    private (RepairWeights Weights, int LeastPreference)? TieBreaking()
    {
        var (least, greatest) = _data.PairWeight.Length == 0 ? (0, 0) : (_data.PairWeight.Min(), _data.PairWeight.Max());
        var kept = ((long)greatest - least + 1) * ((2L * _lost) + 2);
        return kept * (_keptCount + 1L) > MostWeight ? null : (new RepairWeights((int)(kept * (_keptCount + 1)), (int)kept), least);
    }

    private RosterProblemData Ask(RepairWeights ask, int? leastPreference)
    {
        var weights = new int[_data.PairWeight.Length];
        for (var pair = 0; pair < weights.Length && leastPreference is not null; pair++)
            weights[pair] = _data.PairWeight[pair] - leastPreference.Value;
        foreach (var schedule in _kept)
        {
            foreach (var pair in schedule)
                weights[pair] = ask.Kept;
        }

        return new RosterProblemData
        {
            Persons = _data.Persons,
            RuleSets = Array.ConvertAll(_data.RuleSets, Maxima),
            RulesOf = _data.RulesOf,
            Shifts = _data.Shifts.Select((shift, number) => shift with { Cover = PlacesOf(number, ask.Place) }).ToArray(),
            ShiftNumbers = _data.ShiftNumbers,
            FirstDay = _data.FirstDay,
            Days = _data.Days,
            Start = _data.Start,
            End = _data.End,
            Day = _data.Day,
            Calendar = _data.Calendar,
            Place = _data.Place,
            KindNumber = _data.KindNumber,
            Kinds = _data.Kinds,
            Places = _data.Places,
            TravelTable = _data.TravelTable,
            LongestTravel = _data.LongestTravel,
            PersonStart = _data.PersonStart,
            PairShift = _data.PairShift,
            PairWeight = weights,
            FixedPairs = _data.FixedPairs,
            FixedCount = _data.FixedCount,
            Apart = _data.Apart,
            Together = _data.Together,
            Rejections = _data.Rejections,
        };
    }

    // Every wanted place counts the same; more are allowed where they were and count nothing.
    private ShiftCover PlacesOf(int shift, int worth) =>
        new(0, _wanted[shift], _data.Shifts[shift].Cover.Maximum) { PlaceWorth = worth, OverTargetWeight = worth };

    // Only what forbids; costs are not asked about.
    private static PersonalRules Maxima(PersonalRules rules) => rules with
    {
        FairnessStep = 0,
        ServedBefore = 0,
        FewestDaysInARow = 0,
        FewestDaysOff = 0,
        ShortRowWeight = 0,
        Limits = rules.Limits.Where(limit => limit.Most is not null).Select(limit => limit with { Least = 0, ShortfallWeight = 0 }).ToValueList(),
    };
}
