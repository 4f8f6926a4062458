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
        var availability = facts.Candidate.Volunteer.Availability;
        if (availability.IsBlocked(on))
            return Fail(("Day", on));
        var last = facts.Context.Shift.LastDay;
        return availability.IsBlocked(last) ? Fail(("Day", last)) : Pass();
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => (context.Shift.Day, context.Shift.LastDay);

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected)
    {
        population.Blocked.RejectThese(context.Shift.Day, rejected);
        if (context.Shift.LastDay != context.Shift.Day)
            population.Blocked.RejectThese(context.Shift.LastDay, rejected);
    }
}
