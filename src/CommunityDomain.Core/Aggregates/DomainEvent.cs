namespace CommunityDomain;

/// <summary>A fact in the life of one aggregate: small, immutable, in the past tense, without personal data.</summary>
/// <remarks>
/// What happened is here; to whom, when and by whom stands in its <see cref="EventEnvelope{TEvent}"/>. The wire format is
/// additive-only: a published event keeps its name and its fields for ever.
/// </remarks>
public abstract record DomainEvent
{
    /// <summary>The stable name and version under which the event is stored and sent.</summary>
    public abstract EventName Name { get; }
}
