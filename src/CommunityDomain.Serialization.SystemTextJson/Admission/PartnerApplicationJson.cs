using System.Text.Json.Serialization;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PartnerApplicationState))]
[JsonSerializable(typeof(PartnerApplicationEvent.Drafted))]
[JsonSerializable(typeof(PartnerApplicationEvent.Submitted))]
[JsonSerializable(typeof(PartnerApplicationEvent.CheckBegun))]
[JsonSerializable(typeof(PartnerApplicationEvent.SupplementRequested))]
[JsonSerializable(typeof(PartnerApplicationEvent.Supplemented))]
[JsonSerializable(typeof(PartnerApplicationEvent.FoundComplete))]
[JsonSerializable(typeof(PartnerApplicationEvent.InterestDeclared))]
[JsonSerializable(typeof(PartnerApplicationEvent.Reviewed))]
[JsonSerializable(typeof(PartnerApplicationEvent.OpinionRecorded))]
[JsonSerializable(typeof(PartnerApplicationEvent.NoticePublished))]
[JsonSerializable(typeof(PartnerApplicationEvent.Objected))]
[JsonSerializable(typeof(PartnerApplicationEvent.ObjectionDecided))]
[JsonSerializable(typeof(PartnerApplicationEvent.Approved))]
[JsonSerializable(typeof(PartnerApplicationEvent.AgreementPrepared))]
[JsonSerializable(typeof(PartnerApplicationEvent.Activated))]
[JsonSerializable(typeof(PartnerApplicationEvent.Refused))]
[JsonSerializable(typeof(PartnerApplicationEvent.Appealed))]
[JsonSerializable(typeof(PartnerApplicationEvent.AppealDecided))]
[JsonSerializable(typeof(PartnerApplicationEvent.Withdrawn))]
[JsonSerializable(typeof(PartnerApplicationEvent.Lapsed))]
internal sealed partial class PartnerApplicationJson : JsonSerializerContext;
