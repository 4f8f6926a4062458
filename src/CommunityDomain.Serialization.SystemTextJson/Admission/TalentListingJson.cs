using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TalentListingState))]
[JsonSerializable(typeof(TalentListingEvent.Listed))]
[JsonSerializable(typeof(TalentListingEvent.Qualified))]
[JsonSerializable(typeof(TalentListingEvent.ConsentChanged))]
[JsonSerializable(typeof(TalentListingEvent.Nominated))]
[JsonSerializable(typeof(TalentListingEvent.SelectionRecorded))]
[JsonSerializable(typeof(TalentListingEvent.Withdrawn))]
internal sealed partial class TalentListingJson : JsonSerializerContext;
