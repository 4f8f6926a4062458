using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-INSURANCE</c>: who does dangerous work is insured on each day of it.</summary>
public sealed class DangerousWorkIsInsured()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-INSURANCE"), AdmissionStages.Activation,
        RuleBasis.Statute(
            "Regulations on Volunteer Services (志愿服务条例, 2017) art. 17", new LocalDate(2017, 12, 1), chinese: "《志愿服务条例》（2017年）第十七条"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsDangerous == false)
            return NotApplicable();
        if (facts.IsDangerous is null || facts.InsuredDays is not { } insured || facts.ServiceDays is not { } service)
            return Unknown();
        return insured.Contains(service)
            ? Pass()
            : Fail(("From", service.Start), ("To", service.End), ("InsuredFrom", insured.Start), ("InsuredTo", insured.End));
    }
}
