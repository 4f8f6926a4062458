using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-DUPLICATE</c>: a party has one active partnership in a scope.</summary>
public sealed class NoDuplicatePartnership()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-DUPLICATE"), AdmissionStages.Submit,
        RuleBasis.Design(
            "one partnership per party and scope keeps supervision and payment in one place", "同一主体同一范围只设一项合伙关系，督导与支付才能归于一处"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsStatutoryProcurement)
            return NotApplicable();
        if (facts.ActiveScopes is not { } active)
            return Unknown();
        foreach (var scope in facts.Scopes)
        {
            if (active.AsSpan().Contains(scope))
                return Fail(("Scopes", ScopeSets.InWords(facts.Scopes.Where(one => active.Contains(one)))));
        }
        return Pass();
    }
}
