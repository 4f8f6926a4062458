using FluentResults;

namespace CommunityDomain.Testing;

/// <summary>What holds of every aggregate, whatever it is; a host's own aggregates can be held to it too.</summary>
public static class AggregateLaws
{
    /// <summary>Live, replayed and restored agree in state and version, and have no changes left; the history is numbered and timed.</summary>
    /// <typeparam name="TSelf">The aggregate.</typeparam>
    /// <typeparam name="TId">Its id.</typeparam>
    /// <typeparam name="TState">Its state.</typeparam>
    /// <typeparam name="TEvent">Its events.</typeparam>
    /// <param name="live">An aggregate with its whole history among its changes.</param>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static void RestoreEqualsReplayEqualsLive<TSelf, TId, TState, TEvent>(Aggregate<TSelf, TId, TState, TEvent> live)
        where TSelf : Aggregate<TSelf, TId, TState, TEvent>, IAggregate<TSelf, TState, TEvent>
        where TId : struct, IId<TId>
        where TState : AggregateState<TId>
        where TEvent : DomainEvent
    {
        ArgumentNullException.ThrowIfNull(live);
        Require(live.Version == live.Changes.Count, $"the whole history is among the changes: version {live.Version}, {live.Changes.Count} changes");
        Require(live.LoadedVersion == 0, $"a new aggregate was loaded at version 0, not {live.LoadedVersion}");
        var replayed = Aggregate<TSelf, TId, TState, TEvent>.Replay(live.Changes);
        Require(replayed.IsSuccess, $"a live history replays: {string.Join("; ", replayed.Errors)}");
        Require(replayed.Value.State.Equals(live.State), $"replay ≡ live:\n{replayed.Value.State}\n{live.State}");
        Require(replayed.Value.Version == live.Version, $"replay keeps the version: {replayed.Value.Version}, {live.Version}");
        Require(replayed.Value.Changes.IsEmpty, "a replayed aggregate has no changes");
        var restored = Aggregate<TSelf, TId, TState, TEvent>.Restore(live.State, live.Version);
        Require(restored.State.Equals(live.State) && restored.Version == live.Version, "restore ≡ live");
        Require(restored.Changes.IsEmpty, "a restored aggregate has no changes");
        for (var i = 0; i < live.Changes.Count; i++)
        {
            var change = live.Changes[i];
            Require(change.Version == i + 1, $"event {i + 1} has version {change.Version}");
            Require(change.AggregateId == live.Id.Value, $"event {i + 1} is of {change.AggregateId:x32}");
            Require(i == 0 || change.At >= live.Changes[i - 1].At, $"event {i + 1} goes back in time");
        }
    }

    /// <summary>A verb that is refused leaves the aggregate as it was, and every reason is a domain error with a code.</summary>
    /// <typeparam name="TSelf">The aggregate.</typeparam>
    /// <typeparam name="TId">Its id.</typeparam>
    /// <typeparam name="TState">Its state.</typeparam>
    /// <typeparam name="TEvent">Its events.</typeparam>
    /// <param name="aggregate">The aggregate.</param>
    /// <param name="verb">A verb of it.</param>
    /// <returns>What the verb gave.</returns>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static Result<TSelf> VerbsDoNotMutate<TSelf, TId, TState, TEvent>(
        Aggregate<TSelf, TId, TState, TEvent> aggregate, Func<TSelf, Result<TSelf>> verb)
        where TSelf : Aggregate<TSelf, TId, TState, TEvent>, IAggregate<TSelf, TState, TEvent>
        where TId : struct, IId<TId>
        where TState : AggregateState<TId>
        where TEvent : DomainEvent
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        ArgumentNullException.ThrowIfNull(verb);
        var (state, version, changes) = (aggregate.State, aggregate.Version, aggregate.Changes);
        var result = verb((TSelf)aggregate);
        Require(
            ReferenceEquals(aggregate.State, state) && aggregate.Version == version && aggregate.Changes == changes,
            "a verb leaves the aggregate that it was asked of untouched");
        if (result.IsFailed)
            Require(result.Errors.Count > 0 && result.Errors.All(error => error is DomainError), "a refusal carries domain errors alone");
        else
            Require(result.Value.Version > version, "a verb that succeeds records at least one event");
        return result;
    }

    private static void Require(bool holds, string law)
    {
        if (!holds)
            throw new LawBrokenException(law);
    }
}
