using System.Text.Json.Serialization;
using CommunityDomain.Exchange;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExchangeProgrammeState))]
[JsonSerializable(typeof(ExchangeProgrammeEvent.Drafted))]
[JsonSerializable(typeof(ExchangeProgrammeEvent.SponsorAdded))]
[JsonSerializable(typeof(ExchangeProgrammeEvent.Opened))]
[JsonSerializable(typeof(ExchangeProgrammeEvent.Settled))]
[JsonSerializable(typeof(ExchangeProgrammeEvent.Closed))]
internal sealed partial class ExchangeProgrammeJson : JsonSerializerContext;
