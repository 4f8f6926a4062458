namespace CommunityDomain.Volunteering;

/// <summary>
/// The general path: dynamic programming over a volunteer's shifts in time order. A label is what a partial schedule must remember (the last shift while
/// it binds, what every limit has counted, rows of days, kinds of yesterday and today, whether the weekend is served); labels that remember the same are
/// one, the more valuable. Where all states fit in memory they are laid out once (<see cref="LabelGraph"/>). Exact, unless a volunteer's labels pass the cap: then named rules are dropped for him and his value only rises.
/// </summary>
internal sealed class LabelPricing(RosterProblemData data, Lazy<LabelGraphs> graphs, int[] dropped, int cap) : IPersonalPricing
{
    // One step by keys takes as long as so many in a graph.
    private const int HashedStep = 8;

    private readonly LabelProgram?[] _programs = new LabelProgram?[data.Persons.Length];
    private readonly LabelSweep _sweep = new(data);
    private readonly LabelWindow _window = new(data);
    private LabelSet _now = new();
    private LabelSet _next = new();
    private (int Parent, int Pair)[] _trace = new (int, int)[1024];
    private int _traceCount;
    private long _tried;

    /// <summary>How many steps were tried: what the work amounts to, the same on every machine.</summary>
    public long Work => _tried + _window.Work;

    public long Solve(int person, long[] prices, sbyte[]? fixing, int[] picks, out int count)
    {
        if (dropped[person] == 0 && graphs.Value.Of(person) is { } whole)
        {
            _tried += whole.Graph.Arcs;
            return _sweep.Solve(whole.Graph, whole.Program, person, prices, fixing, picks, out count);
        }

        while (true)
        {
            var program = _programs[person];
            if (program is null || program.Dropped != dropped[person])
                _programs[person] = program = CompileFor(person);
            var value = Run(program, data.PersonStart[person], prices, fixing, picks, out count);
            if (value is { } exact)
                return exact;
            dropped[person] = RuleDrop.Next(program.Rules, dropped[person]);
        }
    }

    /// <summary>Like <see cref="Solve"/>, where only a span of days is free; <c>null</c> for a volunteer whose states are not laid out.</summary>
    public long? SolveWithin(int person, long[] prices, sbyte[]? fixing, DaySpan span, ReadOnlySpan<int> known, int[] picks, out int count)
    {
        count = 0;
        if (dropped[person] != 0 || graphs.Value.Of(person) is not { } whole)
            return null;
        return _window.Solve(whole.Graph, whole.Program, person, prices, fixing, span, known, picks, out count);
    }

    private LabelProgram CompileFor(int person)
    {
        var (rules, shifts) = (data.RuleSets[data.RulesOf[person]], LabelGraphs.ShiftsOf(data, person).ToArray());
        while (true)
        {
            if (LabelProgram.TryCompile(data, rules, shifts, dropped[person]) is { } program)
                return program;
            dropped[person] = RuleDrop.Next(rules, dropped[person]);
        }
    }

    private long? Run(LabelProgram program, int firstPair, long[] prices, sbyte[]? fixing, int[] picks, out int count)
    {
        count = 0;
        _traceCount = 1;
        _now.Clear();
        _now.Offer(default, 0, 0);
        var must = 0;
        for (var d = 0; d < program.Days.Length; d++)
        {
            Advance(program, d);
            for (var at = program.DayStart[d]; at < program.DayStart[d + 1]; at++)
            {
                var pair = firstPair + at;
                var value = (data.PairWeight[pair] * PriceScale.Scale) - prices[data.PairShift[pair]] - program.BaseFairness;
                if (fixing is not null && fixing[pair] != 0)
                {
                    if (fixing[pair] < 0)
                        continue;
                    value += PriceScale.Must;
                    must++;
                }

                if (value > 0 || !program.IsMonotone)
                    Extend(program, d, at, firstPair + at, value);
                if (_now.Count > cap)
                    return null;
            }
        }

        var (best, bestAt) = (long.MinValue, -1);
        for (var i = 0; i < _now.Count; i++)
        {
            var value = _now.Values[i] - LabelSteps.Ending(data, program, _now.Keys[i]);
            if (value > best)
                (best, bestAt) = (value, i);
        }

        for (var at = _now.Traces[bestAt]; at != 0; at = _trace[at].Parent)
            picks[count++] = _trace[at].Pair;
        picks.AsSpan(0, count).Reverse();
        best -= must * PriceScale.Must;
        return best < -(PriceScale.Must / 2) ? PriceScale.NoSchedule : best;
    }

    private void Advance(LabelProgram program, int d)
    {
        _next.Clear();
        for (var i = 0; i < _now.Count; i++)
        {
            var (key, value) = LabelSteps.Advance(data, program, d, _now.Keys[i], _now.Values[i]);
            _next.Offer(key, value, _now.Traces[i]);
        }

        (_now, _next) = (_next, _now);
    }

    private void Extend(LabelProgram program, int d, int at, int pair, long value)
    {
        _next.Clear();
        _tried += _now.Count * HashedStep;
        for (var i = 0; i < _now.Count; i++)
            _next.Offer(_now.Keys[i], _now.Values[i], _now.Traces[i]);
        for (var i = 0; i < _now.Count; i++)
        {
            var key = _now.Keys[i];
            if (!LabelSteps.Take(data, program, d, at, ref key, out var cost))
                continue;
            var kept = _next.Offer(key, _now.Values[i] + value - cost, 0);
            if (kept < 0)
                continue;
            if (_traceCount == _trace.Length)
                Array.Resize(ref _trace, _traceCount * 2);
            _trace[_traceCount] = (_now.Traces[i], pair);
            _next.Traces[kept] = _traceCount++;
        }

        (_now, _next) = (_next, _now);
    }
}
