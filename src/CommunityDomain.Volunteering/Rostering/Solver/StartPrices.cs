namespace CommunityDomain.Volunteering;

/// <summary>
/// First prices: of each shift the preference at which as much help is offered as the shift wants, each volunteer counted by the share of his
/// shifts that he can be expected to take; where not enough is offered, the places' worth, negative: whoever comes gets it.
/// </summary>
internal static class StartPrices
{
    public static long[] Of(RosterProblemData data, ShiftColumns columns)
    {
        var share = new double[data.Persons.Length];
        var each = data.Shifts.Sum(shift => (double)shift.Cover.Target) / Math.Max(1, data.Persons.Length);
        for (var person = 0; person < share.Length; person++)
        {
            var pairs = data.PersonStart[person + 1] - data.PersonStart[person];
            double most = pairs;
            foreach (var limit in data.RuleSets[data.RulesOf[person]].Limits)
            {
                if (limit is { Unit: LimitUnit.Shifts, Span: LimitSpan.Period, Most: { } inAll })
                    most = Math.Min(most, inAll);
            }

            share[person] = pairs == 0 ? 0 : Math.Min(most, each) / pairs;
        }

        var prices = new long[data.Shifts.Length];
        for (var shift = 0; shift < prices.Length; shift++)
        {
            var cover = data.Shifts[shift].Cover;
            var (from, count) = (columns.Start[shift], columns.Start[shift + 1] - columns.Start[shift]);
            var offers = new (int Weight, int At)[count];
            for (var i = 0; i < count; i++)
                offers[i] = (data.PairWeight[columns.Pair[from + i]], from + i);
            Array.Sort(offers, (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.At.CompareTo(b.At));
            var offered = 0.0;
            foreach (var (weight, at) in offers)
            {
                offered += share[columns.Person[at]];
                if (offered < cover.Target)
                    continue;
                prices[shift] = weight * PriceScale.Scale;
                break;
            }
        }

        return prices;
    }
}
