using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FluentResults;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>Types that a <see cref="WireFormat"/> knows: those of one aggregate or one kind of value, registered one by one, without reflection.</summary>
/// <remarks>Mutable while it is declared; not to be changed once a format uses it.</remarks>
public sealed class WireTypes
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _infos = [];
    private readonly Dictionary<Type, Action<JsonTypeInfo>> _unions = [];
    private readonly List<JsonConverter> _converters = [];
    private readonly List<(EventName Name, Type Type)> _events = [];
    private readonly List<Type> _states = [];

    /// <summary>Begins a list of types.</summary>
    /// <param name="context">The generated metadata of the records among them.</param>
    public WireTypes(JsonSerializerContext? context = null) => Context = context;

    internal IJsonTypeInfoResolver? Context { get; }

    internal IReadOnlyList<JsonConverter> Converters => _converters;

    internal IReadOnlyList<(EventName Name, Type Type)> NamedEvents => _events;

    internal IReadOnlyList<Type> KnownStates => _states;

    internal IReadOnlyDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Infos => _infos;

    internal IReadOnlyDictionary<Type, Action<JsonTypeInfo>> Unions => _unions;

    /// <summary>Adds an id: 32 hexadecimal digits.</summary>
    /// <typeparam name="TId">The id.</typeparam>
    public WireTypes Id<TId>()
        where TId : struct, IId<TId> =>
        Text(id => CommunityDomain.Id.Format(id.Value), text => CommunityDomain.Id.Parse<TId>(text));

    /// <summary>Adds an enum: its members' names. A number or an unknown name is malformed.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    public WireTypes Word<TEnum>()
        where TEnum : struct, Enum =>
        Converter(new WordConverter<TEnum>());

    /// <summary>Adds a value that is written as a text.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="write">Gives the text.</param>
    /// <param name="read">Reads it; a refusal makes the JSON malformed.</param>
    public WireTypes Text<T>(Func<T, string> write, Func<string, Result<T>> read)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        return Converter(new TextConverter<T>(write, read));
    }

    /// <summary>Adds a list of items: an array.</summary>
    /// <typeparam name="T">The items, known to the format.</typeparam>
    public WireTypes List<T>() => Converter(new ValueListConverter<T>());

    /// <summary>Adds any other type by its converter.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="converter">How it is written and read.</param>
    public WireTypes Converter<T>(JsonConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        if (_infos.TryAdd(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter)))
            _converters.Add(converter);
        return this;
    }

    /// <summary>Adds a closed union of records that stands inside a state or an event: an object whose <c>kind</c> names the case.</summary>
    /// <typeparam name="TUnion">The base record, whose metadata and whose cases' metadata are in the context.</typeparam>
    /// <param name="cases">Each case and its stable name.</param>
    public WireTypes Union<TUnion>(params IEnumerable<(string Kind, Type Case)> cases)
        where TUnion : class
    {
        JsonDerivedType[] derived = [.. cases.Select(one => new JsonDerivedType(one.Case, one.Kind))];
        _unions.Add(typeof(TUnion), info =>
        {
            info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
            foreach (var one in derived)
                info.PolymorphismOptions.DerivedTypes.Add(one);
        });
        return this;
    }

    /// <summary>Adds an aggregate's events, one by one, and their envelopes.</summary>
    /// <typeparam name="TEvent">The closed union of events.</typeparam>
    /// <param name="add">Names each event with <see cref="WireEvents{TEvent}.Event"/>.</param>
    public WireTypes Events<TEvent>(Action<WireEvents<TEvent>> add)
        where TEvent : DomainEvent
    {
        ArgumentNullException.ThrowIfNull(add);
        var events = new WireEvents<TEvent>();
        add(events);
        _events.AddRange(events.Named);
        return Converter(new EnvelopeConverter<TEvent>(events)).List<EventEnvelope<TEvent>>();
    }

    /// <summary>Adds an aggregate's state, whose metadata is in the context.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    public WireTypes State<TState>()
        where TState : class
    {
        _states.Add(typeof(TState));
        return this;
    }
}
