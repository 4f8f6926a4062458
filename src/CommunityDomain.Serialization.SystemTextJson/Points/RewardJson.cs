using System.Text.Json.Serialization;
using CommunityDomain.Points;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RewardState))]
[JsonSerializable(typeof(RewardEvent.Drafted))]
[JsonSerializable(typeof(RewardEvent.Offered))]
[JsonSerializable(typeof(RewardEvent.PiecesStocked))]
[JsonSerializable(typeof(RewardEvent.Suspended))]
[JsonSerializable(typeof(RewardEvent.Resumed))]
[JsonSerializable(typeof(RewardEvent.Withdrawn))]
internal sealed partial class RewardJson : JsonSerializerContext;
