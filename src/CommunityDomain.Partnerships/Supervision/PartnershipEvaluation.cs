using FluentResults;

namespace CommunityDomain.Partnerships;

/// <summary>The evaluation of a partnership: weighted indicators and its users' satisfaction give a score, a grade and what follows.</summary>
/// <param name="Score">The weighted score, 0 to 100, to 28 digits; the grade is decided by the exact one.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Consequences">What follows.</param>
public sealed record PartnershipEvaluation(decimal Score, EvaluationGrade Grade, ValueList<EvaluationConsequence> Consequences)
{
    /// <summary>Evaluates. Grades from 60, 75 and 90 (Design); whose users are not content (below 60 on average) never gets more than a pass.</summary>
    /// <param name="indicators">The indicators; their weights and the satisfaction's come to 100 %.</param>
    /// <param name="satisfaction">The satisfaction of each user who was asked, 0 to 100; at least one.</param>
    /// <param name="satisfactionWeight">What the average satisfaction weighs.</param>
    /// <returns>The evaluation, or <c>core.empty</c> (nobody was asked, an indicator without a name), <c>core.out-of-range</c> (scores),
    /// <c>partnerships.weights-not-whole</c>.</returns>
    public static Result<PartnershipEvaluation> Evaluate(
        IReadOnlyList<EvaluationIndicator> indicators, IReadOnlyList<int> satisfaction, Percentage satisfactionWeight)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(satisfaction);
        var weights = indicators.Sum(indicator => indicator.Weight.Value) + satisfactionWeight.Value;
        var refusals = new Refusals()
            .When(satisfaction.Count == 0, () => new CoreErrors.Empty("satisfaction"))
            .When(indicators.Any(one => string.IsNullOrWhiteSpace(one.Name)), () => new CoreErrors.Empty("indicator"))
            .When(weights != 100m, () => new PartnershipsErrors.WeightsNotWhole(weights));
        foreach (var score in indicators.Select(one => one.Score).Concat(satisfaction.Select(one => (decimal)one)).Where(one => one is < 0 or > 100))
            refusals.Add(new CoreErrors.OutOfRange("score", score, 0, 100));
        return refusals.Then(() =>
        {
            // Times the number of users, so that no division rounds what lies on an edge.
            var (count, content) = ((decimal)satisfaction.Count, satisfaction.Sum(one => (decimal)one));
            var sum = (indicators.Sum(one => one.Score * one.Weight.Fraction) * count) + (content * satisfactionWeight.Fraction);
            var grade = sum < 60 * count ? EvaluationGrade.Failed
                : sum < 75 * count || content < 60 * count ? EvaluationGrade.Passed
                : sum < 90 * count ? EvaluationGrade.Good : EvaluationGrade.Outstanding;
            return Result.Ok(new PartnershipEvaluation(sum / count, grade, Consequence(grade)));
        });
    }

    private static ValueList<EvaluationConsequence> Consequence(EvaluationGrade grade) => grade switch
    {
        EvaluationGrade.Failed => [EvaluationConsequence.Improve, EvaluationConsequence.NotRenewed],
        EvaluationGrade.Passed => [EvaluationConsequence.Continue, EvaluationConsequence.Improve],
        EvaluationGrade.Good => [EvaluationConsequence.Continue],
        _ => [EvaluationConsequence.Continue, EvaluationConsequence.PromotePractice],
    };
}
