using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-FREE</c>: his windows of free time cover the shift.</summary>
public sealed class IsFree : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public IsFree()
        : base(VolunteeringTexts.Catalogue, new("VOL-FREE"), EligibilityPolicy.Stage, RuleBasis.Design("a volunteer says when he is free, and is asked for no other time"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var shift = facts.Context.Shift;
        return facts.Candidate.Volunteer.Availability.Covers(shift.Start, shift.Minutes) ? Pass() : Fail(("Start", shift.Start));
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => (context.Shift.Start, context.Shift.Minutes);

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.RejectBusy(context.Shift.Start, context.Shift.Minutes, rejected);
}
