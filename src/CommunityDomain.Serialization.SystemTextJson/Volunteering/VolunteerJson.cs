using System.Text.Json.Serialization;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(VolunteerState))]
[JsonSerializable(typeof(VolunteerEvent.Registered))]
[JsonSerializable(typeof(VolunteerEvent.Qualified))]
[JsonSerializable(typeof(VolunteerEvent.Disqualified))]
[JsonSerializable(typeof(VolunteerEvent.Trained))]
[JsonSerializable(typeof(VolunteerEvent.Insured))]
[JsonSerializable(typeof(VolunteerEvent.AgreementSigned))]
[JsonSerializable(typeof(VolunteerEvent.GuardianConsented))]
[JsonSerializable(typeof(VolunteerEvent.GuardianConsentWithdrawn))]
[JsonSerializable(typeof(VolunteerEvent.CheckedForMinors))]
[JsonSerializable(typeof(VolunteerEvent.AvailabilityChanged))]
[JsonSerializable(typeof(VolunteerEvent.LimitsChanged))]
[JsonSerializable(typeof(VolunteerEvent.PreferencesChanged))]
[JsonSerializable(typeof(VolunteerEvent.TeamJoined))]
[JsonSerializable(typeof(VolunteerEvent.TeamLeft))]
[JsonSerializable(typeof(VolunteerEvent.Affiliated))]
[JsonSerializable(typeof(VolunteerEvent.Suspended))]
[JsonSerializable(typeof(VolunteerEvent.Resumed))]
[JsonSerializable(typeof(VolunteerEvent.Withdrawn))]
internal sealed partial class VolunteerJson : JsonSerializerContext;
