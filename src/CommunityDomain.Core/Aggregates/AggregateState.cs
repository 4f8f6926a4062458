using NodaTime;

namespace CommunityDomain;

/// <summary>What an aggregate knows: a public, immutable, serialisable record, the fold of its events.</summary>
/// <typeparam name="TId">The type of the aggregate's id.</typeparam>
public abstract record AggregateState<TId>
    where TId : struct, IId<TId>
{
    /// <summary>The aggregate's id. Kept by <see cref="Aggregate{TSelf, TId, TState, TEvent}"/>, not by the fold.</summary>
    public TId Id { get; init; }

    /// <summary>When the last event happened. Kept by <see cref="Aggregate{TSelf, TId, TState, TEvent}"/>, not by the fold.</summary>
    public Instant ChangedAt { get; init; }
}
