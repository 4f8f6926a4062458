using System.Text.Json.Serialization;
using CommunityDomain.Points;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RedemptionState))]
[JsonSerializable(typeof(RedemptionEvent.Reserved))]
[JsonSerializable(typeof(RedemptionEvent.Fulfilled))]
[JsonSerializable(typeof(RedemptionEvent.Released))]
[JsonSerializable(typeof(RedemptionEvent.Expired))]
[JsonSerializable(typeof(RedemptionEvent.Refunded))]
internal sealed partial class RedemptionJson : JsonSerializerContext;
