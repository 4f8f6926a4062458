using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-LEGAL</c>: the party's legal form may work in every mode that it applies for.</summary>
/// <param name="matrix">Which form may work in which mode; <c>null</c> for <see cref="LegalFormMatrix.Default"/>.</param>
public sealed class LegalFormFitsMode(LegalFormMatrix? matrix = null)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-LEGAL"), AdmissionStages.Submit,
        Bases.Statute(
            "Measures for Government Purchase of Services (政府购买服务管理办法, 财政部令102) art. 6, 8; other modes than purchase by design",
            "《政府购买服务管理办法》（财政部令第102号）第六条、第八条；购买以外的方式为设计值",
            matrix is null || matrix == LegalFormMatrix.Default, new LocalDate(2020, 3, 1)))
{
    /// <summary>Which form may work in which mode.</summary>
    public LegalFormMatrix Matrix { get; } = matrix ?? LegalFormMatrix.Default;

    /// <inheritdoc/>
    public override bool IsWaivable => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.LegalForm is not { } form || facts.Scopes.IsEmpty)
            return Unknown();
        foreach (var scope in facts.Scopes)
        {
            if (!Matrix.Allows(form, scope.Mode))
                return Fail(("Form", form), ("Mode", scope.Mode));
        }
        if (form != LegalForm.Institution || !ScopeSets.Contain(facts.Scopes, PartnershipMode.ServicePurchase))
            return Pass();
        return facts.InstitutionClass switch
        {
            null => Unknown(),
            InstitutionClass.One => FailFor("fail-class"),
            _ => Pass(),
        };
    }
}
