using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>The recipe of every aggregate: immutable, changed by verbs that yield events, its state the fold of its events.</summary>
/// <typeparam name="TSelf">The aggregate: a sealed class with a private constructor.</typeparam>
/// <typeparam name="TId">The type of its id.</typeparam>
/// <typeparam name="TState">Its state: an immutable record.</typeparam>
/// <typeparam name="TEvent">Its kind of event: a closed union of immutable records.</typeparam>
/// <remarks>
/// <para>A verb of the domain returns a <see cref="Result{TSelf}"/>: the next aggregate, or every reason why not, and this one is untouched.</para>
/// <para>A host stores <see cref="State"/>, or <see cref="Changes"/>, or both, with <see cref="Version"/> as the optimistic lock, and
/// comes back through <see cref="Restore"/> or <see cref="Replay"/>; both give the same aggregate. <see cref="Changes"/> make an outbox.</para>
/// <para>Equality is identity: the same kind and the same id. Safe for concurrent use.</para>
/// </remarks>
public abstract class Aggregate<TSelf, TId, TState, TEvent> : IEquatable<TSelf>
    where TSelf : Aggregate<TSelf, TId, TState, TEvent>, IAggregate<TSelf, TState, TEvent>
    where TId : struct, IId<TId>
    where TState : AggregateState<TId>
    where TEvent : DomainEvent
{
    /// <summary>Called by <see cref="IAggregate{TSelf, TState, TEvent}.Create"/> alone.</summary>
    /// <param name="state">The state.</param>
    /// <param name="version">The number of events in the history.</param>
    /// <param name="changes">The events since the aggregate was loaded.</param>
    protected Aggregate(TState state, long version, ValueList<EventEnvelope<TEvent>> changes)
    {
        State = state;
        Version = version;
        Changes = changes;
    }

    /// <summary>The id.</summary>
    public TId Id => State.Id;

    /// <summary>Everything that the aggregate knows.</summary>
    public TState State { get; }

    /// <summary>The number of events in its history: the optimistic lock.</summary>
    public long Version { get; }

    /// <summary>The events since it was loaded or begun, in order; what a host has yet to store.</summary>
    public ValueList<EventEnvelope<TEvent>> Changes { get; }

    /// <summary>The version that the host's store should still have: <see cref="Version"/> without <see cref="Changes"/>.</summary>
    public long LoadedVersion => Version - Changes.Count;

    /// <summary>An aggregate from a stored state; it has no changes.</summary>
    /// <param name="state">The state, as it was stored.</param>
    /// <param name="version">The version stored beside it, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public static TSelf Restore(TState state, long version)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        return TSelf.Create(state, version, []);
    }

    /// <summary>An aggregate from its history; it has no changes. Takes time linear in the number of events.</summary>
    /// <param name="history">All of its events, from the first.</param>
    /// <returns>The aggregate, or <c>core.history-broken</c> with the first position that does not follow: an empty history, another
    /// aggregate's event, a gap in the versions, an instant that goes back, a second beginning.</returns>
    public static Result<TSelf> Replay(IEnumerable<EventEnvelope<TEvent>> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        TState? state = null;
        var version = 0L;
        foreach (var change in history)
        {
            if (change.Version != version + 1 || (state is not null && !Follows(state, change)))
                return Result.Fail<TSelf>(new CoreErrors.HistoryBroken(version + 1));
            state = Fold(state, change);
            if (state is null)
                return Result.Fail<TSelf>(new CoreErrors.HistoryBroken(version + 1));
            version++;
        }
        return state is null ? Result.Fail<TSelf>(new CoreErrors.HistoryBroken(1)) : Result.Ok(Restore(state, version));
    }

    /// <summary>This aggregate without <see cref="Changes"/>: what a host keeps once it has stored them.</summary>
    public TSelf Saved() => Follow(TSelf.Create(State, Version, []));

    /// <summary>Whether both have the same id.</summary>
    /// <param name="other">Another aggregate of this kind.</param>
    public bool Equals(TSelf? other) => other is not null && Id.Equals(other.Id);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Id.GetHashCode();

    /// <summary>The kind, the id and the version.</summary>
    public override string ToString() => $"{typeof(TSelf).Name} {Id} v{Version}";

    /// <summary>Whether both have the same id.</summary>
    public static bool operator ==(Aggregate<TSelf, TId, TState, TEvent>? left, Aggregate<TSelf, TId, TState, TEvent>? right) =>
        left is null ? right is null : left.Equals((object?)right);

    /// <summary>Whether the ids differ.</summary>
    public static bool operator !=(Aggregate<TSelf, TId, TState, TEvent>? left, Aggregate<TSelf, TId, TState, TEvent>? right) =>
        !(left == right);

    /// <summary>Begins a history: version 1, the event among the changes.</summary>
    /// <param name="id">The new aggregate's id.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">When.</param>
    /// <param name="first">The first event.</param>
    protected static Result<TSelf> Begin(TId id, Actor by, Instant now, TEvent first)
    {
        var change = new EventEnvelope<TEvent>(id.Value, 1, now, by, first);
        var state = Fold(null, change)
            ?? throw new ArgumentException($"{first.GetType().Name} does not begin a history.", nameof(first));
        return Result.Ok(TSelf.Create(state, 1, [change]));
    }

    /// <summary>Opens the list of refusals of a verb: an illegal verb and an instant before the last change are on it from the start.</summary>
    /// <param name="now">When the verb is tried.</param>
    /// <param name="illegal">What the lifecycle says, <c>null</c> when the verb is legal.</param>
    protected Refusals Check(Instant now, DomainError? illegal = null) =>
        new Refusals()
            .Add(illegal)
            .When(now < State.ChangedAt, () => new CoreErrors.TimeWentBack(State.ChangedAt, now));

    /// <summary>The next aggregate, after <paramref name="events"/>.</summary>
    /// <param name="by">Who acts.</param>
    /// <param name="now">When.</param>
    /// <param name="events">What happens, in order; at least one.</param>
    protected Result<TSelf> Record(Actor by, Instant now, params ReadOnlySpan<TEvent> events)
    {
        var state = State;
        var changes = new List<EventEnvelope<TEvent>>(events.Length);
        foreach (var next in events)
        {
            var change = new EventEnvelope<TEvent>(state.Id.Value, Version + changes.Count + 1, now, by, next);
            state = Fold(state, change)!;
            changes.Add(change);
        }
        return Result.Ok(Follow(TSelf.Create(state, Version + changes.Count, Changes.AddRange(changes))));
    }

    /// <summary>Gives the next aggregate what this one was told beside its state, for example which parties are the same: nothing of that is
    /// stored, and nothing unless a kind of aggregate says otherwise.</summary>
    /// <param name="next">The next aggregate: after a verb, or once it is saved.</param>
    protected virtual TSelf Follow(TSelf next) => next;

    // Of the same aggregate, not earlier, and no second beginning.
    private static bool Follows(TState state, EventEnvelope<TEvent> change) =>
        state.Id.Value == change.AggregateId && change.At >= state.ChangedAt && TSelf.Begin(change) is null;

    private static TState? Fold(TState? state, EventEnvelope<TEvent> change)
    {
        var next = state is null ? TSelf.Begin(change) : TSelf.Apply(state, change);
        return next is null ? null : (TState)((AggregateState<TId>)next with { Id = TId.From(change.AggregateId), ChangedAt = change.At });
    }
}
