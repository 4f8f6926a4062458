using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a decision is judged by: a policy, the facts of the day and the waivers that were written.</summary>
/// <param name="Policy">The whole policy; each verb asks the rules of its own stages.</param>
/// <param name="Facts">The facts of the day.</param>
/// <param name="Waivers">The waivers.</param>
public sealed record AdmissionCase(Policy<AdmissionFacts> Policy, AdmissionFacts Facts, ValueList<Waiver> Waivers = default)
{
    /// <summary>Judges the facts by the rules of some stages and applies the waivers that concern them.</summary>
    /// <param name="on">The day.</param>
    /// <param name="stages">The stages.</param>
    /// <returns>The assessment, whatever it comes to; or <c>core.not-waivable</c>, <c>core.nothing-to-waive</c>, <c>core.empty</c> for a
    /// waiver that can't stand, and <c>core.unknown-rule</c> for one of a rule that the policy lacks.</returns>
    public Result<Assessment> Judge(LocalDate on, params ReadOnlySpan<RuleStage> stages)
    {
        var asked = Policy.Only(stages);
        var assessment = asked.Assess(Facts, on);
        var refusals = new Refusals();
        foreach (var waiver in Waivers)
        {
            if (!Policy.Rules.Any(rule => rule.Code == waiver.Rule))
                refusals.Add(new CoreErrors.UnknownRule(waiver.Rule));
            if (!asked.Rules.Any(rule => rule.Code == waiver.Rule))
                continue;
            var waived = assessment.Waive(waiver);
            refusals.AddFrom(waived);
            if (waived.IsSuccess)
                assessment = waived.Value;
        }
        return refusals.Then(() => Result.Ok(assessment));
    }

    /// <summary>Judges, and turns what stands in the way into refusals.</summary>
    internal Assessment? Require(Refusals refusals, string policyVersion, LocalDate on, params ReadOnlySpan<RuleStage> stages)
    {
        refusals.When(Policy.Version != policyVersion, () => new AdmissionErrors.AssessmentOfAnotherPolicy(policyVersion, Policy.Version));
        var judged = Judge(on, stages);
        refusals.AddFrom(judged);
        if (judged.IsFailed)
            return null;
        refusals.When(
            judged.Value.Outcome != AssessmentOutcome.Passed,
            () => new AdmissionErrors.AssessmentRefuses(judged.Value.Failures.Select(verdict => verdict.Code.Value).ToValueList()));
        return judged.Value;
    }
}
