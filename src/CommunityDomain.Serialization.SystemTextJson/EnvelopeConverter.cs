using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>An event with what surrounds it: <c>type</c>, <c>aggregateId</c>, <c>version</c>, <c>at</c>, <c>by</c>, <c>data</c>, read in any order.</summary>
internal sealed class EnvelopeConverter<TEvent>(WireEvents<TEvent> events) : JsonConverter<EventEnvelope<TEvent>>
    where TEvent : DomainEvent
{
    public override void Write(Utf8JsonWriter writer, EventEnvelope<TEvent> value, JsonSerializerOptions options)
    {
        var known = events.Of(value.Event);
        writer.WriteStartObject();
        writer.WriteString("type"u8, known.Name.ToString());
        writer.WriteString("aggregateId"u8, Id.Format(value.AggregateId));
        writer.WriteNumber("version"u8, value.Version);
        writer.WritePropertyName("at"u8);
        JsonSerializer.Serialize(writer, value.At, Info<Instant>(options));
        writer.WritePropertyName("by"u8);
        JsonSerializer.Serialize(writer, value.By, Info<Actor>(options));
        writer.WritePropertyName("data"u8);
        known.Write(writer, value.Event, options);
        writer.WriteEndObject();
    }

    public override EventEnvelope<TEvent> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var type = TypeOf(ref reader);
        var known = events.TryFind(type, out var found) ? found : throw new UnknownEventException(type, typeof(TEvent).Name);
        UInt128? id = null;
        long? version = null;
        Instant? at = null;
        Actor? by = null;
        TEvent? data = null;
        while (Next(ref reader))
        {
            if (Is(ref reader, "aggregateId"u8, id is not null))
                id = Value<UInt128>(ref reader, options);
            else if (Is(ref reader, "version"u8, version is not null))
                version = Value<long>(ref reader, options);
            else if (Is(ref reader, "at"u8, at is not null))
                at = Value<Instant>(ref reader, options);
            else if (Is(ref reader, "by"u8, by is not null))
                by = Value<Actor>(ref reader, options);
            else if (Is(ref reader, "data"u8, data is not null))
                data = known.Read(ref reader, options);
            else
                reader.Skip();
        }
        return new(
            id ?? throw Missing("aggregateId"), version ?? throw Missing("version"), at ?? throw Missing("at"), by ?? throw Missing("by"),
            data ?? throw Missing("data"));
    }

    // Looks ahead on a copy of the reader: stores like jsonb put the fields in an order of their own.
    // A fault moves the reader itself there, so that the error names its place.
    private static string TypeOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An event is an object.");
        var ahead = reader;
        string? type = null;
        while (Next(ref ahead))
        {
            if (!Is(ref ahead, "type"u8, type is not null))
            {
                ahead.Skip();
                continue;
            }
            if (ahead.TokenType != JsonTokenType.String)
            {
                reader = ahead;
                throw new JsonException("The type of an event is a text.");
            }
            type = ahead.GetString();
        }
        return type ?? throw Missing("type");
    }

    private static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    // Leaves the reader at the property's value when the name is the one asked for.
    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, bool seen)
    {
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(name))
            return false;
        if (seen)
            throw new JsonException($"The field '{reader.GetString()}' stands twice.");
        return reader.Read();
    }

    private static T Value<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : struct =>
        ((JsonConverter<T>)Info<T>(options).Converter).Read(ref reader, typeof(T), options);

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonException Missing(string field) => new($"The event has no '{field}'.");
}
