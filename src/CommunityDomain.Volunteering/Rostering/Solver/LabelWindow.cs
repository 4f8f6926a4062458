namespace CommunityDomain.Volunteering;

/// <summary>
/// Finds the best schedule at given prices that differs from a known one only within a span of days: one walk up to the span, one pass over the states of its
/// days, and a walk with all states that are left behind it, which soon are few. The states of half a year cost what the days in question cost. Has its
/// own memory and serves one thread.
/// </summary>
internal sealed class LabelWindow(RosterProblemData data)
{
    private const long Unreached = long.MinValue / 2;

    private long[] _values = [];
    private int[] _cameBy = [];
    private int[] _place = [];
    private (int Node, long Value, int Origin)[] _now = new (int, long, int)[64];
    private (int Node, long Value, int Origin)[] _next = new (int, long, int)[64];
    private int _count;

    /// <summary>How many steps were tried.</summary>
    public long Work { get; private set; }

    /// <summary>The greatest value of the whole schedule, scaled; shifts outside the span count without prices.</summary>
    /// <param name="graph">The states under the volunteer's rules.</param>
    /// <param name="program">What they were made of.</param>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="prices">The scaled price of each shift of the span.</param>
    /// <param name="fixing">For each pair 1 for must, −1 for must not, 0 for free; <c>null</c> when all are free.</param>
    /// <param name="span">The days in question.</param>
    /// <param name="known">The pairs of the known schedule, legal, in time order. Those of the span are not looked at.</param>
    /// <param name="picks">Receives the pairs of the best schedule within the span.</param>
    /// <param name="count">How many these are.</param>
    public long Solve(
        LabelGraph graph, LabelProgram program, int person, long[] prices, sbyte[]? fixing, DaySpan span, ReadOnlySpan<int> known, int[] picks, out int count)
    {
        if (_values.Length < graph.Nodes)
            (_values, _cameBy, _place) = (new long[graph.Nodes], new int[graph.Nodes], new int[graph.Nodes]);
        var (first, end) = (IndexOf(program.Days, span.First), IndexOf(program.Days, span.End));
        var (node, value, next) = (0, -graph.FirstCost * PriceScale.Scale, 0);
        for (var d = 0; d < first; d++)
        {
            for (; next < known.Length && IsOn(program, d, known[next]); next++)
                (node, value) = Step(graph, program, node, value, known[next]);
            if (d + 1 < program.Days.Length)
                (node, value) = (graph.Night[node], value - (graph.NightCost[node] * PriceScale.Scale));
            else
                value -= graph.NightCost[node] * PriceScale.Scale;
        }

        count = 0;
        if (first == end)
            return Rest(graph, program, first, node, value, known[next..]);
        var must = Sweep(graph, program, person, prices, fixing, first, end, node, value);
        while (next < known.Length && data.Day[data.PairShift[known[next]]] < span.End)
            next++;
        var (best, last) = end == program.Days.Length ? Ending(graph) : Follow(graph, program, end, known[next..]);
        count = Trace(graph, program, person, node, last, picks);
        best -= must * PriceScale.Must;
        return best < -(PriceScale.Must / 2) ? PriceScale.NoSchedule : best;
    }

    // The pass over the span's days; tells how many shifts must be in.
    private int Sweep(LabelGraph graph, LabelProgram program, int person, long[] prices, sbyte[]? fixing, int first, int end, int node, long value)
    {
        var must = 0;
        var to = graph.DayNode[Math.Min(end + 1, program.Days.Length)];
        _values.AsSpan(graph.DayNode[first], to - graph.DayNode[first]).Fill(Unreached);
        _values[node] = value;
        var pair = Array.BinarySearch(data.PairShift, data.PersonStart[person], data.PersonStart[person + 1] - data.PersonStart[person], program.Shifts[program.DayStart[first]]);
        pair = pair < 0 ? ~pair : pair;
        for (var d = first; d < end; d++)
        {
            for (var at = program.DayStart[d]; at < program.DayStart[d + 1]; at++)
            {
                if (pair == data.PersonStart[person + 1] || data.PairShift[pair] != program.Shifts[at])
                    continue;
                var gain = (data.PairWeight[pair] * PriceScale.Scale) - prices[data.PairShift[pair]] - program.BaseFairness;
                var fix = fixing is null ? 0 : fixing[pair];
                pair++;
                if (fix < 0)
                    continue;
                must += fix;
                gain += fix * PriceScale.Must;
                if (gain > 0 || !program.IsMonotone)
                    Take(graph, at, gain);
            }

            if (d + 1 < program.Days.Length)
                Sleep(graph, d);
        }

        return must;
    }

    private void Take(LabelGraph graph, int at, long gain)
    {
        var (values, cameBy) = (_values, _cameBy);
        var (from, to, cost) = (graph.From, graph.To, graph.Cost);
        Work += graph.ShiftArc[at + 1] - graph.ShiftArc[at];
        for (var arc = graph.ShiftArc[at]; arc < graph.ShiftArc[at + 1]; arc++)
        {
            var reached = values[from[arc]] + gain - (cost[arc] * PriceScale.Scale);
            if (reached <= values[to[arc]])
                continue;
            values[to[arc]] = reached;
            cameBy[to[arc]] = arc;
        }
    }

    private void Sleep(LabelGraph graph, int d)
    {
        var (values, cameBy) = (_values, _cameBy);
        for (var node = graph.DayNode[d]; node < graph.DayNode[d + 1]; node++)
        {
            var morning = graph.Night[node];
            var reached = values[node] - (graph.NightCost[node] * PriceScale.Scale);
            if (reached <= values[morning])
                continue;
            values[morning] = reached;
            cameBy[morning] = ~node;
        }
    }

    private (long Value, int Node) Ending(LabelGraph graph)
    {
        var (best, node) = (long.MinValue, -1);
        for (var at = graph.DayNode[^2]; at < graph.Nodes; at++)
        {
            var value = _values[at] - (graph.NightCost[at] * PriceScale.Scale);
            if (value > best)
                (best, node) = (value, at);
        }

        return (best, node);
    }

    // All states of the morning after the span go on with the known schedule, where they may; those that meet become one, the more valuable.
    private (long Value, int Node) Follow(LabelGraph graph, LabelProgram program, int end, ReadOnlySpan<int> known)
    {
        _count = 0;
        for (var node = graph.DayNode[end]; node < graph.DayNode[end + 1]; node++)
        {
            if (_values[node] > Unreached / 2)
                Append(ref _now, node, _values[node], node);
        }

        var next = 0;
        for (var d = end; d < program.Days.Length && _count > 1; d++)
        {
            for (; next < known.Length && IsOn(program, d, known[next]); next++)
                StepAll(graph, program, known[next]);
            if (d + 1 < program.Days.Length)
                SleepAll(graph);
            else
                return Best(graph);
            if (_count == 1)
            {
                var (node, value, origin) = _now[0];
                return (Rest(graph, program, d + 1, node, value, known[next..]), origin);
            }
        }

        return _count == 1 ? (Rest(graph, program, end, _now[0].Node, _now[0].Value, known), _now[0].Origin) : (Unreached, -1);
    }

    private (long Value, int Node) Best(LabelGraph graph)
    {
        var (best, node) = (Unreached, -1);
        for (var i = 0; i < _count; i++)
        {
            var value = _now[i].Value - (graph.NightCost[_now[i].Node] * PriceScale.Scale);
            if (value > best)
                (best, node) = (value, _now[i].Origin);
        }

        return (best, node);
    }

    private void StepAll(LabelGraph graph, LabelProgram program, int pair)
    {
        var (before, count) = (_now, _count);
        _count = 0;
        Work += count;
        for (var i = 0; i < count; i++)
        {
            var (node, value) = Step(graph, program, before[i].Node, before[i].Value, pair);
            if (node >= 0)
                Append(ref _next, node, value, before[i].Origin);
        }

        (_now, _next) = (_next, _now);
    }

    private void SleepAll(LabelGraph graph)
    {
        var (before, count) = (_now, _count);
        _count = 0;
        Work += count;
        for (var i = 0; i < count; i++)
        {
            var (node, value, origin) = before[i];
            var (morning, reached) = (graph.Night[node], value - (graph.NightCost[node] * PriceScale.Scale));
            var place = _place[morning] - 1;
            if (place < 0)
            {
                Append(ref _next, morning, reached, origin);
                _place[morning] = _count;
            }
            else if (reached > _next[place].Value)
            {
                _next[place] = (morning, reached, origin);
            }
        }

        for (var i = 0; i < _count; i++)
            _place[_next[i].Node] = 0;
        (_now, _next) = (_next, _now);
    }

    private void Append(ref (int Node, long Value, int Origin)[] list, int node, long value, int origin)
    {
        if (_count == list.Length)
            Array.Resize(ref list, _count * 2);
        list[_count++] = (node, value, origin);
    }

    // To the end from one state.
    private long Rest(LabelGraph graph, LabelProgram program, int from, int node, long value, ReadOnlySpan<int> known)
    {
        var next = 0;
        for (var d = from; d < program.Days.Length; d++)
        {
            for (; next < known.Length && IsOn(program, d, known[next]); next++)
            {
                (node, value) = Step(graph, program, node, value, known[next]);
                if (node < 0)
                    return Unreached;
            }

            value -= graph.NightCost[node] * PriceScale.Scale;
            node = graph.Night[node];
        }

        return value;
    }

    // A step of the known schedule, without a price; no node when the rules forbid it from here.
    private (int Node, long Value) Step(LabelGraph graph, LabelProgram program, int node, long value, int pair)
    {
        var at = Array.BinarySearch(program.Shifts, data.PairShift[pair]);
        var arc = Array.BinarySearch(graph.From, graph.ShiftArc[at], graph.ShiftArc[at + 1] - graph.ShiftArc[at], node);
        return arc < 0
            ? (-1, Unreached)
            : (graph.To[arc], value + (data.PairWeight[pair] * PriceScale.Scale) - program.BaseFairness - (graph.Cost[arc] * PriceScale.Scale));
    }

    private int Trace(LabelGraph graph, LabelProgram program, int person, int from, int node, int[] picks)
    {
        var count = 0;
        while (node != from && node >= 0)
        {
            var by = _cameBy[node];
            if (by < 0)
            {
                node = ~by;
                continue;
            }

            var shift = program.Shifts[graph.ShiftOf(by)];
            picks[count++] = Array.BinarySearch(data.PairShift, data.PersonStart[person], data.PersonStart[person + 1] - data.PersonStart[person], shift);
            node = graph.From[by];
        }

        picks.AsSpan(0, count).Reverse();
        return count;
    }

    private bool IsOn(LabelProgram program, int d, int pair) => data.Day[data.PairShift[pair]] == program.Days[d];

    private static int IndexOf(int[] days, int day)
    {
        var at = Array.BinarySearch(days, day);
        return at < 0 ? ~at : at;
    }
}
