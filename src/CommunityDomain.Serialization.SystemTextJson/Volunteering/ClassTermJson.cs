using System.Text.Json.Serialization;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClassTermState))]
[JsonSerializable(typeof(ClassTermEvent.Announced))]
[JsonSerializable(typeof(ClassTermEvent.ClassAdded))]
[JsonSerializable(typeof(ClassTermEvent.ClassChanged))]
[JsonSerializable(typeof(ClassTermEvent.Wished))]
[JsonSerializable(typeof(ClassTermEvent.Allotted))]
[JsonSerializable(typeof(ClassTermEvent.Enrolled))]
[JsonSerializable(typeof(ClassTermEvent.Left))]
[JsonSerializable(typeof(ClassTermEvent.Closed))]
internal sealed partial class ClassTermJson : JsonSerializerContext;
