using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-MINOR-DANGER</c>: no minor serves where there may be a danger.</summary>
public sealed class NoMinorInDanger : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public NoMinorInDanger()
        : base(VolunteeringTexts.Catalogue, new("VOL-MINOR-DANGER"), EligibilityPolicy.Stage, RuleBasis.Statute("浙江省志愿服务条例 art. 9"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Context.Post.Requirements.Dangerous)
            return NotApplicable();
        return facts.Candidate.Personal.AgeOn(on) switch { null => Unknown(), < HasGuardian.Majority => Fail(), _ => Pass() };
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => context.Post.Requirements.Dangerous ? context.Shift.Day : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.RejectAges(HasGuardian.Majority, null, context.Shift.Day, rejected);
}
