namespace CommunityDomain.Volunteering;

/// <summary>
/// Where prices move: along the bisector of the new subgradient and the last direction (the average direction strategy of Sherali and Ulular), which damps
/// the zigzag of plain subgradients.
/// </summary>
internal sealed class PriceDirection(int shifts)
{
    // A new direction nearly opposite to the last leaves nearly nothing of either, and a step divided by that leaps out of all bounds: the plain
    // subgradient is taken instead.
    private const double LeastLeft = 0.01;

    private readonly double[] _direction = new double[shifts];

    public double this[int shift] => _direction[shift];

    /// <summary>Forgets the last direction over some shifts.</summary>
    public void Clear(int from, int to) => Array.Clear(_direction, from, to - from);

    /// <summary>Turns towards the gradient over some shifts; tells the square of the direction's length, 0 when the gradient is nothing.</summary>
    public double Turn(double[] gradient, int from, int to)
    {
        var (norm, old) = (0.0, 0.0);
        for (var shift = from; shift < to; shift++)
        {
            norm += gradient[shift] * gradient[shift];
            old += _direction[shift] * _direction[shift];
        }

        if (norm == 0)
            return 0;
        var (deflect, length) = (old > 0 ? Math.Sqrt(norm / old) : 0.0, 0.0);
        for (var shift = from; shift < to; shift++)
        {
            _direction[shift] = gradient[shift] + (deflect * _direction[shift]);
            length += _direction[shift] * _direction[shift];
        }

        if (length >= LeastLeft * norm)
            return length;
        Array.Copy(gradient, from, _direction, from, to - from);
        return norm;
    }
}
