using NodaTime;

namespace CommunityDomain.Points;

/// <summary><c>POI-ENTRY</c>: the record was entered within ten working days. A late entry is flagged for the organiser; the volunteer loses nothing.</summary>
public sealed class ServiceIsEnteredInTime()
    : Rule<EarningFacts>(PointsTexts.Catalogue, new("POI-ENTRY"), EarningStages.Count,
        RuleBasis.Statute("志愿服务记录与证明出具办法(试行) art. 11", new LocalDate(2021, 2, 1)))
{
    /// <inheritdoc/>
    public override bool IsMandatory => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(EarningFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Service.IsLateEntry switch
        {
            true => Fail(("Day", facts.Service.Day)),
            false => Pass(),
            null => Unknown(),
        };
    }
}
