namespace CommunityDomain.Volunteering;

/// <summary>
/// The verifier's general subproblem: day by day, every legal choice of the day's shifts from every state that a schedule can be in. A state is a row of
/// numbers: the last shift while it can bind, days in a row, days off, yesterday's kinds, and what each limit has counted in its present span.
/// </summary>
internal sealed class StateSearch(RosterProblem problem, long scale)
{
    private const int MostStates = 400_000;

    private const int Last = 0;
    private const int Row = 1;
    private const int LastDay = 2;
    private const int Kinds = 3;
    private const int Count = 4;
    private const int Weekend = 5;
    private const int FirstLimit = 6;

    private PersonalRules _rules = PersonalRules.Free;
    private bool _ignoresRest;
    private bool _countsWeekends;
    private bool _isMonotone;
    private string[] _firstKinds = [];
    private int[][] _spans = [];
    private int[] _spanCounts = [];
    private StateTable _now = new(FirstLimit);
    private StateTable _next = new(FirstLimit);

    public bool IsTooLarge { get; private set; }

    public long? Best(int person, PersonalRules rules, bool ignoresRest, ReadOnlySpan<long> prices, List<BranchFixing>? decisions)
    {
        (_ignoresRest, IsTooLarge) = (ignoresRest, false);
        Read(rules);
        var width = FirstLimit + (2 * rules.Limits.Count);
        (_now, _next) = (new StateTable(width), new StateTable(width));
        var shifts = problem.ShiftsOf(person);
        Span<int> state = stackalloc int[width];
        state.Clear();
        state[LastDay] = -1;
        _now.Offer(state, 0);
        for (int from = 0, to; from < shifts.Length; from = to)
        {
            to = from;
            while (to < shifts.Length && problem.DayOf(shifts[to]) == problem.DayOf(shifts[from]))
                to++;
            _next = new StateTable(width);
            var day = new DayChoice(problem.DayOf(shifts[from]), Values(person, from, to, prices), Musts(person, from, to, decisions), shifts[from..to].ToArray());
            for (var i = 0; i < _now.Count; i++)
            {
                _now.StateOf(i).CopyTo(state);
                var value = _now.ValueOf(i) - BeginDay(state, day.Day);
                Choose(day, 0, state, value, served: false);
                if (_next.Count > MostStates)
                {
                    IsTooLarge = true;
                    return null;
                }
            }

            Squash(shifts, to);
            (_now, _next) = (_next, _now);
        }

        long? best = null;
        for (var i = 0; i < _now.Count; i++)
        {
            var value = _now.ValueOf(i) - End(_now.StateOf(i));
            best = best is { } old && old >= value ? old : value;
        }

        return best;
    }

    private void Read(PersonalRules rules)
    {
        if (ReferenceEquals(rules, _rules))
            return;
        _rules = rules;
        _firstKinds = rules.ForbiddenSuccessions.Select(one => one.First).Distinct().ToArray();
        _countsWeekends = rules.Limits.Any(limit => limit.Unit == LimitUnit.Weekends);
        // Without elastic minima a shift of no value is never worth taking: the rest of the schedule stays legal without it.
        _isMonotone = rules.ShortRowWeight == 0 && rules.Limits.All(limit => limit.Least == 0 || limit.ShortfallWeight == 0);
        (_spans, _spanCounts) = Spans(rules);
    }

    private sealed record DayChoice(int Day, long[] Values, int[] Musts, int[] Shifts);

    private long[] Values(int person, int from, int to, ReadOnlySpan<long> prices)
    {
        var values = new long[to - from];
        for (var i = from; i < to; i++)
            values[i - from] = (problem.PreferencesOf(person)[i] * scale) - prices[problem.ShiftsOf(person)[i]];
        return values;
    }

    // 1 for a shift that must be taken, −1 for one that must not, 2 for both at once, which nothing fulfils; 0 for free.
    private int[] Musts(int person, int from, int to, List<BranchFixing>? decisions)
    {
        var musts = new int[to - from];
        for (var i = from; i < to; i++)
        {
            var shift = problem.ShiftsOf(person)[i];
            var (must, mustNot) = (problem.IsFixed(person, shift), false);
            foreach (var decision in decisions ?? [])
            {
                must |= decision.Shift == shift && decision.IsOn;
                mustNot |= decision.Shift == shift && !decision.IsOn;
            }

            musts[i - from] = (must, mustNot) switch { (true, true) => 2, (true, false) => 1, (false, true) => -1, _ => 0 };
        }

        return musts;
    }

    private (int[][] Spans, int[] Counts) Spans(PersonalRules rules)
    {
        var spans = new int[rules.Limits.Count][];
        var counts = new int[rules.Limits.Count];
        for (var limit = 0; limit < spans.Length; limit++)
        {
            var numbers = new Dictionary<NodaTime.LocalDate, int>();
            spans[limit] = new int[problem.Days];
            for (var day = 0; day < problem.Days; day++)
            {
                if (VerifierSpans.Of(rules.Limits[limit], problem.FirstDay.PlusDays(day)) is not { } span)
                    spans[limit][day] = -1;
                else if (!numbers.TryGetValue(span, out spans[limit][day]))
                    numbers.Add(span, spans[limit][day] = numbers.Count);
            }

            counts[limit] = numbers.Count;
        }

        return (spans, counts);
    }

    // What it costs that spans ended before this day and that a row of days ended; brings the state to the morning of the day.
    private long BeginDay(Span<int> state, int day)
    {
        var cost = 0L;
        for (var limit = 0; limit < _spans.Length; limit++)
        {
            var (span, open) = (_spans[limit][day], state[FirstLimit + (2 * limit)] - 1);
            if (span < 0 || span == open)
                continue;
            cost += Close(limit, open, state[FirstLimit + (2 * limit) + 1], span);
            (state[FirstLimit + (2 * limit)], state[FirstLimit + (2 * limit) + 1]) = (span + 1, 0);
        }

        if (state[LastDay] != day - 1)
            state[Kinds] = 0;
        return cost;
    }

    // The shortfall of the span that was open, and of those between it and the next that opens.
    private long Close(int limit, int open, int amount, int next)
    {
        var rule = _rules.Limits[limit];
        var weight = rule.ShortfallWeight * scale;
        if (rule.Span == LimitSpan.Day)
            return open < 0 || amount == 0 ? 0 : Math.Max(0, rule.Least - amount) * weight;
        return ((open < 0 ? 0 : Math.Max(0L, rule.Least - amount)) + ((long)rule.Least * (next - open - 1))) * weight;
    }

    private void Choose(DayChoice day, int at, Span<int> state, long value, bool served)
    {
        if (at == day.Shifts.Length)
        {
            _next.Offer(state, value);
            return;
        }

        if (day.Musts[at] <= 0)
            Choose(day, at + 1, state, value, served);
        if (day.Musts[at] is not (0 or 1) || (_isMonotone && day.Musts[at] == 0 && day.Values[at] <= 0))
            return;
        Span<int> with = stackalloc int[state.Length];
        state.CopyTo(with);
        if (Take(day, at, with, served, out var cost))
            Choose(day, at + 1, with, value + day.Values[at] - cost, served: true);
    }

    private bool Take(DayChoice day, int at, Span<int> state, bool served, out long cost)
    {
        var shift = day.Shifts[at];
        cost = (long)_rules.FairnessStep * (state[Count] + _rules.ServedBefore) * scale;
        if (!_ignoresRest && state[Last] > 0)
        {
            var before = state[Last] - 1;
            if (problem.StartOf(shift) - problem.EndOf(before) < Math.Max(_rules.MinimumRest, problem.TravelMinutes(before, shift)))
                return false;
        }

        if (!Succeeds(shift, day.Day, state) || (!served && !TakeDay(day.Day, state, ref cost)))
            return false;
        state[Last] = shift + 1;
        state[Count] = _rules.FairnessStep > 0 ? state[Count] + 1 : 0;
        var weekend = WeekendOf(day.Day);
        for (var limit = 0; limit < _spans.Length; limit++)
        {
            if (_spans[limit][day.Day] < 0)
                continue;
            ref var amount = ref state[FirstLimit + (2 * limit) + 1];
            var rule = _rules.Limits[limit];
            amount = rule.Unit switch
            {
                LimitUnit.Shifts => amount + 1,
                LimitUnit.Minutes => amount + problem.ShiftAt(shift).Minutes,
                LimitUnit.Days => served ? amount : amount + 1,
                _ => state[Weekend] == weekend ? amount : amount + 1,
            };
            if (amount > rule.Most)
                return false;
        }

        state[Weekend] = weekend;
        return true;
    }

    // A number for the weekend of a day, from 1; 0 for the other days and where no limit asks.
    private int WeekendOf(int day)
    {
        var date = problem.FirstDay.PlusDays(day);
        return _countsWeekends && date.DayOfWeek >= NodaTime.IsoDayOfWeek.Saturday ? day + (date.DayOfWeek == NodaTime.IsoDayOfWeek.Saturday ? 2 : 1) : 0;
    }

    private bool Succeeds(int shift, int day, Span<int> state)
    {
        if (_firstKinds.Length == 0)
            return true;
        var kind = problem.ShiftAt(shift).Kind;
        var yesterday = state[LastDay] == day - 1 ? state[Kinds] & 0xFFFF : state[LastDay] == day ? state[Kinds] >>> 16 : 0;
        foreach (var succession in _rules.ForbiddenSuccessions)
        {
            if (succession.Next == kind && (yesterday & (1 << Array.IndexOf(_firstKinds, succession.First))) != 0)
                return false;
        }

        var own = Array.IndexOf(_firstKinds, kind) is >= 0 and var at ? 1 << at : 0;
        var today = state[LastDay] == day ? state[Kinds] & 0xFFFF : 0;
        state[Kinds] = (yesterday << 16) | today | own;
        return true;
    }

    private bool TakeDay(int day, Span<int> state, ref long cost)
    {
        var weight = _rules.ShortRowWeight * scale;
        var (last, row) = (state[LastDay], state[Row]);
        if (last >= 0 && last == day - 1)
        {
            row++;
        }
        else
        {
            if (last >= 0)
                cost += (RowShort(row, last) + Math.Max(0, _rules.FewestDaysOff - (day - last - 1))) * weight;
            row = 1;
        }

        (state[Row], state[LastDay]) = (row, day);
        return row <= (_rules.MostDaysInARow ?? int.MaxValue);
    }

    private int RowShort(int row, int last) => last - row + 1 <= 0 || last == problem.Days - 1 ? 0 : Math.Max(0, _rules.FewestDaysInARow - row);

    private long End(ReadOnlySpan<int> state)
    {
        var cost = state[LastDay] < 0 ? 0 : RowShort(state[Row], state[LastDay]) * _rules.ShortRowWeight * scale;
        for (var limit = 0; limit < _spans.Length; limit++)
            cost += Close(limit, state[FirstLimit + (2 * limit)] - 1, state[FirstLimit + (2 * limit) + 1], _spanCounts[limit]);
        return cost;
    }

    // States that differ only in what can matter no more become one.
    private void Squash(ReadOnlySpan<int> shifts, int from)
    {
        var squashed = new StateTable(FirstLimit + (2 * _spans.Length));
        var remaining = Remaining(shifts, from);
        Span<int> state = stackalloc int[FirstLimit + (2 * _spans.Length)];
        for (var i = 0; i < _next.Count; i++)
        {
            _next.StateOf(i).CopyTo(state);
            if (state[Last] > 0 && (_ignoresRest || !Binds(state[Last] - 1, shifts[from..])))
                state[Last] = 0;
            var value = _next.ValueOf(i);
            SquashRows(state, shifts, from, ref value);
            if (_firstKinds.Length == 0 || from == shifts.Length || problem.DayOf(shifts[from]) > state[LastDay] + 1)
                state[Kinds] = 0;
            state[Kinds] &= 0xFFFF;
            if (from == shifts.Length || WeekendOf(problem.DayOf(shifts[from])) != state[Weekend])
                state[Weekend] = 0;
            for (var limit = 0; limit < _spans.Length; limit++)
            {
                ref var amount = ref state[FirstLimit + (2 * limit) + 1];
                var rule = _rules.Limits[limit];
                if (rule.Most is null || amount + remaining[limit] <= rule.Most)
                    amount = rule.ShortfallWeight == 0 ? 0 : Math.Min(amount, rule.Least);
            }

            squashed.Offer(state, value);
        }

        _next = squashed;
    }

    private void SquashRows(Span<int> state, ReadOnlySpan<int> shifts, int from, ref long value)
    {
        var last = state[LastDay];
        if (last < 0)
            return;
        if (_rules.MostDaysInARow is null && _rules.ShortRowWeight == 0)
        {
            (state[Row], state[LastDay]) = (0, _firstKinds.Length > 0 ? last : -1);
            if (from < shifts.Length && problem.DayOf(shifts[from]) > last + 1)
                state[LastDay] = -1;
            return;
        }

        if (from < shifts.Length && problem.DayOf(shifts[from]) - last - 1 >= Math.Max(1, _rules.FewestDaysOff))
        {
            value -= RowShort(state[Row], last) * _rules.ShortRowWeight * scale;
            (state[Row], state[LastDay]) = (0, -1);
        }
    }

    private bool Binds(int last, ReadOnlySpan<int> later)
    {
        foreach (var shift in later)
        {
            var gap = problem.StartOf(shift) - problem.EndOf(last);
            if (gap < Math.Max(_rules.MinimumRest, problem.TravelMinutes(last, shift)))
                return true;
            if (gap >= RosterProblemBuilder.MostRest)
                return false;
        }

        return false;
    }

    private long[] Remaining(ReadOnlySpan<int> shifts, int from)
    {
        var remaining = new long[_spans.Length];
        if (_next.Count == 0)
            return remaining;
        for (var limit = 0; limit < _spans.Length; limit++)
        {
            // The same in every state: on a weekday the span of the last weekend is still open.
            var open = _next.StateOf(0)[FirstLimit + (2 * limit)] - 1;
            for (var i = from; i < shifts.Length; i++)
            {
                if (_spans[limit][problem.DayOf(shifts[i])] == open)
                    remaining[limit] += _rules.Limits[limit].Unit == LimitUnit.Minutes ? problem.ShiftAt(shifts[i]).Minutes : 1;
            }
        }

        return remaining;
    }
}
