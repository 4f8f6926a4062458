using System.Text.Json.Serialization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IncomeShareState))]
[JsonSerializable(typeof(IncomeShareEvent.Agreed))]
[JsonSerializable(typeof(IncomeShareEvent.Stated))]
[JsonSerializable(typeof(IncomeShareEvent.Reversed))]
[JsonSerializable(typeof(IncomeShareEvent.TermsChanged))]
[JsonSerializable(typeof(IncomeShareEvent.Paid))]
[JsonSerializable(typeof(IncomeShareEvent.GivenBack))]
[JsonSerializable(typeof(IncomeShareEvent.Closed))]
internal sealed partial class IncomeShareJson : JsonSerializerContext;
