using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InspectionState))]
[JsonSerializable(typeof(InspectionEvent.Found))]
[JsonSerializable(typeof(InspectionEvent.Persuaded))]
[JsonSerializable(typeof(InspectionEvent.Noticed))]
[JsonSerializable(typeof(InspectionEvent.Reinspected))]
[JsonSerializable(typeof(InspectionEvent.HandedOver))]
internal sealed partial class InspectionJson : JsonSerializerContext;
