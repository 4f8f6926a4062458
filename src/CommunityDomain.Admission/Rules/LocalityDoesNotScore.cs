using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-LOCALITY</c>: where services are bought, nobody scores for being registered nearby. Only purchases are concerned.</summary>
/// <remarks>Under statutory procurement the rule is not asked here: there the tender itself may hold no such condition.</remarks>
public sealed class LocalityDoesNotScore()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-LOCALITY"), AdmissionStages.Eligibility,
        RuleBasis.Statute(
            "Zhejiang Regulations on Promoting Private Enterprises (浙江省民营企业发展促进条例) art. 13; Ministry of Finance notice 财办库〔2021〕14号",
            new LocalDate(2020, 2, 1), chinese: "《浙江省民营企业发展促进条例》第十三条；财办库〔2021〕14号"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsStatutoryProcurement || !ScopeSets.Contain(facts.Scopes, PartnershipMode.ServicePurchase))
            return NotApplicable();
        return facts.LocalityScores switch
        {
            null => Unknown(),
            true => Fail(),
            false => Pass(),
        };
    }
}
