using System.Text.Json.Serialization;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AssignmentState))]
[JsonSerializable(typeof(AssignmentEvent.Proposed))]
[JsonSerializable(typeof(AssignmentEvent.SignedUp))]
[JsonSerializable(typeof(AssignmentEvent.Accepted))]
[JsonSerializable(typeof(AssignmentEvent.Declined))]
[JsonSerializable(typeof(AssignmentEvent.Withdrawn))]
[JsonSerializable(typeof(AssignmentEvent.Released))]
internal sealed partial class AssignmentJson : JsonSerializerContext;
