using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StationCatalogueState))]
[JsonSerializable(typeof(StationCatalogueEvent.Opened))]
[JsonSerializable(typeof(StationCatalogueEvent.Offered))]
[JsonSerializable(typeof(StationCatalogueEvent.Retired))]
[JsonSerializable(typeof(StationCatalogueEvent.Used))]
[JsonSerializable(typeof(StationCatalogueEvent.Closed))]
internal sealed partial class StationCatalogueJson : JsonSerializerContext;
