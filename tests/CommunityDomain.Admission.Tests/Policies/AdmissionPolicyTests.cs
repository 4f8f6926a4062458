using System.Globalization;
using CommunityDomain.Testing;

namespace CommunityDomain.Admission.Tests;

public sealed class AdmissionPolicyTests
{
    private static readonly LocalDate Today = AdmissionExamples.Today;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Default_policy_has_the_eighteen_rules_in_order_and_passes_the_example()
    {
        Assert.Equal(
            ["ADM-ID", "ADM-CAP", "ADM-LEGAL", "ADM-VIOLATION", "ADM-LIST", "ADM-SCOPE", "ADM-QUALIFICATION", "ADM-MINORS", "ADM-CONFLICT",
                "ADM-CONTROL", "ADM-LOCALITY", "ADM-INSURANCE", "ADM-SIZE", "ADM-NOTICE", "ADM-PRIVACY", "ADM-DUPLICATE", "ADM-TRACK", "ADM-QUOTA"],
            AdmissionPolicy.Default.Rules.Select(rule => rule.Code.Value));
        var assessment = AdmissionPolicy.Default.Assess(AdmissionExamples.Facts, Today);
        Assert.Equal(AssessmentOutcome.Passed, assessment.Outcome);
        Assert.All(assessment.Verdicts.ToArray(), verdict => Assert.Equal(VerdictKind.Pass, verdict.Kind));
    }

    [Fact]
    public void Under_statutory_procurement_the_five_rules_do_not_apply()
    {
        var assessment = AdmissionPolicy.Default.Assess(AdmissionExamples.Facts with { IsStatutoryProcurement = true }, Today);
        Assert.Equal(
            ["ADM-LOCALITY", "ADM-SIZE", "ADM-DUPLICATE", "ADM-TRACK", "ADM-QUOTA"],
            assessment.Verdicts.ToArray().Where(verdict => verdict.Kind == VerdictKind.NotApplicable).Select(verdict => verdict.Code.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void Policy_of_any_size_lists_every_verdict_in_order(int rules)
    {
        var policy = Policy<AdmissionFacts>.Create("many", "1", Enumerable.Range(0, rules).Select(number => new Numbered(number))).Value;

        var assessment = policy.Assess(new AdmissionFacts(), Today);

        Assert.Equal(Enumerable.Range(0, rules).Select(number => $"N-{number:000}"), assessment.Verdicts.ToArray().Select(verdict => verdict.Code.Value));
        Assert.Equal(Enumerable.Range(0, rules).Count(number => number % 3 == 1), assessment.Failures.Count());
        Assert.Equal(rules > 1 ? AssessmentOutcome.Refused : AssessmentOutcome.Passed, assessment.Outcome);
    }

    [Fact]
    public void Two_rules_with_one_code_are_refused()
    {
        var twice = Policy<AdmissionFacts>.Create("twice", "1", new SeatsAreLeft(), new PublicNoticeLength(), new SeatsAreLeft());

        Assert.Equal("core.duplicate-id", Assert.IsType<CoreErrors.DuplicateId>(Assert.Single(twice.Errors)).Code);
        Assert.Throws<ArgumentException>(() => AdmissionPolicy.Default.Add(new PublicNoticeLength(7)));
    }

    [Fact]
    public void Unknown_rule_code_has_its_own_error()
    {
        var assessment = AdmissionPolicy.Default.Assess(AdmissionExamples.Facts, Today);

        Assert.IsType<CoreErrors.UnknownRule>(Assert.Single(assessment.Of(new("ADM-NONE")).Errors));
        Assert.Throws<ArgumentException>(() => AdmissionPolicy.Default.Without(new("ADM-NONE")));
    }

    [Fact]
    public void Assess_allocates_the_assessment_and_nothing_else()
    {
        var policy = AdmissionPolicy.Default;
        var bytes = long.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                policy.Assess(AdmissionExamples.Facts, Today);
            bytes = Math.Min(bytes, (GC.GetAllocatedBytesForCurrentThread() - before) / 100);
        }
        Assert.InRange(bytes, 1, 1024);
    }

    [Fact]
    public void Decided_cases_run_again_as_they_were_on_both_sides_of_a_change_of_rules()
    {
        var change = new LocalDate(2024, 7, 1);
        var later = AdmissionPolicy.Default.Replace(new NoSeriousViolation(years: 5)).Replace(new PublicNoticeLength(workingDays: 7)).WithVersion("2");
        var register = AdmissionPolicyRegister.Empty.Enter(new LocalDate(2020, 1, 1), AdmissionPolicy.Default).Bind(one => one.Enter(change, later)).Value;
        var decided = AdmissionRuleTable.Rows.SelectMany(row => new[] { change.PlusDays(-1), change }, (row, day) =>
        {
            var facts = row.Given(AdmissionExamples.Facts);
            var assessment = register.On(day).Value.Assess(facts, day);
            return (facts, record: assessment.ToRecord(), english: assessment.Explain(CultureInfo.InvariantCulture), chinese: assessment.Explain(Chinese));
        }).ToList();

        Assert.True(decided.Count >= 200, $"{decided.Count} cases");
        Assert.Equal(["1", "2"], decided.Select(one => one.record.PolicyVersion).Distinct());
        foreach (var (facts, record, english, chinese) in decided)
        {
            var again = register.Rerun(record, facts).Value;
            Assert.True(again.IsIdentical);
            Assert.Equal(english, again.Assessment.Explain(CultureInfo.InvariantCulture));
            Assert.Equal(chinese, again.Assessment.Explain(Chinese));
        }
    }

    [Fact]
    public void Rerun_under_other_facts_names_what_differs()
    {
        var register = AdmissionPolicyRegister.Empty.Enter(new LocalDate(2020, 1, 1), AdmissionPolicy.Default).Value;
        var record = AdmissionPolicy.Default.BeforeOpinion().Assess(AdmissionExamples.Facts, Today).ToRecord();

        var again = register.Rerun(record, AdmissionExamples.Facts with { Listing = RegulatorListing.SeriousViolation }).Value;

        Assert.False(again.IsIdentical);
        Assert.Equal(["ADM-LIST"], again.Differences);
    }

    [Fact]
    public void Register_refuses_what_would_rewrite_the_past()
    {
        var register = AdmissionPolicyRegister.Empty.Enter(Today, AdmissionPolicy.Default).Value;

        Assert.IsType<CoreErrors.DuplicateId>(Assert.Single(register.Enter(Today.PlusDays(1), AdmissionPolicy.Default).Errors));
        Assert.IsType<AdmissionErrors.PolicyNotLater>(Assert.Single(register.Enter(Today, AdmissionPolicy.Default.WithVersion("2")).Errors));
        Assert.IsType<AdmissionErrors.NoPolicyOn>(Assert.Single(register.On(Today.PlusDays(-1)).Errors));
        Assert.IsType<AdmissionErrors.UnknownPolicyVersion>(Assert.Single(register.Version("9").Errors));
        Assert.Equal(["1"], register.Versions);
    }

    [Fact]
    public void Export_says_every_rule_in_both_languages_with_its_basis()
    {
        var sheets = AdmissionPolicy.Default.Sheets();

        Assert.Equal(18, sheets.Count);
        Assert.All(sheets, sheet => Assert.False(string.IsNullOrWhiteSpace(sheet.English + sheet.Chinese + sheet.EnglishRemedy + sheet.ChineseRemedy)));
        Assert.Contains("| ADM-NOTICE | 批准 | 强制, 不可豁免 | 公示期不少于 5 个完整工作日。", AdmissionPolicy.Default.ToMarkdown(Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("{", AdmissionPolicy.Default.ToMarkdown(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_basis_is_cited_in_both_languages_the_hosts_own_figures_too()
    {
        var changed = AdmissionPolicy.Default
            .Replace(new NoSeriousViolation(years: 5)).Replace(new PublicNoticeLength(workingDays: 7)).Replace(new TrackRecordIsSound(years: 2))
            .Replace(new ReviewersHaveNoInterest(purchaseYears: 5)).Replace(new PeopleNearMinorsWereChecked(days: 180))
            .Replace(new ResponsiblePersonIsOfAge(years: 20))
            .Replace(new SizeSuitsLegalForm(SizeThresholds.Default with { FilingMembers = 3 }))
            .Replace(new LegalFormFitsMode(LegalFormMatrix.Empty));
        foreach (var rule in AdmissionPolicy.Default.Rules.Concat(changed.Rules))
        {
            var (english, chinese) = (rule.Basis.Cite(CultureInfo.InvariantCulture), rule.Basis.Cite(Chinese));
            Assert.NotEqual(english, chinese);
            // Chinese in an English citation is the law's own name, in brackets; Latin in a Chinese one is the name of a standard.
            Assert.True(char.IsAsciiLetter(english[0]), english);
            Assert.DoesNotContain("art.", chinese, StringComparison.Ordinal);
            Assert.Equal("", string.Concat(chinese.Replace("GB", "", StringComparison.Ordinal).Where(char.IsAsciiLetter)));
            Assert.Equal(chinese, rule.Basis.Cite(CultureInfo.GetCultureInfo("zh-CN")));
        }
        Assert.Contains("使用单位自定数值，替代《政府采购法》第二十二条的数值", changed.Describe(Chinese), StringComparison.Ordinal);
        Assert.Contains("《政府采购法》第二十二条", AdmissionPolicy.Default.ToMarkdown(Chinese), StringComparison.Ordinal);
        var assessment = AdmissionPolicy.Default.Assess(AdmissionExamples.Facts, Today);
        Assert.Contains("《个人信息保护法》第二十五条", assessment.Explain(Chinese), StringComparison.Ordinal);
        Assert.Contains("Personal Information Protection Law (个人信息保护法) art. 25", assessment.Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_gives_a_remedy_for_what_is_broken_or_missing_and_for_nothing_else()
    {
        var facts = AdmissionExamples.Facts with { Listing = RegulatorListing.SeriousViolation, Interests = null };
        var lines = AdmissionPolicy.Default.Assess(facts, Today).Explain(CultureInfo.InvariantCulture).Split('\n');

        var remedied = lines.Index().Where(line => line.Item.StartsWith("– what to do", StringComparison.Ordinal)).Select(line => lines[line.Index - 1][..lines[line.Index - 1].IndexOf(':', StringComparison.Ordinal)]);
        Assert.Equal(["ADM-LIST", "ADM-CONFLICT"], remedied);
        Assert.Equal(18, lines.Count(line => line.StartsWith("ADM-", StringComparison.Ordinal)));
    }

    private sealed class Numbered(int number)
        : Rule<AdmissionFacts>(new TextCatalogue(typeof(Numbered)), new($"N-{number:000}"), AdmissionStages.Submit, RuleBasis.Design("a test"))
    {
        public override Verdict Evaluate(AdmissionFacts facts, LocalDate on) => number % 3 == 1 ? Fail() : Pass();
    }
}
