using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LinkProposalState))]
[JsonSerializable(typeof(LinkProposalEvent.Offered))]
[JsonSerializable(typeof(LinkProposalEvent.Accepted))]
[JsonSerializable(typeof(LinkProposalEvent.Confirmed))]
[JsonSerializable(typeof(LinkProposalEvent.Declined))]
[JsonSerializable(typeof(LinkProposalEvent.TimedOut))]
[JsonSerializable(typeof(LinkProposalEvent.Delivered))]
[JsonSerializable(typeof(LinkProposalEvent.NoShowReported))]
[JsonSerializable(typeof(LinkProposalEvent.Rated))]
internal sealed partial class LinkProposalJson : JsonSerializerContext;
