using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-LIST</c>: the party stands on no list of abnormal operation or of serious violation.</summary>
public sealed class NotOnRegulatorsList()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-LIST"), AdmissionStages.Eligibility,
        RuleBasis.Statute("政府采购法 art. 22; 市场监管总局令60", verified: false))
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
