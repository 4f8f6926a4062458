namespace CommunityDomain.Volunteering;

/// <summary>
/// Prices that prove an open place where no chain can fill it: every shift from which a chain could bring somebody is as scarce as the open one, at the
/// price of a place; the others are worth none. Where rules only count, this is the cut of a flow, and exact.
/// </summary>
internal static class CutPrices
{
    /// <summary>For each shift minus one place, scaled, or nothing.</summary>
    public static long[] Of(RosterProblemData data, RosterDraft draft, ShiftColumns columns, int[] wanted)
    {
        var prices = new long[data.Shifts.Length];
        var queue = new Queue<int>();
        for (var shift = 0; shift < prices.Length; shift++)
        {
            if (draft.FilledOf(shift) < wanted[shift])
                Reach(shift);
        }

        while (queue.TryDequeue(out var scarce))
        {
            for (var at = columns.Start[scarce]; at < columns.Start[scarce + 1]; at++)
            {
                var (person, pair) = (columns.Person[at], columns.Pair[at]);
                var schedule = draft.ScheduleOf(person);
                if (schedule.Contains(pair))
                    continue;
                foreach (var other in schedule)
                {
                    if (prices[data.PairShift[other]] == 0 && draft.OwnGain(person, pair, other) != RosterDraft.Illegal)
                        Reach(data.PairShift[other]);
                }
            }
        }

        return prices;

        void Reach(int shift)
        {
            prices[shift] = -PriceScale.Scale;
            queue.Enqueue(shift);
        }
    }
}
