using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RegisterEntryState))]
[JsonSerializable(typeof(RegisterEntryEvent.Drafted))]
[JsonSerializable(typeof(RegisterEntryEvent.Verified))]
[JsonSerializable(typeof(RegisterEntryEvent.Opened))]
[JsonSerializable(typeof(RegisterEntryEvent.Reserved))]
[JsonSerializable(typeof(RegisterEntryEvent.Released))]
[JsonSerializable(typeof(RegisterEntryEvent.PartDelivered))]
[JsonSerializable(typeof(RegisterEntryEvent.Expired))]
[JsonSerializable(typeof(RegisterEntryEvent.Withdrawn))]
internal sealed partial class RegisterEntryJson : JsonSerializerContext;
