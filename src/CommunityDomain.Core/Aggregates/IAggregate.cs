namespace CommunityDomain;

/// <summary>
/// The three things that an aggregate supplies to the recipe: how its history begins, how an event changes its state, and its constructor.
/// </summary>
/// <typeparam name="TSelf">The aggregate.</typeparam>
/// <typeparam name="TState">Its state.</typeparam>
/// <typeparam name="TEvent">Its kind of event.</typeparam>
/// <remarks>Implemented explicitly, so that users of the aggregate see none of it.</remarks>
public interface IAggregate<TSelf, TState, TEvent>
    where TEvent : DomainEvent
{
    /// <summary>The first state, or <c>null</c> when this event can't begin a history.</summary>
    /// <param name="first">The first event.</param>
    static abstract TState? Begin(EventEnvelope<TEvent> first);

    /// <summary>The next state. The only place where state changes; decides nothing and refuses nothing.</summary>
    /// <param name="state">The state so far.</param>
    /// <param name="change">What happened.</param>
    static abstract TState Apply(TState state, EventEnvelope<TEvent> change);

    /// <summary>The aggregate in this state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="version">The number of events in its history.</param>
    /// <param name="changes">The events since it was loaded.</param>
    static abstract TSelf Create(TState state, long version, ValueList<EventEnvelope<TEvent>> changes);
}
