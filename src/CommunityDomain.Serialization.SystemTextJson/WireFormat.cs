using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using FluentResults;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The JSON wire format of ids, values, events and states (线上格式): what is written once can be read for ever.</summary>
/// <remarks>
/// <para>Additive-only. Unknown fields are passed over; a field that is missing takes its default when it has one, and is
/// <c>wire.malformed</c> when it never was optional. Enums are their member's name, ids 32 hexadecimal digits, money <c>CNY 12.30</c>,
/// dates and instants ISO 8601; nulls are written.</para>
/// <para>Source-generated: safe under trimming and AOT. Immutable and safe for concurrent use.</para>
/// </remarks>
public sealed class WireFormat
{
    private readonly WireTypes[] _types;
    private readonly IJsonTypeInfoResolver _resolver;

    /// <summary>A format of these types alone; hosts rather begin with <see cref="Default"/> and <see cref="With"/>.</summary>
    /// <param name="types">The types that it knows.</param>
    /// <exception cref="ArgumentException">Two events have one name.</exception>
    public WireFormat(params IEnumerable<WireTypes> types)
    {
        _types = [.. types];
        var events = new Dictionary<string, Type>(StringComparer.Ordinal);
        foreach (var (name, type) in _types.SelectMany(known => known.NamedEvents))
        {
            if (!events.TryAdd(name.ToString(), type))
                throw new ArgumentException($"Two events are named {name}.", nameof(types));
        }
        Events = events;
        States = [.. _types.SelectMany(known => known.KnownStates)];
        _resolver = new WireResolver(_types);
        Options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
        };
        AddTo(Options);
        Options.MakeReadOnly();
    }

    /// <summary>The format of every CommunityDomain package.</summary>
    public static WireFormat Default { get; } = new(
        [.. CoreWire.All, .. AdmissionWire.All, .. PointsWire.All, .. VolunteeringWire.All, .. ExchangeWire.All, .. PartnershipsWire.All]);

    /// <summary>The options that carry the format, read-only; for those who call <see cref="JsonSerializer"/> themselves.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>The events that the format knows, by name and version: <c>admission.call.published.v1</c>.</summary>
    public IReadOnlyDictionary<string, Type> Events { get; }

    /// <summary>The states that the format knows.</summary>
    public IReadOnlyList<Type> States { get; }

    /// <summary>This format with a host's own types.</summary>
    /// <param name="types">The types to add.</param>
    /// <exception cref="ArgumentException">Two events have one name.</exception>
    public WireFormat With(WireTypes types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return new([.. _types, types]);
    }

    /// <summary>Teaches a host's own options these types, for example those of a web application; naming and the like stay the host's.</summary>
    /// <param name="options">Options that are not read-only yet.</param>
    public void AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in _types.SelectMany(known => known.Converters))
            options.Converters.Add(converter);
        options.TypeInfoResolverChain.Add(_resolver);
    }

    /// <summary>Writes a state, an <see cref="EventEnvelope{TEvent}"/>, a <see cref="ValueList{T}"/> of envelopes, an id or a value.</summary>
    /// <typeparam name="T">Its type, known to the format.</typeparam>
    /// <param name="value">What to write.</param>
    /// <returns>JSON in UTF-8, without a byte order mark.</returns>
    /// <exception cref="NotSupportedException">The format does not know the type.</exception>
    public byte[] SerializeToUtf8<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, InfoOf<T>());

    /// <summary>As <see cref="SerializeToUtf8"/>, as text.</summary>
    /// <typeparam name="T">Its type, known to the format.</typeparam>
    /// <param name="value">What to write.</param>
    /// <exception cref="NotSupportedException">The format does not know the type.</exception>
    public string Serialize<T>(T value) => JsonSerializer.Serialize(value, InfoOf<T>());

    /// <summary>Reads what <see cref="Serialize"/> wrote, in this version or an earlier one.</summary>
    /// <typeparam name="T">Its type, known to the format.</typeparam>
    /// <param name="json">The text.</param>
    /// <returns>The value, <c>wire.malformed</c> with the position, or <c>wire.unknown-event</c>.</returns>
    /// <exception cref="NotSupportedException">The format does not know the type.</exception>
    public Result<T> Deserialize<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize<T>(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads what <see cref="SerializeToUtf8"/> wrote, in this version or an earlier one.</summary>
    /// <typeparam name="T">Its type, known to the format.</typeparam>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <returns>The value, <c>wire.malformed</c> with the position, or <c>wire.unknown-event</c>.</returns>
    /// <exception cref="NotSupportedException">The format does not know the type.</exception>
    public Result<T> Deserialize<T>(ReadOnlySpan<byte> utf8Json)
    {
        var info = InfoOf<T>();
        try
        {
            return JsonSerializer.Deserialize(utf8Json, info) is { } value
                ? Result.Ok(value)
                : Result.Fail<T>(new WireErrors.Malformed(typeof(T).Name, 0, 0, "null"));
        }
        catch (UnknownEventException unknown)
        {
            return Result.Fail<T>(new WireErrors.UnknownEvent(unknown.Name, unknown.Union));
        }
        catch (JsonException fault)
        {
            return Result.Fail<T>(new WireErrors.Malformed(
                typeof(T).Name, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0, fault.Message));
        }
    }

    private JsonTypeInfo<T> InfoOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
