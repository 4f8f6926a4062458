namespace CommunityDomain.Volunteering;

/// <summary>
/// Ejection chains: to fill one place, one volunteer leaves another, a second fills that one, and so on, until somebody takes a place in addition or a
/// place may stay open. Prices serve as potentials: near the optimum every step of a chain costs next to nothing or more, so a best-first search from
/// the open place finds the best chain after few shifts, as the successive shortest paths of a flow would.
/// </summary>
internal sealed class ChainSearch
{
    private readonly RosterProblemData _data;
    private readonly RosterDraft _draft;
    private readonly ShiftColumns _columns;
    private readonly long[] _reach;
    private readonly int[] _stamp;
    private readonly bool[] _settled;
    private readonly (int Person, int Add, int Remove)[] _by;
    private readonly PriorityQueue<int, (long, int)> _queue = new();
    private readonly int _mostSettled;
    private int _now;

    public ChainSearch(RosterProblemData data, RosterDraft draft, ShiftColumns columns, int mostSettled)
    {
        (_data, _draft, _columns, _mostSettled) = (data, draft, columns, mostSettled);
        var shifts = data.Shifts.Length;
        (_reach, _stamp, _settled) = (new long[shifts], new int[shifts], new bool[shifts]);
        _by = new (int, int, int)[shifts];
    }

    /// <summary>Volunteers whom chains leave alone; −1 for none.</summary>
    public int Spared { get; set; } = -1;

    /// <summary>How much was looked at so far, in assignments of volunteers under general rules; counts alone cost too little to tell.</summary>
    public long Work { get; private set; }

    /// <summary>No chain is begun past this <see cref="Work"/>.</summary>
    public long MostWork { get; set; } = long.MaxValue;

    /// <summary>Fills one more place of the shift by the best chain, when the objective gains by it.</summary>
    /// <returns>Whether a chain was applied.</returns>
    public bool Fill(int shift, long[] prices) => Fill(shift, prices, least: 0, mayOpen: true);

    /// <summary>Fills one more place by the best chain that leaves no other place open, whatever it costs.</summary>
    /// <returns>Whether there was one and it was applied.</returns>
    public bool FillWithoutOpening(int shift, long[] prices) => Fill(shift, prices, least: RosterDraft.Illegal, mayOpen: false);

    private bool Fill(int shift, long[] prices, long least, bool mayOpen)
    {
        var worth = _draft.WorthOfOneMore(shift);
        if (worth == RosterDraft.Illegal || Work >= MostWork)
            return false;
        _now++;
        _queue.Clear();
        Reach(shift, (worth * PriceScale.Scale) + prices[shift], (-1, -1, -1));
        var (best, bestEnd, bestAdd) = (least, -1, (-1, -1));
        var settled = 0;
        while (settled < _mostSettled && _queue.TryDequeue(out var hole, out _))
        {
            if (_settled[hole])
                continue;
            _settled[hole] = true;
            settled++;
            var reach = _reach[hole];
            if (reach <= best)
                break;
            if (hole != shift && mayOpen)
            {
                var open = reach - (_draft.WorthOfLast(hole) * PriceScale.Scale) - prices[hole];
                if (open > best)
                    (best, bestEnd, bestAdd) = (open, hole, (-1, -1));
            }

            Expand(hole, reach, prices, ref best, ref bestEnd, ref bestAdd);
        }

        if (bestEnd < 0)
            return false;
        Apply(shift, bestEnd, bestAdd);
        return true;
    }

    private void Expand(int hole, long reach, long[] prices, ref long best, ref int bestEnd, ref (int Person, int Pair) bestAdd)
    {
        for (var at = _columns.Start[hole]; at < _columns.Start[hole + 1]; at++)
        {
            var (person, pair) = (_columns.Person[at], _columns.Pair[at]);
            var schedule = _draft.ScheduleOf(person);
            var value = (_data.PairWeight[pair] * PriceScale.Scale) - prices[hole];
            if (person == Spared)
                continue;
            if (reach + value > best && !schedule.Contains(pair) && !IsUsed(hole, person))
            {
                Work += _draft.Effort(person);
                var gain = _draft.OwnGain(person, pair, -1);
                if (gain != RosterDraft.Illegal && reach + (gain * PriceScale.Scale) - prices[hole] > best)
                    (best, bestEnd, bestAdd) = (reach + (gain * PriceScale.Scale) - prices[hole], hole, (person, pair));
            }

            foreach (var other in schedule)
            {
                var from = _data.PairShift[other];
                if (from == hole)
                    break;
                var rough = reach + value - (_data.PairWeight[other] * PriceScale.Scale) + prices[from];
                if (rough <= best - Slack(person) || (_stamp[from] == _now && (_settled[from] || rough <= _reach[from] - Slack(person))))
                    continue;
                if (IsUsed(hole, person))
                    break;
                Work += _draft.Effort(person);
                var gain = _draft.OwnGain(person, pair, other);
                if (gain == RosterDraft.Illegal)
                    continue;
                Reach(from, reach + (gain * PriceScale.Scale) - prices[hole] + prices[from], (person, pair, other));
            }
        }
    }

    // A replacement can spare shortfalls where rules have minima; counts alone never change by it.
    private long Slack(int person)
    {
        var rules = _data.RuleSets[_data.RulesOf[person]];
        return rules.ShortRowWeight > 0 || rules.Limits.Count > 2 ? 1_000 * PriceScale.Scale : 0;
    }

    private void Reach(int shift, long value, (int Person, int Add, int Remove) by)
    {
        if (_stamp[shift] == _now)
        {
            if (_settled[shift] || value <= _reach[shift])
                return;
        }

        (_stamp[shift], _reach[shift], _settled[shift], _by[shift]) = (_now, value, false, by);
        _queue.Enqueue(shift, (-value, shift));
    }

    // Whether the chain that leads to this hole already moved the volunteer.
    private bool IsUsed(int hole, int person)
    {
        for (var step = _by[hole]; step.Person >= 0; step = _by[_data.PairShift[step.Add]])
        {
            if (step.Person == person)
                return true;
        }

        return false;
    }

    // From the end of the chain back to its start, so that no shift is ever above its maximum.
    private void Apply(int start, int end, (int Person, int Pair) add)
    {
        var steps = new List<(int Person, int Add, int Remove)>();
        for (var shift = end; shift != start; shift = _data.PairShift[_by[shift].Add])
            steps.Add(_by[shift]);
        foreach (var step in steps)
            _draft.Remove(step.Person, step.Remove);
        if (add.Person >= 0)
            _draft.Add(add.Person, add.Pair);
        foreach (var step in steps)
            _draft.Add(step.Person, step.Add);
    }
}
