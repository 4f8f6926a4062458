using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TaskListState))]
[JsonSerializable(typeof(TaskListEvent.Opened))]
[JsonSerializable(typeof(TaskListEvent.Added))]
[JsonSerializable(typeof(TaskListEvent.Reassigned))]
[JsonSerializable(typeof(TaskListEvent.Finished))]
[JsonSerializable(typeof(TaskListEvent.Closed))]
internal sealed partial class TaskListJson : JsonSerializerContext;
