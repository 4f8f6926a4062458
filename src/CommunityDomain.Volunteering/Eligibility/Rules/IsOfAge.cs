using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-AGE</c>: the age on the day lies within what the duty post asks for.</summary>
public sealed class IsOfAge : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public IsOfAge()
        : base(VolunteeringTexts.Catalogue, new("VOL-AGE"), EligibilityPolicy.Stage, RuleBasis.Design("a duty post may ask for an age"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (least, greatest) = (facts.Context.Post.Requirements.LeastAge, facts.Context.Post.Requirements.GreatestAge);
        if (least is null && greatest is null)
            return NotApplicable();
        if (facts.Candidate.Personal.AgeOn(on) is not { } age)
            return Unknown();
        return age < least || age > greatest ? Fail(("Least", least), ("Greatest", greatest)) : Pass();
    }

    object? IScreenedRule.KeyOf(ShiftContext context) =>
        context.Post.Requirements is { LeastAge: null, GreatestAge: null }
            ? null
            : (context.Post.Requirements.LeastAge, context.Post.Requirements.GreatestAge, context.Shift.Day);

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.RejectAges(context.Post.Requirements.LeastAge, context.Post.Requirements.GreatestAge, context.Shift.Day, rejected);
}
