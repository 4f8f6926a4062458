using NodaTime;

namespace CommunityDomain.Points;

/// <summary><c>POI-MINIMUM</c>: a service shorter than this earns nothing.</summary>
/// <param name="minutes">The fewest minutes that count, from 0; 30 unless given.</param>
public sealed class ServiceIsLongEnough(int minutes = 30)
    : Rule<EarningFacts>(PointsTexts.Catalogue, new("POI-MINIMUM"), EarningStages.Count,
        RuleBasis.Practice("Ruian: hours in steps of half an hour"), ("Minutes", minutes))
{
    /// <summary>The fewest minutes that count.</summary>
    public int Minutes { get; } = minutes;

    /// <inheritdoc/>
    public override Verdict Evaluate(EarningFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Service.Minutes >= Minutes ? Pass() : Fail(("Served", facts.Service.Minutes));
    }
}
