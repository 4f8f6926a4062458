using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-PRIVACY</c>: the party consented to every field that is published.</summary>
public sealed class ConsentCoversPublication()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-PRIVACY"), AdmissionStages.Notice,
        RuleBasis.Statute(
            "Personal Information Protection Law (个人信息保护法) art. 25", new LocalDate(2021, 11, 1), chinese: "《个人信息保护法》第二十五条"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.PublishedFields is not { } published)
            return Unknown();
        if (published.IsEmpty)
            return NotApplicable();
        if (facts.ConsentedFields is not { } consented)
            return Unknown();
        return ScopeSets.Within(published, consented)
            ? Pass()
            : Fail(("Fields", published.Where(field => !consented.Contains(field)).ToValueList()));
    }
}
