using System.Text.Json;
using System.Text.Json.Serialization;
using FluentResults;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>A value that is written as a text, in places of values and of keys.</summary>
internal sealed class TextConverter<T>(Func<T, string> write, Func<string, Result<T>> read) : JsonConverter<T>
    where T : notnull
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException($"{typeof(T).Name} is a text.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    private T Parse(string text)
    {
        var result = read(text);
        return result.IsSuccess ? result.Value : throw new JsonException(string.Join(' ', result.Errors.Select(error => error.Message)));
    }
}
