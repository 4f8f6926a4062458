using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ComplaintState))]
[JsonSerializable(typeof(ComplaintEvent.Received))]
[JsonSerializable(typeof(ComplaintEvent.Accepted))]
[JsonSerializable(typeof(ComplaintEvent.Declined))]
[JsonSerializable(typeof(ComplaintEvent.Answered))]
[JsonSerializable(typeof(ComplaintEvent.Escalated))]
[JsonSerializable(typeof(ComplaintEvent.Closed))]
internal sealed partial class ComplaintJson : JsonSerializerContext;
