using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PublishedListState))]
[JsonSerializable(typeof(PublishedListEvent.Opened))]
[JsonSerializable(typeof(PublishedListEvent.VersionPublished))]
[JsonSerializable(typeof(PublishedListEvent.Retired))]
internal sealed partial class PublishedListJson : JsonSerializerContext;
