using NodaTime;

namespace CommunityDomain.Points;

/// <summary><c>POI-VOLUNTEER</c>: only volunteering earns; duty and paid work make neither hours nor points.</summary>
public sealed class OnlyVolunteeringEarns()
    : Rule<EarningFacts>(PointsTexts.Catalogue, new("POI-VOLUNTEER"), EarningStages.Count,
        RuleBasis.Statute("志愿服务记录与证明出具办法(试行) art. 19", new LocalDate(2021, 2, 1)))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(EarningFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Service.Engagement == ServiceEngagement.Volunteer ? Pass() : Fail(("Engagement", facts.Service.Engagement));
    }
}
