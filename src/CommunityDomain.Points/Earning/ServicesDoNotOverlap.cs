using NodaTime;

namespace CommunityDomain.Points;

/// <summary><c>POI-OVERLAP</c>: nobody is at two places at once. Intervals are half-open: who ends at ten may begin at ten.</summary>
public sealed class ServicesDoNotOverlap()
    : Rule<EarningFacts>(PointsTexts.Catalogue, new("POI-OVERLAP"), EarningStages.Count, RuleBasis.Design("a minute is served once"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(EarningFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var served = facts.Service.Served;
        foreach (var other in facts.Own)
        {
            if (served.Start < other.Service.Served.End && other.Service.Served.Start < served.End)
                return Fail(("Other", other.Service.Id));
        }
        return Pass();
    }
}
