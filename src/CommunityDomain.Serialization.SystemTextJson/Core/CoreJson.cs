using System.Text.Json.Serialization;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(AssessmentRecord))]
[JsonSerializable(typeof(Community))]
[JsonSerializable(typeof(PartnershipScope))]
[JsonSerializable(typeof(Waiver))]
internal sealed partial class CoreJson : JsonSerializerContext;
