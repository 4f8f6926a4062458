using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-GUARDIAN</c>: a minor serves with a guardian's consent; a child below eight only with the guardian at his side.</summary>
public sealed class HasGuardian : Rule<EligibilityFacts>, IScreenedRule
{

    /// <summary>The age of majority in years (民法典 art. 17).</summary>
    public const int Majority = 18;

    /// <summary>Below this age a child does nothing without his guardian (民法典 art. 20).</summary>
    public const int OwnSteps = 8;

    /// <summary>The rule.</summary>
    public HasGuardian()
        : base(
            VolunteeringTexts.Catalogue, new("VOL-GUARDIAN"), EligibilityPolicy.Stage,
            RuleBasis.Statute("浙江省志愿服务条例 art. 9; 民法典 art. 19–20"), ("Majority", Majority), ("OwnSteps", OwnSteps))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Candidate.Personal.AgeOn(on) is not { } age)
            return Unknown();
        if (age >= Majority)
            return NotApplicable();
        var accompanied = age < OwnSteps;
        foreach (var consent in facts.Candidate.Volunteer.GuardianConsents)
        {
            if (consent.Days.Contains(on) && (consent.Accompanies || !accompanied))
                return Pass();
        }
        return FailFor(accompanied ? "fail-child" : "fail", ("Day", on));
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => context.Shift.Day;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected)
    {
        var day = context.Shift.Day;
        for (var i = 0; i < population.Count; i++)
        {
            if (population.AgeOn(i, day) is not { } age
                || (age < Majority && !population[i].Volunteer.GuardianConsents.Any(one => one.Days.Contains(day) && (one.Accompanies || age >= OwnSteps))))
                Population.Set(rejected, i);
        }
    }
}
