using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-CAP</c>: the person in charge is of age and has full capacity for civil acts.</summary>
/// <param name="years">The least age in completed years; 18 by statute.</param>
public sealed class ResponsiblePersonIsOfAge(int years = 18)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-CAP"), AdmissionStages.Submit,
        Bases.Statute(
            "Civil Code (民法典) art. 17, 18; before 2021 General Principles of the Civil Law (民法通则) art. 11",
            "《民法典》第十七条、第十八条（2021年前为《民法通则》第十一条）", years == 18, new LocalDate(1987, 1, 1), verified: false), ("Years", years))
{
    /// <summary>The least age in completed years.</summary>
    public int Years { get; } = years;

    /// <inheritdoc/>
    public override bool IsWaivable => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var printed = IdentityNumbers.BirthDate(facts.Responsible);
        var born = facts.ResponsibleBornOn ?? printed;
        if (facts.ResponsibleHasCapacity == false)
            return FailFor("fail-capacity");
        if (printed is not null && printed != born)
            return FailFor("fail-differs", ("BornOn", born));
        if (born > on)
            return FailFor("fail-future", ("BornOn", born));
        if (born?.PlusYears(Years) > on)
            return Fail(("OfAgeOn", born.Value.PlusYears(Years)));
        return born is null || facts.ResponsibleHasCapacity is null ? Unknown() : Pass();
    }
}
