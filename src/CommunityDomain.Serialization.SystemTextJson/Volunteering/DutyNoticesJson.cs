using System.Text.Json.Serialization;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DutyNoticesState))]
[JsonSerializable(typeof(DutyNoticesEvent.Opened))]
[JsonSerializable(typeof(DutyNoticesEvent.PlaceGained))]
[JsonSerializable(typeof(DutyNoticesEvent.PlaceMoved))]
[JsonSerializable(typeof(DutyNoticesEvent.PlaceLost))]
[JsonSerializable(typeof(DutyNoticesEvent.ReminderDue))]
[JsonSerializable(typeof(DutyNoticesEvent.PlaceUnconfirmed))]
[JsonSerializable(typeof(DutyNoticesEvent.Closed))]
internal sealed partial class DutyNoticesJson : JsonSerializerContext;
