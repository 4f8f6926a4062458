using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-AGREEMENT</c>: a written agreement with the organiser covers the day, where the law asks for one.</summary>
public sealed class SignedAgreement : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public SignedAgreement()
        : base(VolunteeringTexts.Catalogue, new("VOL-AGREEMENT"), EligibilityPolicy.Stage, RuleBasis.Statute("志愿服务条例 (2017) art. 12; 浙江省志愿服务条例 art. 21", new LocalDate(2017, 12, 1)))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Context.NeedsAgreement)
            return NotApplicable();
        return facts.Candidate.Volunteer.Agreements.Any(one => one.Organiser == facts.Context.Organiser && one.Days.Contains(on))
            ? Pass()
            : Fail(("Organiser", facts.Context.Organiser), ("Day", on));
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => context.NeedsAgreement ? (context.Organiser, context.Shift.Day) : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.Agreements(context.Organiser).RejectOthers(context.Shift.Day, rejected);
}
