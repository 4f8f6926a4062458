using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-BLOCKED</c>: the day is not one on which he asked not to be asked.</summary>
public sealed class IsNotBlocked : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public IsNotBlocked()
        : base(VolunteeringTexts.Catalogue, new("VOL-BLOCKED"), EligibilityPolicy.Stage, RuleBasis.Design("a volunteer names days on which he is not to be asked"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Candidate.Volunteer.Availability.IsBlocked(on) ? Fail(("Day", on)) : Pass();
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => context.Shift.Day;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.Blocked.RejectThese(context.Shift.Day, rejected);
}
