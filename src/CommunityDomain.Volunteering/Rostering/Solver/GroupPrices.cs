namespace CommunityDomain.Volunteering;

/// <summary>
/// Prices for a few volunteers within a span of days, everybody else as he stands: the same ascent as for the whole problem, over what places are
/// worth beside the others'. It also remembers in what share of the last schedules each volunteer had each shift: the fractional roster behind the prices.
/// </summary>
internal sealed class GroupPrices
{
    // Short steps: the prices come from the whole problem and need little.
    private const double StepShare = 0.05;

    private readonly RosterProblemData _data;
    private readonly PriceEngine _engine;
    private readonly RosterDraft _draft;
    private readonly long[] _prices;
    private readonly long[] _best;
    private readonly int[] _filled;
    private readonly int[] _picks;
    private readonly PriceDirection _direction;
    private readonly double[] _gradient;
    private readonly double[] _share;
    private readonly int[] _firstShift;

    public GroupPrices(RosterProblemData data, PriceEngine engine, RosterDraft draft)
    {
        (_data, _engine, _draft) = (data, engine, draft);
        var shifts = data.Shifts.Length;
        (_prices, _best, _filled, _picks) = (new long[shifts], new long[shifts], new int[shifts], new int[data.WidestPerson + 2]);
        (_direction, _gradient, _share) = (new PriceDirection(shifts), new double[shifts], new double[data.PairShift.Length]);
        _firstShift = new int[data.Days + 1];
        for (int day = 0, shift = 0; day <= data.Days; day++)
        {
            while (shift < shifts && data.Day[shift] < day)
                shift++;
            _firstShift[day] = shift;
        }
    }

    /// <summary>The days in question.</summary>
    public DaySpan Span { get; private set; }

    /// <summary>The first shift of the span, and the first after it.</summary>
    public (int From, int To) Shifts { get; private set; }

    /// <summary>The scaled prices of the span's shifts.</summary>
    public long[] Prices => _prices;

    /// <summary>For each pair of the span, the share of the last schedules that had it.</summary>
    public double[] Share => _share;

    /// <summary>Begins anew for volunteers who have left the span.</summary>
    public void Start(DaySpan span, long[] prices, List<int> group)
    {
        (Span, Shifts) = (span, (_firstShift[span.First], _firstShift[span.End]));
        Array.Copy(prices, Shifts.From, _prices, Shifts.From, Shifts.To - Shifts.From);
        foreach (var person in group)
        {
            var (from, to) = PairsOf(person);
            Array.Clear(_share, from, to - from);
        }
    }

    /// <summary>The volunteer's pairs of the span: the first, and the first after it.</summary>
    public (int From, int To) PairsOf(int person)
    {
        var (start, count) = (_data.PersonStart[person], _data.PersonStart[person + 1] - _data.PersonStart[person]);
        var from = Array.BinarySearch(_data.PairShift, start, count, Shifts.From);
        var to = Array.BinarySearch(_data.PairShift, start, count, Shifts.To);
        return (from < 0 ? ~from : from, to < 0 ? ~to : to);
    }

    /// <summary>Makes some steps; false when the prices prove that the group can make of the span no roster better than <paramref name="aim"/>.</summary>
    /// <param name="group">The volunteers, none of them in the span.</param>
    /// <param name="aim">The objective to beat, in whole units.</param>
    /// <param name="iterations">How many steps.</param>
    /// <param name="rate">By how much the last schedule counts in <see cref="Share"/>.</param>
    public bool Ascend(List<int> group, long aim, int iterations, double rate)
    {
        var target = (Int128)(aim - _draft.Objective + group.Sum(_draft.OwnOf)) * PriceScale.Scale;
        var best = Int128.MaxValue;
        _direction.Clear(Shifts.From, Shifts.To);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            if (Evaluate(group, rate) is not { } value)
                return false;
            if (value < best)
            {
                best = value;
                Array.Copy(_prices, Shifts.From, _best, Shifts.From, Shifts.To - Shifts.From);
            }

            if (best < target + PriceScale.Scale)
                return false;
            if (!Step((double)(value - target)))
                break;
        }

        Array.Copy(_best, Shifts.From, _prices, Shifts.From, Shifts.To - Shifts.From);
        return true;
    }

    private Int128? Evaluate(List<int> group, double rate)
    {
        Array.Clear(_filled, Shifts.From, Shifts.To - Shifts.From);
        Int128 value = 0;
        foreach (var person in group)
        {
            var own = _engine.ScheduleWithin(person, _prices, Span, _draft.ScheduleOf(person), _picks, out var count);
            if (own == PriceScale.NoSchedule)
                return null;
            value += own;
            var (from, to) = PairsOf(person);
            for (var pair = from; pair < to; pair++)
                _share[pair] *= 1 - rate;
            for (var i = 0; i < count; i++)
            {
                _share[_picks[i]] += rate;
                _filled[_data.PairShift[_picks[i]]]++;
            }
        }

        for (var shift = Shifts.From; shift < Shifts.To; shift++)
        {
            value += BestPlaces(shift, group.Count, out var wanted);
            _gradient[shift] = wanted - _filled[shift];
        }

        return value;
    }

    // What the group's places are best worth beside those that the others fill.
    private Int128 BestPlaces(int shift, int most, out int places)
    {
        var (worth, filled) = (_engine.Worth[shift], _draft.FilledOf(shift));
        var best = Int128.MinValue;
        places = 0;
        most = Math.Min(most, worth.Length - 1 - filled);
        for (var n = 0; n <= most; n++)
        {
            var value = ((Int128)(worth[filled + n] - worth[filled]) * PriceScale.Scale) + ((Int128)_prices[shift] * n);
            if (value > best || (value == best && Math.Abs(n - _filled[shift]) < Math.Abs(places - _filled[shift])))
                (best, places) = (value, n);
        }

        return best;
    }

    private bool Step(double distance)
    {
        var length = _direction.Turn(_gradient, Shifts.From, Shifts.To);
        if (length == 0)
            return false;
        var step = StepShare * Math.Max(distance, PriceScale.Scale / 4.0) / length;
        for (var shift = Shifts.From; shift < Shifts.To; shift++)
            _prices[shift] = Math.Clamp(_prices[shift] - (long)Math.Round(step * _direction[shift]), -PriceScale.Most, PriceScale.Most);
        return true;
    }
}
