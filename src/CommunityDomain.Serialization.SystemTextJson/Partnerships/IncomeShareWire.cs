using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of income shares.</summary>
internal static class IncomeShareWire
{
    public static WireTypes Types => new WireTypes(IncomeShareJson.Default)
        .Id<IncomeShareId>()
        .Word<IncomeShareStatus>().Word<MoneySource>().Word<IncomeBasis>().Word<ShareRecipient>()
        .List<ShareStatement>().List<SharePart>().List<ShareTier>().List<ShareLine>().List<IncomeShareTerms>()
        .State<IncomeShareState>()
        .Events<IncomeShareEvent>(events => events
            .Event<IncomeShareEvent.Agreed>("partnerships.income-share.agreed")
            .Event<IncomeShareEvent.Stated>("partnerships.income-share.stated")
            .Event<IncomeShareEvent.Reversed>("partnerships.income-share.reversed")
            .Event<IncomeShareEvent.TermsChanged>("partnerships.income-share.terms-changed")
            .Event<IncomeShareEvent.Paid>("partnerships.income-share.paid")
            .Event<IncomeShareEvent.GivenBack>("partnerships.income-share.given-back")
            .Event<IncomeShareEvent.Closed>("partnerships.income-share.closed"));
}
