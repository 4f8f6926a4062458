using System.Diagnostics;

namespace CommunityDomain.Benchmarks;

/// <summary>Times the same work, done in the same pieces, in several rounds, and takes for each piece the round that was least disturbed.</summary>
/// <remarks>On a shared machine a long round is never undisturbed, a piece of a millisecond mostly is. The work of a piece must be the same in each round,
/// so that what is slow for a reason (new memory, a table that grows) is slow in all of them and counts.</remarks>
public sealed class PieceTimes
{
    private readonly List<long> _ticks = [];
    private int _next;

    /// <summary>The sum of the pieces' times.</summary>
    public TimeSpan Total => Stopwatch.GetElapsedTime(0, _ticks.Sum());

    /// <summary>The sum of the times of some pieces.</summary>
    /// <param name="first">The first, from 0.</param>
    /// <param name="count">How many.</param>
    public TimeSpan Of(int first, int count) => Stopwatch.GetElapsedTime(0, _ticks.Skip(first).Take(count).Sum());

    /// <summary>Begins a round.</summary>
    public void BeginRound() => _next = 0;

    /// <summary>Adds the next piece's time.</summary>
    /// <param name="began">Its <see cref="Stopwatch.GetTimestamp"/> at the beginning.</param>
    public void Add(long began)
    {
        var ticks = Stopwatch.GetTimestamp() - began;
        if (_next == _ticks.Count)
            _ticks.Add(ticks);
        else
            _ticks[_next] = Math.Min(_ticks[_next], ticks);
        _next++;
    }
}
