using System.Globalization;
using FluentResults;

namespace CommunityDomain.Tests;

public sealed class AssessmentTests
{
    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Actor Officer = new(new PersonId(99), Role.SubdistrictOfficer);
    private static readonly CultureInfo English = CultureInfo.InvariantCulture, Chinese = new("zh-CN");

    private static Assessment Assess(params IRule<int?>[] rules) => Policy<int?>.Create("test", "7", rules).Value.Assess(5, Day);

    private static Waiver Waiver(string rule, string reason = "they are family") => new(new(rule), Officer, reason, Now);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Theory]
    [InlineData(VerdictKind.NotApplicable, true, AssessmentOutcome.Passed)]
    [InlineData(VerdictKind.Pass, true, AssessmentOutcome.Passed)]
    [InlineData(VerdictKind.Waived, true, AssessmentOutcome.Passed)]
    [InlineData(VerdictKind.Unknown, true, AssessmentOutcome.Incomplete)]
    [InlineData(VerdictKind.Fail, true, AssessmentOutcome.Refused)]
    [InlineData(VerdictKind.Unknown, false, AssessmentOutcome.Passed)]
    [InlineData(VerdictKind.Fail, false, AssessmentOutcome.Passed)]
    public void Outcome_of_one_rule_follows_its_kind_and_advice_never_refuses(VerdictKind kind, bool mandatory, AssessmentOutcome expected)
    {
        var assessment = Assess(new FixedRule("A", kind, mandatory: mandatory));

        Assert.Equal(expected, assessment.Outcome);
        Assert.Equal(expected != AssessmentOutcome.Passed, assessment.Failures.Any());
    }

    [Theory]
    [InlineData(VerdictKind.Unknown, VerdictKind.Fail)]
    [InlineData(VerdictKind.Fail, VerdictKind.Unknown)]
    public void Outcome_a_broken_rule_outweighs_a_missing_fact_whichever_comes_first(VerdictKind first, VerdictKind second)
    {
        var assessment = Assess(new FixedRule("A", first), new FixedRule("B", VerdictKind.Pass), new FixedRule("C", second));

        Assert.Equal(AssessmentOutcome.Refused, assessment.Outcome);
        Assert.Equal(["A", "C"], assessment.Failures.Select(verdict => verdict.Code.Value));
    }

    [Fact]
    public void Waive_gives_a_new_assessment_that_names_who_and_why()
    {
        var assessment = Assess(new FixedRule("A", VerdictKind.Pass), new GuestRule(4), new FixedRule("C", VerdictKind.Pass));

        var waived = assessment.Waive(Waiver("TST-GUESTS")).Value;

        Assert.Equal(AssessmentOutcome.Passed, waived.Outcome);
        Assert.Equal(VerdictKind.Waived, waived.Verdicts[1].Kind);
        Assert.Equal(Waiver("TST-GUESTS"), waived.Verdicts[1].Waiver);
        Assert.Equal("5 guests are more than 4.", waived.Verdicts[1].Explain(English));
        Assert.Equal("", waived.Verdicts[1].Remedy(English));
        Assert.Equal(new VerdictRecord("TST-GUESTS", VerdictKind.Waived, Waiver("TST-GUESTS")), waived.ToRecord().Verdicts[1]);
        Assert.Equal(AssessmentOutcome.Refused, assessment.Outcome);
        Assert.Null(assessment.Verdicts[1].Waiver);
    }

    [Fact]
    public void Waive_of_one_rule_leaves_the_others_in_the_way()
    {
        var assessment = Assess(new FixedRule("A", VerdictKind.Fail), new FixedRule("B", VerdictKind.Fail), new FixedRule("C", VerdictKind.Unknown));

        var once = assessment.Waive(Waiver("A")).Value;
        var twice = once.Waive(Waiver("B")).Value;

        Assert.Equal(AssessmentOutcome.Refused, once.Outcome);
        Assert.Equal(AssessmentOutcome.Incomplete, twice.Outcome);
        Assert.Equal(["core.nothing-to-waive"], Codes(twice.Waive(Waiver("A"))));
    }

    [Fact]
    public void Waive_is_refused_for_a_statute_for_advice_and_for_a_rule_that_is_not_there()
    {
        var assessment = Assess(
            new FixedRule("LAW", VerdictKind.Fail, RuleBasis.Statute("志愿服务条例 art. 17")),
            new FixedRule("ADVICE", VerdictKind.Fail, mandatory: false));

        Assert.Equal(["core.not-waivable"], Codes(assessment.Waive(Waiver("LAW"))));
        Assert.Equal(["core.not-waivable"], Codes(assessment.Waive(Waiver("ADVICE"))));
        Assert.Equal(["core.unknown-rule"], Codes(assessment.Waive(Waiver("law"))));
        Assert.Throws<ArgumentNullException>(() => assessment.Waive(null!));
    }

    [Theory]
    [InlineData(VerdictKind.NotApplicable)]
    [InlineData(VerdictKind.Pass)]
    [InlineData(VerdictKind.Unknown)]
    public void Waive_of_a_rule_that_is_not_broken_has_nothing_to_waive(VerdictKind kind)
    {
        var refused = Assess(new FixedRule("A", kind)).Waive(Waiver("A"));

        var error = Assert.IsType<CoreErrors.NothingToWaive>(Assert.Single(refused.Errors));
        Assert.Equal((new RuleCode("A"), kind), (error.Rule, error.Kind));
    }

    [Fact]
    public void Waive_with_several_faults_names_all_of_them() => Assert.Equal(
        ["core.not-waivable", "core.nothing-to-waive", "core.empty"],
        Codes(Assess(new FixedRule("A", VerdictKind.Pass, RuleBasis.Statute("x"))).Waive(Waiver("A", " "))));

    [Fact]
    public void Of_gives_the_verdict_of_a_code_or_says_that_there_is_none()
    {
        var assessment = Assess(new FixedRule("A", VerdictKind.Pass), new FixedRule("B", VerdictKind.Fail));

        Assert.Equal(VerdictKind.Fail, assessment.Of(new("B")).Value.Kind);
        Assert.Equal(["core.unknown-rule"], Codes(assessment.Of(new("D"))));
        Assert.Equal(["core.unknown-rule"], Codes(assessment.Of(default)));
    }

    [Fact]
    public void A_verdict_explains_itself_in_both_languages()
    {
        var rule = new GuestRule(4, RuleBasis.Statute("visits act"));
        var (broken, missing, kept, none) = (rule.Evaluate(5, Day), rule.Evaluate(null, Day), rule.Evaluate(4, Day), rule.Evaluate(0, Day));

        Assert.Equal(("5 guests are more than 4.", "客人 5 位，超过 4 位。"), (broken.Explain(English), broken.Explain(Chinese)));
        Assert.Equal(("Ask 5 to become 4.", "请将 5 位减至 4 位。"), (broken.Remedy(English), broken.Remedy(Chinese)));
        Assert.Equal(("How many guests, of 4?", "客人几位（上限 4）？"), (missing.Explain(English), missing.Explain(Chinese)));
        Assert.Equal(("At most 4 guests.", ""), (kept.Explain(English), kept.Remedy(English)));
        Assert.Equal(VerdictKind.NotApplicable, none.Kind);
        Assert.Equal("TST-GUESTS: Fail: 5 guests are more than 4.", broken.ToString());
        Assert.Equal("TST-GUESTS: Pass", kept.ToString());
        Assert.Equal("TST-GUESTS [Statute: visits act]", rule.ToString());
        Assert.Same(rule.Basis, broken.Basis);
    }

    [Fact]
    public void A_rule_needs_a_code_a_stage_a_basis_and_only_its_basis_and_duty_decide_whether_it_can_be_waived()
    {
        Assert.Throws<ArgumentException>(() => new FixedRule("", VerdictKind.Pass));
        Assert.Throws<ArgumentException>(() => new FixedRule("A", VerdictKind.Pass, stage: ""));
        Assert.True(new GuestRule(1, RuleBasis.Practice("x")).IsWaivable);
        Assert.True(new GuestRule(1, RuleBasis.Design("x")).IsWaivable);
        Assert.False(new GuestRule(1, RuleBasis.Statute("x")).IsWaivable);
        Assert.False(new GuestRule(1, mandatory: false).IsWaivable);
    }
}
