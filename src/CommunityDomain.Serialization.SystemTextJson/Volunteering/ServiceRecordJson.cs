using System.Text.Json.Serialization;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ServiceRecordState))]
[JsonSerializable(typeof(ServiceRecordEvent.CheckedIn))]
[JsonSerializable(typeof(ServiceRecordEvent.CheckedOut))]
[JsonSerializable(typeof(ServiceRecordEvent.Attested))]
[JsonSerializable(typeof(ServiceRecordEvent.Corrected))]
[JsonSerializable(typeof(ServiceRecordEvent.Voided))]
internal sealed partial class ServiceRecordJson : JsonSerializerContext;
