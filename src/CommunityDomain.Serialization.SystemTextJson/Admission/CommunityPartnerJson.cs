using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CommunityPartnerState))]
[JsonSerializable(typeof(CommunityPartnerEvent.Begun))]
[JsonSerializable(typeof(CommunityPartnerEvent.Grandfathered))]
[JsonSerializable(typeof(CommunityPartnerEvent.Extended))]
[JsonSerializable(typeof(CommunityPartnerEvent.Renewed))]
[JsonSerializable(typeof(CommunityPartnerEvent.Converted))]
[JsonSerializable(typeof(CommunityPartnerEvent.PutOnProbation))]
[JsonSerializable(typeof(CommunityPartnerEvent.ProbationPassed))]
[JsonSerializable(typeof(CommunityPartnerEvent.Suspended))]
[JsonSerializable(typeof(CommunityPartnerEvent.Reinstated))]
[JsonSerializable(typeof(CommunityPartnerEvent.TerminationNotified))]
[JsonSerializable(typeof(CommunityPartnerEvent.HearingHeld))]
[JsonSerializable(typeof(CommunityPartnerEvent.TerminationDropped))]
[JsonSerializable(typeof(CommunityPartnerEvent.Terminated))]
[JsonSerializable(typeof(CommunityPartnerEvent.ExitBegun))]
[JsonSerializable(typeof(CommunityPartnerEvent.ExitSettled))]
internal sealed partial class CommunityPartnerJson : JsonSerializerContext;
