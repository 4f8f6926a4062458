namespace CommunityDomain.Volunteering;

/// <summary>
/// Finds the best schedule at given prices that differs from a known one only within a span of days: one walk up to the span, one pass over the states of its
/// days, and a walk with all states that are left behind it, which soon are few. The states of half a year cost what the days in question cost. Has its
/// own memory and serves one thread.
/// </summary>
internal sealed class LabelWindow(RosterProblemData data)
{
    private readonly LabelValues _values = new(data);
    private int[] _place = [];
    private (int Node, long Value, int Origin)[] _now = new (int, long, int)[64];
    private (int Node, long Value, int Origin)[] _next = new (int, long, int)[64];
    private int _count;
    private long _followed;

    /// <summary>How many steps were tried.</summary>
    public long Work => _values.Work + _followed;

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
        if (_place.Length < graph.Nodes)
            _place = new int[graph.Nodes];
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
        _values.Begin(graph, graph.DayNode[first], graph.DayNode[Math.Min(end + 1, program.Days.Length)], node, value);
        var must = _values.Pass(graph, program, person, prices, fixing, first, end);
        while (next < known.Length && data.Day[data.PairShift[known[next]]] < span.End)
            next++;
        var (best, last) = end == program.Days.Length ? _values.Ending(graph) : Follow(graph, program, end, known[next..]);
        count = _values.Trace(graph, program, person, node, last, picks);
        best -= must * PriceScale.Must;
        return best < -(PriceScale.Must / 2) ? PriceScale.NoSchedule : best;
    }

    // All states of the morning after the span go on with the known schedule, where they may; those that meet become one, the more valuable.
    private (long Value, int Node) Follow(LabelGraph graph, LabelProgram program, int end, ReadOnlySpan<int> known)
    {
        _count = 0;
        for (var node = graph.DayNode[end]; node < graph.DayNode[end + 1]; node++)
        {
            if (_values[node] > LabelValues.Unreached / 2)
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

        return _count == 1 ? (Rest(graph, program, end, _now[0].Node, _now[0].Value, known), _now[0].Origin) : (LabelValues.Unreached, -1);
    }

    private (long Value, int Node) Best(LabelGraph graph)
    {
        var (best, node) = (LabelValues.Unreached, -1);
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
        _followed += count;
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
        _followed += count;
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
                    return LabelValues.Unreached;
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
            ? (-1, LabelValues.Unreached)
            : (graph.To[arc], value + (data.PairWeight[pair] * PriceScale.Scale) - program.BaseFairness - (graph.Cost[arc] * PriceScale.Scale));
    }

    private bool IsOn(LabelProgram program, int d, int pair) => data.Day[data.PairShift[pair]] == program.Days[d];

    private static int IndexOf(int[] days, int day)
    {
        var at = Array.BinarySearch(days, day);
        return at < 0 ? ~at : at;
    }
}
