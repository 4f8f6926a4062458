using System.Numerics;
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
        population.RejectAges(Majority, null, day, rejected);
        for (var word = 0; word < rejected.Length; word++)
        {
            for (var left = rejected[word]; left != 0; left &= left - 1)
            {
                var person = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (person < population.Count && population.HasAge(person) && HasConsent(population, person, day))
                    rejected[word] &= ~(1UL << person);
            }
        }
    }

    private static bool HasConsent(Population population, int person, LocalDate day)
    {
        var isOld = population.IsOfAge(person, OwnSteps, day);
        foreach (var consent in population[person].Volunteer.GuardianConsents)
        {
            if (consent.Days.Contains(day) && (consent.Accompanies || isOld))
                return true;
        }
        return false;
    }
}
