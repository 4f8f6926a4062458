using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-QUOTA</c>: the call has a seat left.</summary>
public sealed class SeatsAreLeft()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-QUOTA"), AdmissionStages.Approval,
        RuleBasis.Design("a call says how many it admits", "招募名额由招募令载明"))
{
    /// <inheritdoc/>
    public override bool IsWaivable => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsStatutoryProcurement)
            return NotApplicable();
        return facts.SeatsLeft switch
        {
            null => Unknown(),
            <= 0 => Fail(),
            _ => Pass(),
        };
    }
}
