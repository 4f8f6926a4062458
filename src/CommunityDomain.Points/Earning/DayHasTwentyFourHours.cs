using NodaTime;

namespace CommunityDomain.Points;

/// <summary><c>POI-DAY</c>: the minutes of one person on one day are no more than a day has, and no more than the interval that he served.</summary>
public sealed class DayHasTwentyFourHours()
    : Rule<EarningFacts>(PointsTexts.Catalogue, new("POI-DAY"), EarningStages.Count, RuleBasis.Design("a day has 1,440 minutes"))
{
    private const long MinutesOfDay = 1440;

    /// <inheritdoc/>
    public override Verdict Evaluate(EarningFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var service = facts.Service;
        var minutes = service.Minutes + facts.Own.Where(one => one.Service.Day == service.Day).Sum(one => (long)one.Service.Minutes);
        return service.Minutes < 0 || service.Minutes > service.Served.Duration.TotalMinutes || minutes > MinutesOfDay
            ? Fail(("Minutes", minutes))
            : Pass();
    }
}
