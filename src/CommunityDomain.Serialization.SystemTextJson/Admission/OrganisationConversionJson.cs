using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OrganisationConversionState))]
[JsonSerializable(typeof(OrganisationConversionEvent.Requested))]
[JsonSerializable(typeof(OrganisationConversionEvent.Reviewed))]
[JsonSerializable(typeof(OrganisationConversionEvent.Registered))]
[JsonSerializable(typeof(OrganisationConversionEvent.NovationAsked))]
[JsonSerializable(typeof(OrganisationConversionEvent.NovationAnswered))]
[JsonSerializable(typeof(OrganisationConversionEvent.Completed))]
[JsonSerializable(typeof(OrganisationConversionEvent.Refused))]
[JsonSerializable(typeof(OrganisationConversionEvent.Withdrawn))]
internal sealed partial class OrganisationConversionJson : JsonSerializerContext;
