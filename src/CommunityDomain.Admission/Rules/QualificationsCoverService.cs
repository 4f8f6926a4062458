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
        // What is not held at all fails, whatever else is not known.
        foreach (var name in required)
        {
            if (!Holds(facts.Qualifications, name))
                return Fail(("Qualification", name));
        }
        if (facts.ServiceDays is not { } days)
            return Unknown();
        foreach (var name in required)
        {
            if (!Covers(facts.Qualifications, name, days))
                return FailFor("fail-expired", ("Qualification", name), ("From", days.Start), ("To", days.End));
        }
        return Pass();
    }

    private static bool Holds(ValueList<HeldQualification> qualifications, string name)
    {
        foreach (var held in qualifications)
        {
            if (held.Name == name)
                return true;
        }
        return false;
    }

    // A certificate and its renewal cover together: from each day the walk goes on as far as one that is valid on it reaches.
    private static bool Covers(ValueList<HeldQualification> qualifications, string name, DateInterval days)
    {
        var open = days.Start;
        while (true)
        {
            LocalDate? reached = null;
            foreach (var held in qualifications)
            {
                if (held.Name != name || held.ValidFrom > open || held.ExpiresOn < open)
                    continue;
                if (held.ExpiresOn is not { } last || last >= days.End)
                    return true;
                if (reached is not { } far || last > far)
                    reached = last;
            }
            if (reached is not { } end)
                return false;
            open = end.PlusDays(1);
        }
    }
}
