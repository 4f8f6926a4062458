namespace CommunityDomain.Volunteering;

/// <summary>What a repair is about: which old assignments are still possible, how many places are wanted back, and the question as problems of its own.</summary>
internal sealed class RepairCase
{
    private const int MostWeight = 1_000_000_000;

    private readonly RosterProblem _problem;
    private readonly RosterProblemData _data;
    private readonly int[][] _kept;

    public RepairCase(RosterProblem problem, Roster old)
    {
        (_problem, _data) = (problem, problem.Data);
        _kept = new int[problem.PersonCount][];
        Array.Fill(_kept, []);
        var same = old.Problem.ShiftCount == problem.ShiftCount;
        for (var shift = 0; shift < problem.ShiftCount && same; shift++)
            same = problem.ShiftAt(shift).Id == old.Problem.ShiftAt(shift).Id;
        Wanted = WantedOf(problem, old);
        var total = 0;
        for (var person = 0; person < old.Problem.PersonCount; person++)
        {
            var schedule = old.ScheduleOf(person);
            total += schedule.Length;
            var now = schedule.Length == 0 ? -1 : problem.Find(old.Problem.PersonAt(person));
            if (now < 0)
                continue;
            _kept[now] = StillLegal(now, same ? schedule : Renumber(old.Problem, schedule));
            KeptCount += _kept[now].Length;
        }

        KeptCount -= DropOverfull();
        Lost = total - KeptCount;
        Places = Wanted.Sum();
        PlacesBefore = same ? PlacesOf(old) : null;
    }

    public RosterProblem Problem => _problem;

    /// <summary>For each shift, how many places are wanted back.</summary>
    public int[] Wanted { get; }

    /// <summary>All places that are wanted back.</summary>
    public int Places { get; }

    /// <summary>How many old assignments are still possible.</summary>
    public int KeptCount { get; }

    /// <summary>How many are not.</summary>
    public int Lost { get; }

    /// <summary>The old certificate's prices in places of each shift, scaled; <c>null</c> when the shifts are others.</summary>
    public long[]? PlacesBefore { get; }

    /// <summary>The weights by which one place outweighs all that could be kept.</summary>
    public RepairWeights InOrder => new(KeptCount + 1, 1);

    /// <summary>Whether the pair is an old assignment that is still possible.</summary>
    public bool IsKept(int person, int pair) => Array.IndexOf(_kept[person], pair) >= 0;

    /// <summary>A draft of one of the questions, with what is kept.</summary>
    public RosterDraft Kept(RosterProblemData question)
    {
        var draft = new RosterDraft(question, Array.ConvertAll(question.Shifts, PriceEngine.WorthOf));
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

    /// <summary>How many wanted places schedules fill, and how many old assignments they keep.</summary>
    public (int Filled, int Kept) Read(int[][] pairs)
    {
        var (filled, kept, on) = (0, 0, new int[_data.Shifts.Length]);
        for (var person = 0; person < pairs.Length; person++)
        {
            foreach (var pair in pairs[person])
            {
                on[_data.PairShift[pair]]++;
                kept += IsKept(person, pair) ? 1 : 0;
            }
        }

        for (var shift = 0; shift < on.Length; shift++)
            filled += Math.Min(on[shift], Wanted[shift]);
        return (filled, kept);
    }

    /// <summary>A roster's pairs, by volunteer.</summary>
    public int[][] PairsOf(Roster roster)
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

    // As many places as the old roster filled; of a shift that it did not know, as many as are wanted. What it left open stays open.
    private static int[] WantedOf(RosterProblem problem, Roster old)
    {
        var wanted = new int[problem.ShiftCount];
        for (var shift = 0; shift < wanted.Length; shift++)
        {
            var (cover, before) = (problem.ShiftAt(shift).Cover, old.Problem.Find(problem.ShiftAt(shift).Id));
            wanted[shift] = before < 0 ? cover.Target : Math.Min(cover.Maximum, old.FilledOf(before));
        }

        return wanted;
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

    private static long[] PlacesOf(Roster old)
    {
        var prices = new long[old.Problem.ShiftCount];
        var known = old.Certificate.Leaves.IsEmpty ? [] : old.Certificate.Leaves[0].Prices;
        if (known.Count != prices.Length || old.Certificate.Scale != PriceScale.Scale)
            return prices;
        for (var shift = 0; shift < prices.Length; shift++)
            prices[shift] = known[shift] / Math.Max(1, old.Problem.ShiftAt(shift).Cover.PlaceWorth);
        return prices;
    }

    /// <summary>
    /// The question in one order with preferences of new assignments last, which break ties; <c>null</c> where the numbers would not fit.
    /// </summary>
    public RosterProblemData? TieBreaking()
    {
        var (least, greatest) = _data.PairWeight.Length == 0 ? (0, 0) : (_data.PairWeight.Min(), _data.PairWeight.Max());
        var kept = ((long)greatest - least + 1) * ((2L * Lost) + 2);
        return kept * (KeptCount + 1L) > MostWeight ? null : Ask(new RepairWeights((int)(kept * (KeptCount + 1)), (int)kept), least);
    }

    /// <summary>The question: places and assignments kept, by these weights; with preferences where they are given a least.</summary>
    public RosterProblemData Ask(RepairWeights ask, int? leastPreference = null)
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
            Shifts = _data.Shifts.Select((shift, number) => shift with { Cover = CoverOf(number, ask.Place) }).ToArray(),
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
    private ShiftCover CoverOf(int shift, int worth) =>
        new(0, Wanted[shift], _data.Shifts[shift].Cover.Maximum) { PlaceWorth = worth, OverTargetWeight = worth };

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
