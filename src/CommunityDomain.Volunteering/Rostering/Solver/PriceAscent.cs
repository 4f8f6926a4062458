namespace CommunityDomain.Volunteering;

/// <summary>
/// Lowers the bound by moving prices against the difference between wanted and filled places: a subgradient method with Polyak steps
/// towards the best roster known, along the bisector of the new and the last direction (the average direction strategy of Sherali and Ulular), which
/// damps the zigzag of plain subgradients and converged fastest and lowest of the five deflections tried (decision 0051).
/// </summary>
internal sealed class PriceAscent
{
    private readonly PriceEngine _engine;
    private readonly long[] _trial;
    private readonly int[] _wanted;
    private readonly int[] _filled;
    private readonly PriceDirection _direction;
    private readonly double[] _gradient;
    private double _theta = 1;
    private int _sinceBetter;

    public PriceAscent(PriceEngine engine, int shifts)
    {
        _engine = engine;
        (Prices, _trial, _wanted, _filled) = (new long[shifts], new long[shifts], new int[shifts], new int[shifts]);
        (_direction, _gradient) = (new PriceDirection(shifts), new double[shifts]);
    }

    /// <summary>The prices of the best bound.</summary>
    public long[] Prices { get; }

    /// <summary>The best bound, scaled.</summary>
    public Int128 Bound { get; private set; } = Int128.MaxValue;

    /// <summary>Whether the fixings turned out to leave no roster.</summary>
    public bool IsInfeasible { get; private set; }

    /// <summary>How many evaluations were made.</summary>
    public int Evaluations { get; private set; }

    /// <summary>Begins at these prices.</summary>
    public void Start(long[] prices, double theta = 1)
    {
        prices.CopyTo(_trial, 0);
        prices.CopyTo(Prices, 0);
        (Bound, IsInfeasible, _theta, _sinceBetter) = (Int128.MaxValue, false, theta, 0);
        _direction.Clear(0, _gradient.Length);
    }

    /// <summary>Takes long steps again, because a better roster is known.</summary>
    public void Restep() => (_theta, _sinceBetter) = (1, 0);

    /// <summary>Makes up to <paramref name="iterations"/> steps; stops early when the bound's whole number reaches <paramref name="objective"/>.</summary>
    /// <param name="iterations">The most evaluations.</param>
    /// <param name="objective">The best roster's objective, in whole units; a step aims at it.</param>
    /// <param name="patience">After so many steps without a better bound the step is halved.</param>
    /// <param name="cancellation">Stops the search once a first bound is there.</param>
    public void Run(int iterations, long objective, int patience, CancellationToken cancellation)
    {
        for (var iteration = 0; iteration < iterations && (Bound == Int128.MaxValue || !cancellation.IsCancellationRequested); iteration++)
        {
            Evaluations++;
            if (_engine.Evaluate(_trial, _wanted, _filled) is not { } value)
            {
                IsInfeasible = true;
                return;
            }

            if (value < Bound)
            {
                var enough = (double)(Bound - value) > 1e-7 * Math.Abs((double)value);
                Bound = value;
                _trial.CopyTo(Prices, 0);
                _sinceBetter = enough ? 0 : _sinceBetter + 1;
            }
            else
            {
                _sinceBetter++;
            }

            if (PriceScale.Floor(Bound) <= objective)
                return;
            if (_sinceBetter >= patience)
            {
                _theta /= 2;
                _sinceBetter = 0;
            }

            if (!Step(value, objective))
                return;
        }
    }

    // False when there is nothing to move: the bound is the optimum at these prices.
    private bool Step(Int128 value, long objective)
    {
        for (var shift = 0; shift < _gradient.Length; shift++)
            _gradient[shift] = _wanted[shift] - _filled[shift];
        var length = _direction.Turn(_gradient, 0, _gradient.Length);
        if (length == 0)
            return false;
        var target = (Int128)objective * PriceScale.Scale;
        var distance = Math.Max((double)(value - target), PriceScale.Scale / 4.0);
        var step = _theta * distance / length;
        for (var shift = 0; shift < _trial.Length; shift++)
            _trial[shift] = Math.Clamp(_trial[shift] - (long)Math.Round(step * _direction[shift]), -PriceScale.Most, PriceScale.Most);
        return true;
    }
}
