using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-VIOLATION</c>: no serious violation was established in the last years.</summary>
/// <param name="years">How many years back, from 1; 3 by statute. The day of the violation is not counted, the last day is (民法典 art. 201).</param>
public sealed class NoSeriousViolation(int years = 3)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-VIOLATION"), AdmissionStages.Eligibility,
        Bases.Statute("Government Procurement Law (政府采购法) art. 22", "《政府采购法》第二十二条", years == 3, new LocalDate(2003, 1, 1)), ("Years", years))
{
    /// <summary>How many years back.</summary>
    public int Years { get; } = years;

    /// <inheritdoc/>
    public override bool IsWaivable => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.SeriousViolations is not { } violations)
            return Unknown();
        foreach (var day in violations)
        {
            if (day > on)
                return FailFor("fail-future", ("Day", day));
            if (day.PlusYears(Years) >= on)
                return Fail(("Day", day), ("FreeFrom", day.PlusYears(Years).PlusDays(1)));
        }
        return Pass();
    }
}
