using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-SCOPE</c>: the work lies within the party's charter or licence. A team and a person have neither.</summary>
public sealed class WorkLiesWithinCharter()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-SCOPE"), AdmissionStages.Eligibility,
        RuleBasis.Design(
            "an organisation answers for what its charter or licence covers; what lies outside is not insured by it",
            "组织仅对章程或许可范围内的业务负责，范围之外得不到其保障"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.LegalForm is LegalForm.NeighbourhoodTeam or LegalForm.Individual)
            return NotApplicable();
        if (facts.LegalForm is null || facts.CharterScopes is not { } charter)
            return Unknown();
        return ScopeSets.Within(facts.Scopes, charter)
            ? Pass()
            : Fail(("Outside", ScopeSets.InWords(facts.Scopes.Where(scope => !charter.Contains(scope)))));
    }
}
