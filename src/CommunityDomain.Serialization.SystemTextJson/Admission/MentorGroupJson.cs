using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MentorGroupState))]
[JsonSerializable(typeof(MentorGroupEvent.Founded))]
[JsonSerializable(typeof(MentorGroupEvent.Joined))]
[JsonSerializable(typeof(MentorGroupEvent.Left))]
[JsonSerializable(typeof(MentorGroupEvent.Held))]
[JsonSerializable(typeof(MentorGroupEvent.Dissolved))]
internal sealed partial class MentorGroupJson : JsonSerializerContext;
