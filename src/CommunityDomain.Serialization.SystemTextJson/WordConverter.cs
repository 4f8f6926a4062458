using System.Text.Json;
using System.Text.Json.Serialization;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>An enum by its member's name, exactly; neither numbers nor unknown names are taken, so that no undefined value comes in.</summary>
internal sealed class WordConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByName = Enum.GetNames<TEnum>().ToDictionary(
        name => name, Enum.Parse<TEnum>, StringComparer.Ordinal);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(Name(value));

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException($"{typeof(TEnum).Name} is a word.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Name(value));

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    private static string Name(TEnum value)
    {
        var name = value.ToString();
        return ByName.ContainsKey(name)
            ? name
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{name} is not a defined {typeof(TEnum).Name}.");
    }

    private static TEnum Parse(string name) => ByName.TryGetValue(name, out var value)
        ? value
        : throw new JsonException($"{typeof(TEnum).Name} has no member '{name}'.");
}
