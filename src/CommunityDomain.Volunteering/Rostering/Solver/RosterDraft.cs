namespace CommunityDomain.Volunteering;

/// <summary>
/// A legal roster being improved: every volunteer's schedule, how many places of each shift are filled and by whom, and the objective, kept up to date.
/// Every change is journalled, so that a search can take back what did not pay.
/// </summary>
internal sealed class RosterDraft
{
    private readonly RosterProblemData _data;
    private readonly long[][] _worth;
    private readonly bool _hasApart;
    private readonly int[][] _schedules;
    private readonly int[] _counts;
    private readonly List<int>[] _on;
    private readonly long[] _costs;
    private readonly CountPricing.CountRules[] _rules;
    private readonly List<(int Pair, int Person, bool Added)> _journal = [];
    private int[] _shifts = new int[64];

    public RosterDraft(RosterProblemData data, long[][] worth)
    {
        (_data, _worth, _hasApart) = (data, worth, data.Apart.Count > 0);
        _schedules = new int[data.Persons.Length][];
        _counts = new int[data.Persons.Length];
        _costs = new long[data.Persons.Length];
        _on = new List<int>[data.Shifts.Length];
        _rules = Array.ConvertAll(data.RuleSets, CountPricing.CountRules.Of);
        for (var shift = 0; shift < _on.Length; shift++)
        {
            _on[shift] = [];
            Objective += worth[shift][0];
        }

        for (var person = 0; person < _schedules.Length; person++)
        {
            _schedules[person] = [];
            _costs[person] = ScheduleRules.Cost(data, person, []);
            Objective -= _costs[person];
        }

        for (var person = 0; data.FixedCount > 0 && person < _schedules.Length; person++)
        {
            for (var pair = data.PersonStart[person]; pair < data.PersonStart[person + 1]; pair++)
            {
                if (data.IsFixedPair(pair))
                    Add(person, pair);
            }
        }

        _journal.Clear();
    }

    /// <summary>The value that says "not legal".</summary>
    public const long Illegal = long.MinValue / 2;

    /// <summary>The objective in whole units.</summary>
    public long Objective { get; private set; }

    /// <summary>The pairs of a volunteer's schedule, in time order.</summary>
    public ReadOnlySpan<int> ScheduleOf(int person) => _schedules[person].AsSpan(0, _counts[person]);

    /// <summary>How many places of a shift are filled.</summary>
    public int FilledOf(int shift) => _on[shift].Count;

    /// <summary>Who is on a shift, in no order that matters.</summary>
    public List<int> On(int shift) => _on[shift];

    /// <summary>The volunteer's own part of the objective: preferences, less fairness and shortfalls.</summary>
    public long OwnOf(int person)
    {
        var own = -_costs[person];
        foreach (var pair in ScheduleOf(person))
            own += _data.PairWeight[pair];
        return own;
    }

    /// <summary>Whether the volunteer may not be on the shift because of somebody who is.</summary>
    public bool IsKeptFrom(int person, int shift) => _hasApart && MeetsApart(person, shift);

    public bool IsOn(int person, int pair) => ScheduleOf(person).Contains(pair);

    /// <summary>What one more place of the shift is worth; <see cref="Illegal"/> when it is full.</summary>
    public long WorthOfOneMore(int shift)
    {
        var (worth, filled) = (_worth[shift], _on[shift].Count);
        return filled + 1 < worth.Length ? worth[filled + 1] - worth[filled] : Illegal;
    }

    /// <summary>What the last filled place of the shift is worth.</summary>
    public long WorthOfLast(int shift) => Worth(shift, _on[shift].Count) - Worth(shift, _on[shift].Count - 1);

    /// <summary>A place to come back to.</summary>
    public int Mark() => _journal.Count;

    /// <summary>The assignments that are new since the mark, and those that ended.</summary>
    public (List<(int Person, int Pair)> Added, List<(int Person, int Pair)> Removed) Since(int mark)
    {
        var (added, removed) = (new List<(int, int)>(), new List<(int, int)>());
        foreach (var (pair, person, isAdded) in _journal.Skip(mark))
            (isAdded ? added : removed).Add((person, pair));
        return (added, removed);
    }

    /// <summary>Takes back every change since the mark.</summary>
    public void Undo(int mark)
    {
        while (_journal.Count > mark)
        {
            var (pair, person, added) = _journal[^1];
            if (added)
                Remove(person, pair);
            else
                Add(person, pair);
            _journal.RemoveRange(_journal.Count - 2, 2);
        }
    }

    /// <summary>Forgets the journal: what was done stays.</summary>
    public void Commit() => _journal.Clear();

    /// <summary>
    /// What the volunteer's own part of the objective (preferences, fairness, shortfalls; not the worth of places) gains when he takes
    /// <paramref name="add"/> and gives up <paramref name="remove"/>; <see cref="Illegal"/> when his rules forbid it. Either may be −1.
    /// </summary>
    public long OwnGain(int person, int add, int remove)
    {
        if (remove >= 0 && _data.IsFixedPair(remove))
            return Illegal;
        if (_hasApart && add >= 0 && MeetsApart(person, _data.PairShift[add]))
            return Illegal;
        var preference = (add >= 0 ? _data.PairWeight[add] : 0L) - (remove >= 0 ? _data.PairWeight[remove] : 0L);
        var rules = _rules[_data.RulesOf[person]];
        if (rules.Fits)
        {
            if (add >= 0 && !FitsCounts(person, rules, add, remove))
                return Illegal;
            var size = _counts[person] + (add >= 0 ? 1 : 0) - (remove >= 0 ? 1 : 0);
            return preference - (_data.RuleSets[_data.RulesOf[person]].FairnessOf(size) - _costs[person]);
        }

        var schedule = Changed(person, add, remove);
        if (add >= 0 && !ScheduleRules.IsLegal(_data, person, schedule))
            return Illegal;
        return preference - (ScheduleRules.Cost(_data, person, schedule) - _costs[person]);
    }

    /// <summary>How many assignments <see cref="OwnGain"/> looks at for a volunteer under general rules; none where shifts are only counted.</summary>
    public int Effort(int person) => _rules[_data.RulesOf[person]].Fits ? 0 : _counts[person] + 1;

    /// <summary>Puts the volunteer on the pair's shift. The caller has asked whether he may.</summary>
    public void Add(int person, int pair)
    {
        var shift = _data.PairShift[pair];
        Objective += Worth(shift, _on[shift].Count + 1) - Worth(shift, _on[shift].Count) + _data.PairWeight[pair];
        _on[shift].Add(person);
        ref var schedule = ref _schedules[person];
        var count = _counts[person]++;
        if (count == schedule.Length)
            Array.Resize(ref schedule, Math.Max(4, count * 2));
        while (count > 0 && schedule[count - 1] > pair)
        {
            schedule[count] = schedule[count - 1];
            count--;
        }

        schedule[count] = pair;
        Recost(person);
        _journal.Add((pair, person, true));
    }

    /// <summary>Takes the volunteer off the pair's shift.</summary>
    public void Remove(int person, int pair)
    {
        var shift = _data.PairShift[pair];
        Objective += Worth(shift, _on[shift].Count - 1) - Worth(shift, _on[shift].Count) - _data.PairWeight[pair];
        _on[shift].Remove(person);
        var schedule = _schedules[person];
        var at = Array.IndexOf(schedule, pair, 0, _counts[person]);
        Array.Copy(schedule, at + 1, schedule, at, _counts[person] - at - 1);
        _counts[person]--;
        Recost(person);
        _journal.Add((pair, person, false));
    }

    /// <summary>Every volunteer's pairs, copied.</summary>
    public int[][] Copy()
    {
        var copy = new int[_schedules.Length][];
        for (var person = 0; person < copy.Length; person++)
            copy[person] = ScheduleOf(person).ToArray();
        return copy;
    }

    /// <summary>Makes this draft equal to a copy.</summary>
    public void Restore(int[][] copy)
    {
        for (var person = 0; person < copy.Length; person++)
        {
            if (ScheduleOf(person).SequenceEqual(copy[person]))
                continue;
            foreach (var pair in ScheduleOf(person).ToArray())
                Remove(person, pair);
        }

        for (var person = 0; person < copy.Length; person++)
        {
            if (_counts[person] != 0 || copy[person].Length == 0)
                continue;
            foreach (var pair in copy[person])
                Add(person, pair);
        }

        _journal.Clear();
    }

    // Beyond the maximum there is somebody only by a recorded exception.
    private long Worth(int shift, int filled) => filled < _worth[shift].Length ? _worth[shift][filled] : _data.Shifts[shift].Cover.WorthOf(filled);

    private void Recost(int person)
    {
        var rules = _data.RuleSets[_data.RulesOf[person]];
        var cost = _rules[_data.RulesOf[person]].Fits
            ? rules.FairnessOf(_counts[person])
            : ScheduleRules.Cost(_data, person, Changed(person, -1, -1));
        Objective -= cost - _costs[person];
        _costs[person] = cost;
    }

    private bool MeetsApart(int person, int shift)
    {
        if (!_data.Apart.TryGetValue(person, out var others))
            return false;
        foreach (var other in others)
        {
            if (_on[shift].Contains(other))
                return true;
        }

        return false;
    }

    private bool FitsCounts(int person, in CountPricing.CountRules rules, int add, int remove)
    {
        var shift = _data.PairShift[add];
        var (day, sameDay, total) = (_data.Day[shift], 0, 0);
        var schedule = _schedules[person];
        for (var i = 0; i < _counts[person]; i++)
        {
            if (schedule[i] == remove)
                continue;
            if (schedule[i] == add)
                return false;
            total++;
            var other = _data.PairShift[schedule[i]];
            sameDay += _data.Day[other] == day ? 1 : 0;
            var (first, next) = other < shift ? (other, shift) : (shift, other);
            var gap = _data.Start[next] - _data.End[first];
            if (gap < rules.Rest || (_data.LongestTravel > 0 && gap < _data.Travel(first, next)))
                return false;
        }

        return total < rules.MostInAll && sameDay < rules.MostByDay;
    }

    private ReadOnlySpan<int> Changed(int person, int add, int remove)
    {
        if (_shifts.Length < _counts[person] + 1)
            _shifts = new int[_counts[person] * 2];
        var count = 0;
        var schedule = _schedules[person];
        for (var i = 0; i < _counts[person]; i++)
        {
            if (add >= 0 && schedule[i] > add)
            {
                _shifts[count++] = _data.PairShift[add];
                add = -1;
            }

            if (schedule[i] != remove)
                _shifts[count++] = _data.PairShift[schedule[i]];
        }

        if (add >= 0)
            _shifts[count++] = _data.PairShift[add];
        return _shifts.AsSpan(0, count);
    }
}
