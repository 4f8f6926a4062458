using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-REGISTERED</c>: only who is registered, and not suspended or gone, is asked.</summary>
public sealed class IsRegistered : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public IsRegistered()
        : base(VolunteeringTexts.Catalogue, new("VOL-REGISTERED"), EligibilityPolicy.Stage, RuleBasis.Design("who is suspended or has left is not asked"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Candidate.Volunteer.Status == VolunteerStatus.Registered
            ? Pass()
            : Fail(("Status", facts.Candidate.Volunteer.Status));
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => string.Empty;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) => population.Registered.RejectOthers(rejected);
}
