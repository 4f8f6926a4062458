using NodaTime;

namespace CommunityDomain.Points;

/// <summary>How service becomes points (积分规则): rules that say whether a service counts, then steps that count it, in order.</summary>
/// <remarks>Immutable, a value that a host lists, describes and re-parametrises. Service hours are never capped, multiplied or rounded: they are the record.</remarks>
public sealed class EarningPolicy
{
    /// <summary>Creates a policy.</summary>
    /// <param name="rules">Whether a service counts.</param>
    /// <param name="steps">The count, in order, each code once; may be none, and then nothing is earned.</param>
    /// <param name="overCap">What becomes of points over a cap.</param>
    /// <exception cref="ArgumentException">A step's code stands twice.</exception>
    public EarningPolicy(Policy<EarningFacts> rules, ValueList<EarningStep> steps, OverCap overCap = OverCap.Refuse)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (!Enum.IsDefined(overCap))
            throw new ArgumentOutOfRangeException(nameof(overCap), overCap, "Not a way with points over a cap.");
        if (steps.Select(step => step.Code).Distinct().Count() < steps.Count)
            throw new ArgumentException("A code stands twice among the steps.", nameof(steps));
        (Rules, Steps, OverCap) = (rules, steps, overCap);
    }

    /// <summary>The default: one point for a whole hour of attested volunteering, the share of weaker evidence, multipliers of at most double,
    /// and caps for an activity (2 points, Hailin), a day (8) and a month (60; both Design).</summary>
    public static EarningPolicy Default { get; } = new(
        Policy<EarningFacts>.Create(
            "earning", "1", new OnlyVolunteeringEarns(), new NobodyAttestsOwnService(), new ServicesDoNotOverlap(), new DayHasTwentyFourHours(),
            new ServiceIsLongEnough(), new ServiceIsEnteredInTime()).Value,
        [
            new BaseRate(), new TraitMultipliers(), new EvidenceShare(), new EarningCap(EarningCapScope.Activity, 2),
            new EarningCap(EarningCapScope.Day, 8, RuleBasis.Design("a working day's hours")),
            new EarningCap(EarningCapScope.Month, 60, RuleBasis.Design("volunteering is not a job")),
        ]);

    /// <summary>Whether a service counts.</summary>
    public Policy<EarningFacts> Rules { get; }

    /// <summary>The count, in order.</summary>
    public ValueList<EarningStep> Steps { get; }

    /// <summary>What becomes of points over a cap.</summary>
    public OverCap OverCap { get; }

    /// <summary>This policy with a step in the place of the one with its code, or at the end when there is none.</summary>
    /// <param name="step">The step.</param>
    public EarningPolicy With(EarningStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var isNew = Steps.All(one => one.Code != step.Code);
        return new(Rules, isNew ? Steps.Add(step) : [.. Steps.Select(one => one.Code == step.Code ? step : one)], OverCap);
    }

    /// <summary>This policy without the step of a code; the same when there is none.</summary>
    /// <param name="code">The code.</param>
    public EarningPolicy Without(RuleCode code) => new(Rules, [.. Steps.Where(one => one.Code != code)], OverCap);

    /// <summary>This policy with other rules on whether a service counts.</summary>
    /// <param name="rules">The rules.</param>
    public EarningPolicy With(Policy<EarningFacts> rules) => new(rules, Steps, OverCap);

    /// <summary>This policy with another way with points over a cap.</summary>
    /// <param name="overCap">The way.</param>
    public EarningPolicy With(OverCap overCap) => new(Rules, Steps, overCap);

    /// <summary>Counts a service. Pure: the same facts and date give the same lines.</summary>
    /// <param name="facts">The service and what was earned before.</param>
    /// <param name="on">The date of the judgement.</param>
    public EarningAssessment Assess(EarningFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var verdicts = Rules.Assess(facts, on);
        if (verdicts.Outcome != AssessmentOutcome.Passed)
            return new(facts.Service, verdicts, [], 0, 0);
        var lines = new List<EarningLine>(Steps.Count);
        var (points, over) = (0L, 0L);
        foreach (var step in Steps)
        {
            var after = step.Apply(facts, points);
            over += step is EarningCap ? points - after : 0;
            lines.Add(new(step, points, after));
            points = after;
        }
        return new(facts.Service, verdicts, lines.ToValueList(), points, OverCap == OverCap.Donate ? over : 0);
    }
}
