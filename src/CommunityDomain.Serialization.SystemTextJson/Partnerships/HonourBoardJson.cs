using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HonourBoardState))]
[JsonSerializable(typeof(HonourBoardEvent.Opened))]
[JsonSerializable(typeof(HonourBoardEvent.Entered))]
[JsonSerializable(typeof(HonourBoardEvent.Corrected))]
[JsonSerializable(typeof(HonourBoardEvent.Retired))]
internal sealed partial class HonourBoardJson : JsonSerializerContext;
