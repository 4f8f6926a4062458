using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AgreementState))]
[JsonSerializable(typeof(AgreementEvent.Drafted))]
[JsonSerializable(typeof(AgreementEvent.Revised))]
[JsonSerializable(typeof(AgreementEvent.Signed))]
[JsonSerializable(typeof(AgreementEvent.Concluded))]
[JsonSerializable(typeof(AgreementEvent.TookEffect))]
[JsonSerializable(typeof(AgreementEvent.ObligationDischarged))]
[JsonSerializable(typeof(AgreementEvent.Suspended))]
[JsonSerializable(typeof(AgreementEvent.Resumed))]
[JsonSerializable(typeof(AgreementEvent.RemedyOrdered))]
[JsonSerializable(typeof(AgreementEvent.RemedyAccepted))]
[JsonSerializable(typeof(AgreementEvent.Amended))]
[JsonSerializable(typeof(AgreementEvent.NovationAsked))]
[JsonSerializable(typeof(AgreementEvent.NovationConsented))]
[JsonSerializable(typeof(AgreementEvent.Novated))]
[JsonSerializable(typeof(AgreementEvent.NovationDeclined))]
[JsonSerializable(typeof(AgreementEvent.Completed))]
[JsonSerializable(typeof(AgreementEvent.Terminated))]
internal sealed partial class AgreementJson : JsonSerializerContext;
