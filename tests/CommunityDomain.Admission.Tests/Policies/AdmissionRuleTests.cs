using System.Globalization;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Admission.Tests;

public sealed class AdmissionRuleTests
{
    private static readonly LocalDate Today = AdmissionExamples.Today;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public static TheoryData<int, string> Cases() => new(AdmissionRuleTable.Rows.Select((row, at) => (at, row.ToString())));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_judges_as_the_table_says(int at, string name)
    {
        Assert.NotEmpty(name);
        var row = AdmissionRuleTable.Rows[at];

        var verdict = AdmissionPolicy.Default.Assess(row.Given(AdmissionExamples.Facts), Today).Of(new(row.Rule)).Value;

        Assert.Equal(row.Expected, verdict.Kind);
        Assert.Equal(row.Reason is null ? null : $"{row.Rule.ToLowerInvariant()}.{row.Reason}", verdict.Reason?.Key);
    }

    [Fact]
    public void Table_has_a_pass_a_failure_and_a_gap_of_every_rule()
    {
        foreach (var rule in AdmissionPolicy.Default.Rules)
        {
            var kinds = AdmissionRuleTable.Rows.Where(row => row.Rule == rule.Code.Value).Select(row => row.Expected).ToHashSet();
            Assert.True(kinds.IsSupersetOf([VerdictKind.Pass, VerdictKind.Fail, VerdictKind.Unknown]), rule.Code.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verdict_is_said_in_both_languages_without_open_places(int at, string name)
    {
        Assert.NotEmpty(name);
        var row = AdmissionRuleTable.Rows[at];
        var verdict = AdmissionPolicy.Default.Assess(row.Given(AdmissionExamples.Facts), Today).Of(new(row.Rule)).Value;
        foreach (var text in new[] { verdict.Explain(Chinese), verdict.Remedy(Chinese), verdict.Explain(CultureInfo.InvariantCulture), verdict.Remedy(CultureInfo.InvariantCulture) })
            Assert.DoesNotContain('{', text);
        Assert.NotEqual(verdict.Explain(Chinese), verdict.Explain(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Rule_outside_its_dates_does_not_apply()
    {
        foreach (var rule in AdmissionPolicy.Default.Rules.Where(rule => rule.Basis.EffectiveFrom is not null))
        {
            var first = rule.Basis.EffectiveFrom!.Value;
            var alone = Policy<AdmissionFacts>.Create("one", "1", rule).Value;
            Assert.Equal(VerdictKind.NotApplicable, alone.Assess(AdmissionExamples.Facts, first.PlusDays(-1)).Verdicts[0].Kind);
            Assert.Equal(rule.Evaluate(AdmissionExamples.Facts, first).Kind, alone.Assess(AdmissionExamples.Facts, first).Verdicts[0].Kind);
        }
    }

    [Fact]
    public void Rules_of_statutes_can_not_be_waived_but_where_the_county_may_lower_the_figures()
    {
        var waivable = AdmissionPolicy.Default.Rules.Where(rule => rule.IsWaivable).Select(rule => rule.Code.Value);
        Assert.Equal(["ADM-SCOPE", "ADM-SIZE", "ADM-DUPLICATE"], waivable);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Waive_of_any_rule_is_for_what_is_broken_and_may_be_waived(int at, string name)
    {
        Assert.NotEmpty(name);
        var row = AdmissionRuleTable.Rows[at];
        var assessment = AdmissionPolicy.Default.Assess(row.Given(AdmissionExamples.Facts), Today);
        var rule = AdmissionPolicy.Default.Rules.Single(one => one.Code.Value == row.Rule);
        var waiver = new Waiver(rule.Code, new(new(9), Role.SubdistrictOfficer), "in writing", Instant.FromUtc(2024, 3, 1, 2, 0));

        var waived = assessment.Waive(waiver);

        Assert.Equal(rule.IsWaivable && row.Expected == VerdictKind.Fail, waived.IsSuccess);
        if (waived.IsSuccess)
        {
            var verdict = waived.Value.Of(rule.Code).Value;
            Assert.Equal((VerdictKind.Waived, waiver, false), (verdict.Kind, verdict.Waiver, verdict.Refuses));
            Assert.Equal(assessment.Failures.Count() - 1, waived.Value.Failures.Count());
            return;
        }
        Assert.Equal(!rule.IsWaivable, waived.HasError<CoreErrors.NotWaivable>());
        Assert.Equal(row.Expected != VerdictKind.Fail, waived.HasError<CoreErrors.NothingToWaive>());
    }

    [Fact]
    public void Waive_turns_a_failure_into_a_waived_verdict_that_names_who_and_why()
    {
        var facts = AdmissionExamples.Facts with { Size = AdmissionExamples.Facts.Size! with { HasPremises = false } };
        var assessment = AdmissionPolicy.Default.Assess(facts, Today);
        var officer = new Actor(new(9), Role.SubdistrictOfficer);

        var waived = assessment.Waive(new(new("ADM-SIZE"), officer, "the community lends its room", Instant.FromUtc(2024, 3, 1, 2, 0))).Value;

        Assert.Equal(AssessmentOutcome.Refused, assessment.Outcome);
        Assert.Equal(AssessmentOutcome.Passed, waived.Outcome);
        Assert.Contains("the community lends its room", waived.Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_of_the_host_changes_the_basis_that_is_shown()
    {
        var mine = AdmissionPolicy.Default.Replace(new NoSeriousViolation(years: 5));

        Assert.Equal(BasisKind.Design, mine.Rules.Single(rule => rule.Code.Value == "ADM-VIOLATION").Basis.Kind);
        Assert.Contains("in place of that of Government Procurement Law (政府采购法) art. 22", mine.Describe(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("近 5 年内", mine.Describe(Chinese), StringComparison.Ordinal);
        Assert.False(mine.Rules.Single(rule => rule.Code.Value == "ADM-VIOLATION").IsWaivable);
    }

    [Property(MaxTest = 1000)]
    public Property Taking_facts_away_never_turns_a_failure_into_a_pass_nor_adding_them_an_unexplained_one() => Prop.ForAll(
        Arb.From(AdmissionGenerators.FactsAndLess),
        pair =>
        {
            var whole = AdmissionPolicy.Default.Assess(pair.Whole, Today);
            var less = AdmissionPolicy.Default.Assess(pair.Less, Today);
            for (var i = 0; i < whole.Verdicts.Length; i++)
            {
                // What is broken with fewer facts stays broken with more, or the added fact shows that the rule does not apply.
                if (less.Verdicts[i].Kind == VerdictKind.Fail && whole.Verdicts[i].Kind == VerdictKind.Pass)
                    Assert.Fail($"{less.Verdicts[i]} became {whole.Verdicts[i]}");
                // And silence never helps: without a fact nobody passes who failed with it.
                if (whole.Verdicts[i].Kind == VerdictKind.Fail && less.Verdicts[i].Kind == VerdictKind.Pass)
                    Assert.Fail($"{whole.Verdicts[i]} was {less.Verdicts[i]}");
            }
        });

    [Property(MaxTest = 500)]
    public Property Assessment_lists_every_rule_in_order_and_its_outcome_follows() => Prop.ForAll(
        AdmissionGenerators.AnyFacts,
        facts =>
        {
            var assessment = AdmissionPolicy.Default.Assess(facts, Today);
            var kinds = assessment.Verdicts.ToArray();
            Assert.Equal(AdmissionPolicy.Default.Rules.Select(rule => rule.Code), kinds.Select(verdict => verdict.Code));
            var failed = kinds.Any(verdict => verdict.Rule.IsMandatory && verdict.Kind == VerdictKind.Fail);
            var missing = kinds.Any(verdict => verdict.Rule.IsMandatory && verdict.Kind == VerdictKind.Unknown);
            Assert.Equal(
                failed ? AssessmentOutcome.Refused : missing ? AssessmentOutcome.Incomplete : AssessmentOutcome.Passed, assessment.Outcome);
            Assert.All(kinds, verdict => Assert.Equal(verdict.Kind is VerdictKind.Fail or VerdictKind.Unknown, verdict.Reason is not null));
        });
}
