using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-LIST</c>: the party stands on no list of abnormal operation or of serious violation.</summary>
public sealed class NotOnRegulatorsList()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-LIST"), AdmissionStages.Eligibility,
        RuleBasis.Statute(
            "Government Procurement Law (政府采购法) art. 22; State Administration for Market Regulation, order 60 (市场监管总局令60)", verified: false,
            chinese: "《政府采购法》第二十二条；国家市场监督管理总局令第60号"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Listing switch
        {
            null => Unknown(),
            RegulatorListing.None => Pass(),
            { } listing => Fail(("Listing", listing)),
        };
    }
}
