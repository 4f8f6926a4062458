using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-NEAR</c>: the duty post lies no farther from home than it asks for, in a straight line.</summary>
public sealed class LivesNear : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public LivesNear()
        : base(VolunteeringTexts.Catalogue, new("VOL-NEAR"), EligibilityPolicy.Stage, RuleBasis.Design("a duty post may ask for neighbours"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Context.Post.Requirements.WithinMetres is not { } metres)
            return NotApplicable();
        if (facts.Candidate.Personal.Home?.Point is not { } home || facts.Context.Post.Place.Point is not { } post)
            return Unknown();
        var distance = home.MetresTo(post);
        return distance <= metres ? Pass() : Fail(("Metres", metres));
    }

    object? IScreenedRule.KeyOf(ShiftContext context) =>
        context.Post.Requirements.WithinMetres is { } metres ? (context.Post.Place.Point, metres) : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.RejectDistant(context.Post.Place.Point, context.Post.Requirements.WithinMetres ?? int.MaxValue, rejected);
}
