using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CommunityDomain.Testing;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

/// <summary>Writes and reads examples whose type is known at run time only.</summary>
internal static class WireProbe
{
    private static readonly JsonSerializerOptions Indented = new(WireFormat.Default.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>An event in an envelope: the same one for all, so that goldens differ in their event alone.</summary>
    public static object Envelope(DomainEvent happened) => Activator.CreateInstance(
        EnvelopeType(happened.GetType()), (UInt128)0xA66, 3L, Instant.FromUtc(2024, 3, 4, 1, 30, 15),
        new Actor(new PersonId(7), Role.CommunityOfficer), happened)!;

    public static Type EnvelopeType(Type happened)
    {
        var union = happened;
        while (union.BaseType != typeof(DomainEvent))
            union = union.BaseType!;
        return typeof(EventEnvelope<>).MakeGenericType(union);
    }

    public static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), Indented) + "\n";

    /// <summary>Reads through the public door: the value, or the code of the refusal.</summary>
    public static object Read(Type type, string json)
    {
        var read = typeof(WireFormat).GetMethod(nameof(WireFormat.Deserialize), 1, [typeof(string)])!.MakeGenericMethod(type);
        var result = (FluentResults.IResultBase)read.Invoke(WireFormat.Default, [json])!;
        return result.IsSuccess
            ? result.GetType().GetProperty("Value")!.GetValue(result)!
            : ((DomainError)result.Errors[0]).Code;
    }

    /// <summary>The fields of the records in <paramref name="value"/> that say nothing: null, empty text, empty list.</summary>
    public static IEnumerable<string> Silent(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0 && property.SetMethod is { IsPublic: true }
        let content = property.GetValue(value)
        where content is null or "" || (content is System.Collections.IEnumerable many and not string && !many.Cast<object>().Any())
        select property.Name;

    /// <summary>The record's constructor parameters: a published field that must be there, or a later one with a default.</summary>
    public static ParameterInfo[] Fields(Type record) =>
        record.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First().GetParameters();

    /// <summary>The ids, enums, lists and times reachable from a record that nobody registered: they would be written as .NET happens to.</summary>
    public static IEnumerable<string> Unregistered(Type record)
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([record]);
        while (open.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (!seen.Add(type))
                continue;
            var info = WireFormat.Default.Options.GetTypeInfo(type);
            var isOurs = info.Converter.GetType().Assembly == typeof(WireFormat).Assembly;
            var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
            var isId = type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>));
            if (!isOurs && (isList || isId || type.IsEnum || type.Namespace == nameof(NodaTime)))
                yield return $"{type}: add .{(isList ? "List" : isId ? "Id" : type.IsEnum ? "Word" : "Text")}<…> to its …Wire.cs";
            if (isList)
                open.Push(type.GetGenericArguments()[0]);
            foreach (var property in info.Properties)
                open.Push(property.PropertyType);
            foreach (var one in info.PolymorphismOptions?.DerivedTypes ?? [])
                open.Push(one.DerivedType);
        }
    }

    public static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json)!;

    public static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string GoldenPath(string name) => $"tests/CommunityDomain.Serialization.SystemTextJson.Tests/Goldens/{name}.json.golden";

    public static void MatchesGolden(string name, string json) => Golden.Matches(GoldenPath(name), json);
}
