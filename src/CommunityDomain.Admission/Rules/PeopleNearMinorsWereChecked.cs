using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-MINORS</c>: everybody who works near minors was checked for offences, not too long ago, and the check found nothing.</summary>
/// <param name="days">How old a check may be in days; the law says yearly, 365 is a design.</param>
public sealed class PeopleNearMinorsWereChecked(int days = 365)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-MINORS"), AdmissionStages.Eligibility,
        Bases.Statute(
            "Law on the Protection of Minors (未成年人保护法) art. 62 (yearly; 365 days by design)", "《未成年人保护法》第六十二条（每年查询，365日为设计值）",
            days == 365, new LocalDate(2021, 6, 1)), ("Days", days))
{
    /// <summary>How old a check may be in days.</summary>
    public int Days { get; } = days;

    /// <inheritdoc/>
    public override bool IsWaivable => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.WorksNearMinors == false)
            return NotApplicable();
        if (facts.WorksNearMinors is null || facts.MinorsChecks is not { IsEmpty: false } checks)
            return Unknown();
        foreach (var check in checks)
        {
            if (!check.IsClear)
                return FailFor("fail-found", ("Person", check.Person));
            if (check.CheckedOn is not { } day)
                return FailFor("fail-missing", ("Person", check.Person));
            if (day > on)
                return FailFor("fail-future", ("Person", check.Person), ("CheckedOn", day));
            if (day.PlusDays(Days) < on)
                return Fail(("Person", check.Person), ("CheckedOn", day));
        }
        return Pass();
    }
}
