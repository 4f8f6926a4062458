using System.Text.Json.Serialization;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ActivityState))]
[JsonSerializable(typeof(ActivityEvent.Drafted))]
[JsonSerializable(typeof(ActivityEvent.TermsChanged))]
[JsonSerializable(typeof(ActivityEvent.PostAdded))]
[JsonSerializable(typeof(ActivityEvent.PostChanged))]
[JsonSerializable(typeof(ActivityEvent.PostRemoved))]
[JsonSerializable(typeof(ActivityEvent.PatternSet))]
[JsonSerializable(typeof(ActivityEvent.PatternRemoved))]
[JsonSerializable(typeof(ActivityEvent.Pledged))]
[JsonSerializable(typeof(ActivityEvent.PledgeWithdrawn))]
[JsonSerializable(typeof(ActivityEvent.Published))]
[JsonSerializable(typeof(ActivityEvent.Closed))]
[JsonSerializable(typeof(ActivityEvent.Cancelled))]
internal sealed partial class ActivityJson : JsonSerializerContext;
