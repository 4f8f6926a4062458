using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-CONFLICT</c>: no reviewer has, or lately had, an interest in the applicant.</summary>
/// <param name="purchaseYears">For how many years after a tie ends a reviewer steps back where services are bought; 3 by statute.</param>
/// <param name="evaluationYears">The same everywhere else; 2 by statute for evaluations.</param>
public sealed class ReviewersHaveNoInterest(int purchaseYears = 3, int evaluationYears = 2)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-CONFLICT"), AdmissionStages.Eligibility,
        Bases.Statute(
            "Regulations for Implementing the Government Procurement Law (政府采购法实施条例) art. 9; Measures for the Evaluation of Social Organisations (社会组织评估管理办法) art. 19",
            "《政府采购法实施条例》第九条；《社会组织评估管理办法》第十九条", purchaseYears == 3 && evaluationYears == 2, new LocalDate(2011, 3, 1)),
        ("PurchaseYears", purchaseYears), ("EvaluationYears", evaluationYears))
{
    /// <summary>Years after a tie ends, where services are bought.</summary>
    public int PurchaseYears { get; } = purchaseYears;

    /// <summary>Years after a tie ends, everywhere else.</summary>
    public int EvaluationYears { get; } = evaluationYears;

    /// <inheritdoc/>
    public override bool IsWaivable => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Interests is not { } interests)
            return Unknown();
        var years = ScopeSets.Contain(facts.Scopes, PartnershipMode.ServicePurchase) ? PurchaseYears : EvaluationYears;
        foreach (var interest in interests)
        {
            if (interest.EndedOn is not { } ended)
                return Fail(("Reviewer", interest.Reviewer));
            if (ended.PlusYears(years) >= on)
                return FailFor("fail-lately", ("Reviewer", interest.Reviewer), ("EndedOn", ended), ("FreeFrom", ended.PlusYears(years).PlusDays(1)));
        }
        return Pass();
    }
}
