using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SupervisionPlanState))]
[JsonSerializable(typeof(SupervisionPlanEvent.Begun))]
[JsonSerializable(typeof(SupervisionPlanEvent.Filed))]
[JsonSerializable(typeof(SupervisionPlanEvent.LateFound))]
[JsonSerializable(typeof(SupervisionPlanEvent.FindingResolved))]
[JsonSerializable(typeof(SupervisionPlanEvent.PracticePromoted))]
[JsonSerializable(typeof(SupervisionPlanEvent.Ended))]
internal sealed partial class SupervisionPlanJson : JsonSerializerContext;
