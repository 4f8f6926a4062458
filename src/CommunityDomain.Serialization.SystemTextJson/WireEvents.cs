using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The events of one aggregate by their stable names.</summary>
/// <typeparam name="TEvent">The closed union of events.</typeparam>
/// <remarks>Mutable while it is declared; not to be changed once a format uses it.</remarks>
public sealed class WireEvents<TEvent>
    where TEvent : DomainEvent
{
    private readonly Dictionary<string, Case> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, Case> _byType = [];

    internal WireEvents()
    {
    }

    internal IEnumerable<(EventName Name, Type Type)> Named => _byType.Select(one => (one.Value.Name, one.Key));

    /// <summary>Adds an event, whose metadata is in the context.</summary>
    /// <typeparam name="TCase">The event.</typeparam>
    /// <param name="name">Its name, the same that its <see cref="DomainEvent.Name"/> gives.</param>
    /// <param name="version">The version of its form.</param>
    /// <exception cref="ArgumentException">The name or the event was added already.</exception>
    public WireEvents<TEvent> Event<TCase>(string name, int version = 1)
        where TCase : TEvent
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var known = new Case<TCase>(new EventName(name, version));
        _byName.Add(known.Name.ToString(), known);
        _byType.Add(typeof(TCase), known);
        return this;
    }

    internal bool TryFind(string name, [MaybeNullWhen(false)] out Case known) => _byName.TryGetValue(name, out known);

    internal Case Of(TEvent happened) => _byType.TryGetValue(happened.GetType(), out var known) && known.Name == happened.Name
        ? known
        : throw new NotSupportedException($"The event {happened.Name} is not registered as {happened.GetType().Name}.");

    internal abstract class Case(EventName name)
    {
        public EventName Name { get; } = name;

        public abstract void Write(Utf8JsonWriter writer, TEvent happened, JsonSerializerOptions options);

        public abstract TEvent Read(ref Utf8JsonReader reader, JsonSerializerOptions options);
    }

    private sealed class Case<TCase>(EventName name) : Case(name)
        where TCase : TEvent
    {
        public override void Write(Utf8JsonWriter writer, TEvent happened, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, (TCase)happened, Info(options));

        // Through the converter and not JsonSerializer, so that an error keeps its position in the whole text.
        public override TEvent Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
            ((JsonConverter<TCase>)Info(options).Converter).Read(ref reader, typeof(TCase), options)
            ?? throw new JsonException($"The data of {Name} is null.");

        private static JsonTypeInfo<TCase> Info(JsonSerializerOptions options) => (JsonTypeInfo<TCase>)options.GetTypeInfo(typeof(TCase));
    }
}
