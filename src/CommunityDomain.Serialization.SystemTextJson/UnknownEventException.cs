using System.Text.Json;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>Carries an unknown event out of the serialiser; callers of <see cref="WireFormat"/> see <see cref="WireErrors.UnknownEvent"/>.</summary>
internal sealed class UnknownEventException(string name, string union) : JsonException($"{union} has no event '{name}'.")
{
    public string Name { get; } = name;

    public string Union { get; } = union;
}
