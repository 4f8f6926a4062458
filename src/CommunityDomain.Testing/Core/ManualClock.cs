using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>A clock that stands still until it is told to move, for hosts whose tests go through their own use of <see cref="IClock"/>.</summary>
/// <remarks>Safe for concurrent use. It only moves forward unless it is set.</remarks>
public sealed class ManualClock : IClock
{
    private readonly Lock _gate = new();
    private Instant _now;

    /// <summary>A clock at an instant.</summary>
    /// <param name="now">Where it stands.</param>
    public ManualClock(Instant now) => _now = now;

    /// <inheritdoc/>
    public Instant GetCurrentInstant()
    {
        lock (_gate)
            return _now;
    }

    /// <summary>Moves the clock forward.</summary>
    /// <param name="by">By how much; not negative.</param>
    /// <returns>Where it stands now.</returns>
    public Instant Advance(Duration by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, Duration.Zero);
        lock (_gate)
            return _now += by;
    }

    /// <summary>Sets the clock, forward or back: what a verb makes of a clock that went back is worth a test.</summary>
    /// <param name="now">Where it stands from now on.</param>
    public void Set(Instant now)
    {
        lock (_gate)
            _now = now;
    }
}
