using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GuidingCatalogueState))]
[JsonSerializable(typeof(GuidingCatalogueEvent.Begun))]
[JsonSerializable(typeof(GuidingCatalogueEvent.ItemPut))]
[JsonSerializable(typeof(GuidingCatalogueEvent.ItemRemoved))]
[JsonSerializable(typeof(GuidingCatalogueEvent.Published))]
internal sealed partial class GuidingCatalogueJson : JsonSerializerContext;
