using System.Text.Json;
using System.Text.Json.Serialization;

namespace CommunityDomain;

/// <summary>What JSON shows of a personal number unless a host registers a converter of its own: the masked text, which can't be read back.</summary>
/// <typeparam name="T">The type of the number.</typeparam>
/// <remarks>It stands on the type, so that a log or an answer that was serialised in passing reveals nothing; a converter in the options wins.</remarks>
public sealed class MaskedJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Refuses: a masked number can't be read.</summary>
    /// <exception cref="JsonException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A personal number is read by the converter that the host registered for it, and there is none.");

    /// <summary>Writes the masked text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The number.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
