using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>Every verdict of a policy on some facts, in the policy's order, whatever failed.</summary>
/// <remarks>Immutable. An assessment advises: a refusal is confirmed by a person, never decided by rules alone.</remarks>
public sealed class Assessment
{
    private readonly Verdict[] _verdicts;

    internal Assessment(string policy, string policyVersion, LocalDate on, Verdict[] verdicts)
    {
        Policy = policy;
        PolicyVersion = policyVersion;
        On = on;
        _verdicts = verdicts;
        Outcome = Sum(verdicts);
    }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>The version of the policy.</summary>
    public string PolicyVersion { get; }

    /// <summary>The date of the judgement.</summary>
    public LocalDate On { get; }

    /// <summary>What it comes to.</summary>
    public AssessmentOutcome Outcome { get; }

    /// <summary>All verdicts, in the policy's order.</summary>
    public ReadOnlySpan<Verdict> Verdicts => _verdicts;

    /// <summary>The verdicts that stand in the way, in the policy's order: mandatory rules that are broken or lack a fact.</summary>
    public IEnumerable<Verdict> Failures => _verdicts.Where(verdict => verdict.Refuses);

    /// <summary>The verdict of one rule.</summary>
    /// <param name="code">The rule's code.</param>
    /// <returns>The verdict, or <c>core.unknown-rule</c>.</returns>
    public Result<Verdict> Of(RuleCode code)
    {
        foreach (var verdict in _verdicts)
        {
            if (verdict.Code == code)
                return Result.Ok(verdict);
        }
        return Result.Fail<Verdict>(new CoreErrors.UnknownRule(code));
    }

    /// <summary>This assessment with a broken rule waived.</summary>
    /// <param name="waiver">Whose word, and why.</param>
    /// <returns>The next assessment; or <c>core.unknown-rule</c>; <c>core.not-waivable</c> for a statute's rule;
    /// <c>core.nothing-to-waive</c> when the rule is not broken; <c>core.empty</c> without a reason.</returns>
    public Result<Assessment> Waive(Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        var at = Array.FindIndex(_verdicts, verdict => verdict.Code == waiver.Rule);
        if (at < 0)
            return Result.Fail<Assessment>(new CoreErrors.UnknownRule(waiver.Rule));
        var verdict = _verdicts[at];
        return new Refusals()
            .When(!verdict.Rule.IsWaivable, () => new CoreErrors.NotWaivable(waiver.Rule))
            .When(verdict.Kind != VerdictKind.Fail, () => new CoreErrors.NothingToWaive(waiver.Rule, verdict.Kind))
            .When(string.IsNullOrWhiteSpace(waiver.Reason), () => new CoreErrors.Empty("reason"))
            .Then(() =>
            {
                var verdicts = (Verdict[])_verdicts.Clone();
                verdicts[at] = verdict with { Kind = VerdictKind.Waived, Waiver = waiver };
                return Result.Ok(new Assessment(Policy, PolicyVersion, On, verdicts));
            });
    }

    /// <summary>What an event keeps of it: codes, kinds and waivers, no words.</summary>
    public AssessmentRecord ToRecord() =>
        new(Policy, PolicyVersion, On, Outcome,
            _verdicts.Select(verdict => new VerdictRecord(verdict.Code.Value, verdict.Kind, verdict.Waiver)).ToValueList());

    private static AssessmentOutcome Sum(Verdict[] verdicts)
    {
        var outcome = AssessmentOutcome.Passed;
        foreach (ref readonly var verdict in verdicts.AsSpan())
        {
            if (!verdict.Refuses)
                continue;
            if (verdict.Kind == VerdictKind.Fail)
                return AssessmentOutcome.Refused;
            outcome = AssessmentOutcome.Incomplete;
        }
        return outcome;
    }
}
