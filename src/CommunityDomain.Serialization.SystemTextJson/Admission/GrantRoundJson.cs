using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GrantRoundState))]
[JsonSerializable(typeof(GrantRoundEvent.Announced))]
[JsonSerializable(typeof(GrantRoundEvent.Opened))]
[JsonSerializable(typeof(GrantRoundEvent.ProjectSubmitted))]
[JsonSerializable(typeof(GrantRoundEvent.ProjectScreenedOut))]
[JsonSerializable(typeof(GrantRoundEvent.Screened))]
[JsonSerializable(typeof(GrantRoundEvent.Shortlisted))]
[JsonSerializable(typeof(GrantRoundEvent.ProjectStruck))]
[JsonSerializable(typeof(GrantRoundEvent.RoadshowBegun))]
[JsonSerializable(typeof(GrantRoundEvent.JudgeRecused))]
[JsonSerializable(typeof(GrantRoundEvent.Scored))]
[JsonSerializable(typeof(GrantRoundEvent.Ranked))]
[JsonSerializable(typeof(GrantRoundEvent.AwardsPublished))]
[JsonSerializable(typeof(GrantRoundEvent.Agreed))]
[JsonSerializable(typeof(GrantRoundEvent.TranchePaid))]
[JsonSerializable(typeof(GrantRoundEvent.MidtermAccepted))]
[JsonSerializable(typeof(GrantRoundEvent.FinalAccepted))]
[JsonSerializable(typeof(GrantRoundEvent.Closed))]
[JsonSerializable(typeof(GrantRoundEvent.Cancelled))]
internal sealed partial class GrantRoundJson : JsonSerializerContext;
