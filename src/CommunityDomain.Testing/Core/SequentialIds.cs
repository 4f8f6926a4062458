using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Ids that are the same in every run: time-ordered as a host's are, their chance counted and not drawn.</summary>
/// <remarks>Safe for concurrent use; the order in which threads ask is then theirs.</remarks>
public sealed class SequentialIds : IIdSource
{
    private readonly Instant _epoch;
    private long _given;

    /// <summary>A source that begins at an instant.</summary>
    /// <param name="epoch">The instant that the first id carries, from 1970 on; each later one lies a millisecond later.</param>
    public SequentialIds(Instant epoch)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epoch, Instant.FromUnixTimeTicks(0));
        _epoch = epoch;
    }

    /// <inheritdoc/>
    public TId Next<TId>()
        where TId : struct, IId<TId>
    {
        var number = Interlocked.Increment(ref _given);
        return Id.Create<TId>(_epoch + Duration.FromMilliseconds(number - 1), (UInt128)(ulong)number);
    }
}
