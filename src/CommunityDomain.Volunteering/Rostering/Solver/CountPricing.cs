namespace CommunityDomain.Volunteering;

/// <summary>
/// The fast path: rules that count shifts by the day (at most two) and in all, with rest or travel that bind within a day. Each day offers its best
/// single shift and its best legal pair; the second's gain is never above the first's, so the best increments of all days, taken in descending order
/// while they exceed the convex cost of fairness, are the optimum.
/// </summary>
internal sealed class CountPricing : IPersonalPricing
{
    private readonly RosterProblemData _data;
    private readonly CountRules[] _rules;
    private long[] _dayValues = new long[64];
    private int[] _dayPairs = new int[64];
    private readonly long[] _gains;
    private readonly int[] _gainSlots;
    private readonly int[] _single;
    private readonly int[] _first;
    private readonly int[] _second;
    private readonly byte[] _level;

    public CountPricing(RosterProblemData data, CountRules[] rules)
    {
        (_data, _rules) = (data, rules);
        var most = (2 * Math.Max(1, data.Days)) + 2;
        (_gains, _gainSlots) = (new long[most], new int[most]);
        (_single, _first, _second, _level) = (new int[most], new int[most], new int[most], new byte[most]);
    }

    /// <summary>The rule sets that this path can serve, in its own form; others are not <see cref="CountRules.Fits"/>.</summary>
    internal readonly record struct CountRules(bool Fits, int MostInAll, int MostByDay, int Rest, long Base, long Step)
    {
        public static CountRules Of(PersonalRules rules)
        {
            var (all, day, fits) = (int.MaxValue, int.MaxValue, true);
            foreach (var limit in rules.Limits)
            {
                fits &= limit.Unit == LimitUnit.Shifts && (limit.Least == 0 || limit.ShortfallWeight == 0);
                if (limit is { Unit: LimitUnit.Shifts, Span: LimitSpan.Day, Most: { } byDay })
                    day = byDay;
                else if (limit is { Unit: LimitUnit.Shifts, Span: LimitSpan.Period, Most: { } inAll })
                    all = inAll;
                else
                    fits &= limit.Most is null;
            }

            fits &= day <= 2 && rules.ForbiddenSuccessions.Count == 0 && rules.MostDaysInARow is null
                && (rules.ShortRowWeight == 0 || (rules.FewestDaysInARow <= 1 && rules.FewestDaysOff <= 1));
            return new CountRules(fits, all, day, rules.MinimumRest,
                (long)rules.FairnessStep * rules.ServedBefore * PriceScale.Scale, rules.FairnessStep * PriceScale.Scale);
        }
    }

    /// <summary>Whether no shift of one day of the volunteer's binds one of another day.</summary>
    public static bool BindsWithinDays(RosterProblemData data, int person, int rest)
    {
        var (latest, day, before) = (int.MinValue, -1, int.MinValue);
        var need = Math.Max(rest, data.LongestTravel);
        for (var pair = data.PersonStart[person]; pair < data.PersonStart[person + 1]; pair++)
        {
            var shift = data.PairShift[pair];
            if (data.Day[shift] != day)
                (day, before) = (data.Day[shift], latest);
            if (before != int.MinValue && data.Start[shift] - before < need)
                return false;
            latest = Math.Max(latest, data.End[shift]);
        }

        return true;
    }

    /// <summary>How many pairs were looked at.</summary>
    public long Work { get; private set; }

    public long Solve(int person, long[] prices, sbyte[]? fixing, int[] picks, out int count)
    {
        var rules = _rules[_data.RulesOf[person]];
        var (from, to) = (_data.PersonStart[person], _data.PersonStart[person + 1]);
        var (shifts, weights, days) = (_data.PairShift, _data.PairWeight, _data.Day);
        var (found, slots, day, most) = (0, 0, -1, Math.Min(rules.MostInAll, _gains.Length - 2));
        var inDay = 0;
        var must = 0;
        Work += to - from;
        for (var pair = from; pair < to; pair++)
        {
            var shift = shifts[pair];
            var value = (weights[pair] * PriceScale.Scale) - prices[shift];
            if (fixing is not null && fixing[pair] != 0)
            {
                if (fixing[pair] < 0)
                    continue;
                value += PriceScale.Must;
                must++;
            }

            if (value <= rules.Base)
                continue;
            if (days[shift] != day)
            {
                CloseDay(rules, inDay, most, ref slots, ref found);
                (day, inDay) = (days[shift], 0);
            }

            if (inDay == _dayValues.Length)
                Grow();
            _dayValues[inDay] = value;
            _dayPairs[inDay++] = pair;
        }

        CloseDay(rules, inDay, most, ref slots, ref found);
        var total = Take(rules, found, slots, picks, out count);
        if (must == 0)
            return total;
        total -= must * PriceScale.Must;
        return total < -(PriceScale.Must / 2) ? PriceScale.NoSchedule : total;
    }

    private void Grow()
    {
        Array.Resize(ref _dayValues, _dayValues.Length * 2);
        Array.Resize(ref _dayPairs, _dayPairs.Length * 2);
    }

    private void CloseDay(in CountRules rules, int inDay, int most, ref int slots, ref int found)
    {
        if (inDay == 0 || most == 0 || rules.MostByDay == 0)
            return;
        var (values, pairs) = (_dayValues, _dayPairs);
        var best = 0;
        for (var i = 1; i < inDay; i++)
        {
            if (values[i] > values[best])
                best = i;
        }

        var slot = slots++;
        _single[slot] = pairs[best];
        Insert(values[best], slot, most, ref found);
        if (inDay == 1 || rules.MostByDay == 1 || most == 1)
            return;
        var (top, first, second) = (values[best] + rules.Base, -1, -1);
        for (var i = 0; i + 1 < inDay; i++)
        {
            var ends = _data.End[_data.PairShift[pairs[i]]];
            for (var j = i + 1; j < inDay; j++)
            {
                var both = values[i] + values[j];
                if (both <= top)
                    continue;
                var (a, b) = (_data.PairShift[pairs[i]], _data.PairShift[pairs[j]]);
                var need = _data.LongestTravel == 0 ? rules.Rest : Math.Max(rules.Rest, _data.Travel(a, b));
                if (_data.Start[b] - ends >= need)
                    (top, first, second) = (both, i, j);
            }
        }

        if (first < 0)
            return;
        (_first[slot], _second[slot]) = (pairs[first], pairs[second]);
        Insert(top - values[best], slot, most, ref found);
    }

    // Descending; an equal gain goes behind, so that a day's second gain never stands before its first.
    private void Insert(long gain, int slot, int most, ref int found)
    {
        if (found == most && gain <= _gains[found - 1])
            return;
        var at = found < most ? found++ : found - 1;
        while (at > 0 && _gains[at - 1] < gain)
        {
            (_gains[at], _gainSlots[at]) = (_gains[at - 1], _gainSlots[at - 1]);
            at--;
        }

        (_gains[at], _gainSlots[at]) = (gain, slot);
    }

    private long Take(in CountRules rules, int found, int slots, int[] picks, out int count)
    {
        Array.Clear(_level, 0, slots);
        var (total, cost) = (0L, rules.Base);
        for (var i = 0; i < found; i++)
        {
            var gain = _gains[i] - cost;
            if (gain <= 0)
                break;
            total += gain;
            cost += rules.Step;
            _level[_gainSlots[i]]++;
        }

        count = 0;
        for (var slot = 0; slot < slots; slot++)
        {
            if (_level[slot] == 1)
            {
                picks[count++] = _single[slot];
            }
            else if (_level[slot] == 2)
            {
                picks[count++] = _first[slot];
                picks[count++] = _second[slot];
            }
        }

        return total;
    }
}
