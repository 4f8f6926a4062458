namespace CommunityDomain.Volunteering;

/// <summary>The default rules of who may serve in a shift (资格条件).</summary>
public static class EligibilityPolicy
{
    /// <summary>Asked before somebody is proposed, and again before he serves.</summary>
    public static RuleStage Stage => new("assignment");

    /// <summary>All rules of this package, in the order in which they are told. A host replaces, adds and leaves out.</summary>
    public static Policy<EligibilityFacts> Default { get; } = Policy<EligibilityFacts>.Create(
        "eligibility", "2026-11",
        new IsRegistered(), new IsNotBlocked(), new IsFree(), new HoldsQualifications(), new CompletedTrainings(), new IsOfAge(),
        new NoMinorInDanger(), new HasGuardian(), new IsInsured(), new SignedAgreement(), new IsClearedForMinors(), new LivesNear(),
        new BelongsToTeam()).Value;

    /// <summary>Asks every rule about one person and one shift, on the shift's day.</summary>
    /// <param name="policy">The rules.</param>
    /// <param name="candidate">The person.</param>
    /// <param name="context">The shift.</param>
    public static Assessment Assess(this Policy<EligibilityFacts> policy, Candidate candidate, ShiftContext context)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(context);
        return policy.Assess(new EligibilityFacts(candidate, context), context.Shift.Day);
    }
}
