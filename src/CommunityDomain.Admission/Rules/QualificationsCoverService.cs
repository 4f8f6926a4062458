using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-QUALIFICATION</c>: every qualification that the work asks for is held and valid on each day of service.</summary>
public sealed class QualificationsCoverService()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-QUALIFICATION"), AdmissionStages.Eligibility,
        RuleBasis.Statute(
            "Regulations on Volunteer Services (志愿服务条例, 2017) art. 16", new LocalDate(2017, 12, 1), chinese: "《志愿服务条例》（2017年）第十六条"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.RequiredQualifications is not { } required)
            return Unknown();
        if (required.IsEmpty)
            return NotApplicable();
        foreach (var name in required)
        {
            var holds = false;
            var covers = false;
            foreach (var held in facts.Qualifications)
            {
                if (held.Name != name)
                    continue;
                holds = true;
                covers |= facts.ServiceDays is not null && held.Covers(facts.ServiceDays);
            }
            if (!holds)
                return Fail(("Qualification", name));
            if (facts.ServiceDays is not { } days)
                return Unknown();
            if (!covers)
                return FailFor("fail-expired", ("Qualification", name), ("From", days.Start), ("To", days.End));
        }
        return Pass();
    }
}
