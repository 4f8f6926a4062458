using System.Text.Json.Serialization;

namespace CommunityDomain.Serialization.SystemTextJson;

// Nested records of two unions have the same names, so that their metadata needs names of its own.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PersonMergeState))]
[JsonSerializable(typeof(PersonMergeEvent.Merged), TypeInfoPropertyName = "PersonMerged")]
[JsonSerializable(typeof(PersonMergeEvent.Undone), TypeInfoPropertyName = "PersonUndone")]
[JsonSerializable(typeof(PartyMergeState))]
[JsonSerializable(typeof(PartyMergeEvent.Merged), TypeInfoPropertyName = "PartyMerged")]
[JsonSerializable(typeof(PartyMergeEvent.Undone), TypeInfoPropertyName = "PartyUndone")]
internal sealed partial class MergesJson : JsonSerializerContext;
