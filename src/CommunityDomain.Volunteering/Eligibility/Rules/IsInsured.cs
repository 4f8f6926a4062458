using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-INSURED</c>: an insurance covers the day of a dangerous shift.</summary>
public sealed class IsInsured : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public IsInsured()
        : base(VolunteeringTexts.Catalogue, new("VOL-INSURED"), EligibilityPolicy.Stage, RuleBasis.Statute("志愿服务条例 (2017) art. 17", new LocalDate(2017, 12, 1)))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Context.Post.Requirements.Dangerous)
            return NotApplicable();
        return facts.Candidate.Volunteer.Insurance.Any(cover => cover.Days.Contains(on)) ? Pass() : Fail(("Day", on));
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => context.Post.Requirements.Dangerous ? context.Shift.Day : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.Insurance.RejectOthers(context.Shift.Day, rejected);
}
