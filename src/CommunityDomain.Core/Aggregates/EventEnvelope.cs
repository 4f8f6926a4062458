using NodaTime;

namespace CommunityDomain;

/// <summary>An event with what surrounds it: which aggregate, at which version, when, and who.</summary>
/// <typeparam name="TEvent">The aggregate's kind of event.</typeparam>
/// <param name="AggregateId">The bits of the aggregate's id.</param>
/// <param name="Version">The aggregate's version after this event, from 1.</param>
/// <param name="At">When it happened; never before the event that precedes it.</param>
/// <param name="By">Who acted.</param>
/// <param name="Event">What happened.</param>
public sealed record EventEnvelope<TEvent>(UInt128 AggregateId, long Version, Instant At, Actor By, TEvent Event)
    where TEvent : DomainEvent;
