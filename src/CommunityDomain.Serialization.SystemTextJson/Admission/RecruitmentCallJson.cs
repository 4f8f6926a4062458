using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RecruitmentCallState))]
[JsonSerializable(typeof(RecruitmentCallEvent.Drafted))]
[JsonSerializable(typeof(RecruitmentCallEvent.Published))]
[JsonSerializable(typeof(RecruitmentCallEvent.Amended))]
[JsonSerializable(typeof(RecruitmentCallEvent.Filled))]
[JsonSerializable(typeof(RecruitmentCallEvent.Released))]
[JsonSerializable(typeof(RecruitmentCallEvent.Closed))]
[JsonSerializable(typeof(RecruitmentCallEvent.Concluded))]
[JsonSerializable(typeof(RecruitmentCallEvent.Cancelled))]
internal sealed partial class RecruitmentCallJson : JsonSerializerContext;
