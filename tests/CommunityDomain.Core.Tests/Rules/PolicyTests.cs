using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Tests;

public sealed class PolicyTests
{
    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly RuleStage Visit = new("visit"), Leave = new("leave");

    private static Policy<int?> Of(params IRule<int?>[] rules) => Policy<int?>.Create("test", "1", rules).Value;

    private static FixedRule Rule(string code, VerdictKind kind = VerdictKind.Pass, string stage = "visit") => new(code, kind, stage: stage);

    private static string[] Codes(Policy<int?> policy) => [.. policy.Rules.Select(rule => rule.Code.Value)];

    private static string[] Codes(Assessment assessment) => [.. assessment.Verdicts.ToArray().Select(verdict => verdict.Code.Value)];

    [Fact]
    public void Create_with_codes_that_stand_twice_names_each_once()
    {
        var refused = Policy<int?>.Create("test", "1", Rule("B"), Rule("A"), Rule("C"), Rule("A"), Rule("B"), Rule("A"));

        Assert.Equal(["B", "A"], refused.Errors.Cast<CoreErrors.DuplicateId>().Select(error => error.Id));
        Assert.Throws<ArgumentException>(() => Policy<int?>.Create("", "1"));
        Assert.Throws<ArgumentException>(() => Policy<int?>.Create("test", ""));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void Assess_asks_every_rule_once_in_order_though_all_fail(int count)
    {
        FixedRule[] rules = [.. Enumerable.Range(1, count).Select(i => Rule($"R-{i}", VerdictKind.Fail))];

        var assessment = Of(rules).Assess(5, Day);

        Assert.Equal(rules.Select(rule => rule.Code.Value), Codes(assessment));
        Assert.Equal(count, assessment.Failures.Count());
        Assert.All(rules, rule => Assert.Equal(1, rule.Asked));
        Assert.Equal(count == 0 ? AssessmentOutcome.Passed : AssessmentOutcome.Refused, assessment.Outcome);
        Assert.Equal(("test", "1", Day), (assessment.Policy, assessment.PolicyVersion, assessment.On));
    }

    // A rule holds on its first and on its last day, and is not even asked outside.
    [Theory]
    [InlineData(-1, VerdictKind.NotApplicable)]
    [InlineData(0, VerdictKind.Fail)]
    [InlineData(1, VerdictKind.Fail)]
    [InlineData(30, VerdictKind.Fail)]
    [InlineData(31, VerdictKind.NotApplicable)]
    public void Assess_heeds_effective_dates_both_ends_included(int daysIn, VerdictKind expected)
    {
        var rule = new FixedRule("R", VerdictKind.Fail, new RuleBasis(BasisKind.Practice, "a month", Day, Day.PlusDays(30)));

        var verdict = Of(rule).Assess(5, Day.PlusDays(daysIn)).Verdicts[0];

        Assert.Equal(expected, verdict.Kind);
        Assert.Equal(expected == VerdictKind.NotApplicable ? 0 : 1, rule.Asked);
    }

    [Fact]
    public void HoldsOn_without_an_end_holds_beyond_it()
    {
        var (earliest, latest) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        var (always, since, until) = (RuleBasis.Design("x"), RuleBasis.Statute("x", Day), new RuleBasis(BasisKind.Design, "x", null, Day));

        Assert.True(always.HoldsOn(earliest) && always.HoldsOn(latest));
        Assert.True(since.HoldsOn(Day) && since.HoldsOn(latest) && !since.HoldsOn(Day.PlusDays(-1)));
        Assert.True(until.HoldsOn(Day) && until.HoldsOn(earliest) && !until.HoldsOn(Day.PlusDays(1)));
    }

    [Fact]
    public void Add_Replace_Without_At_and_WithVersion_give_new_policies_and_keep_the_old()
    {
        var policy = Of(Rule("A"), Rule("B", stage: "leave"), Rule("C"));
        var other = Rule("B", VerdictKind.Fail);

        Assert.Equal(["A", "B", "C", "D"], Codes(policy.Add(Rule("D"))));
        Assert.Same(other, policy.Replace(other).Rules[1]);
        Assert.Equal(["A", "C"], Codes(policy.Without(new("B"))));
        Assert.Equal(["B"], Codes(policy.At(Leave)));
        Assert.Equal(["A", "C"], Codes(policy.At(Visit)));
        Assert.Empty(policy.At(new("never")).Rules);
        Assert.Equal(("test", "2"), (policy.WithVersion("2").Name, policy.WithVersion("2").Version));

        Assert.Equal(["A", "B", "C"], Codes(policy));
        Assert.NotSame(other, policy.Rules[1]);
        Assert.Equal("1", policy.Version);
    }

    [Fact]
    public void Add_of_a_code_that_is_there_and_Replace_or_Without_of_one_that_is_not_are_programming_errors()
    {
        var policy = Of(Rule("A"));

        Assert.Throws<ArgumentException>(() => policy.Add(Rule("A")));
        Assert.Throws<ArgumentException>(() => policy.Replace(Rule("B")));
        Assert.Throws<ArgumentException>(() => policy.Without(new("B")));
        Assert.Throws<ArgumentException>(() => policy.WithVersion(""));
        Assert.Throws<ArgumentNullException>(() => policy.Add(null!));
        Assert.Throws<ArgumentNullException>(() => policy.Replace(null!));
    }

    [Fact]
    public void Describe_gives_a_line_a_rule_in_the_readers_language()
    {
        var policy = Of(new GuestRule(4), new GuestRuleInWinter());

        Assert.Equal(
            "TST-GUESTS\tAt most 4 guests.\t[Design: a small room]\nTST-WINTER\tno visits in winter\t[Practice: cold]",
            policy.Describe(CultureInfo.InvariantCulture));
        Assert.StartsWith("TST-GUESTS\t客人不超过 4 位。\t", policy.Describe(new("zh-CN")), StringComparison.Ordinal);
        Assert.EndsWith("\t[实践: cold]", policy.Describe(new("zh-CN")), StringComparison.Ordinal);
        Assert.Equal("", Of().Describe(CultureInfo.InvariantCulture));
    }

    // Random policies against a model of what they come to.
    [Property(MaxTest = 300)]
    public Property Any_policy_keeps_its_order_and_comes_to_what_the_model_says() => Prop.ForAll(
        Arb.From((from kind in Gen.Elements(Enum.GetValues<VerdictKind>())
                  from mandatory in Gen.Elements(true, true, false)
                  from daysIn in Gen.Elements(-1, 0, 1)
                  select (kind, mandatory, daysIn)).ListOf()),
        rows =>
        {
            var policy = Of([.. rows.Select((row, i) => new FixedRule(
                $"R-{i}", row.kind, RuleBasis.Statute("x", Day.PlusDays(-row.daysIn)), row.mandatory))]);

            var assessment = policy.Assess(1, Day);

            var found = rows.Select(row => row.daysIn < 0 ? VerdictKind.NotApplicable : row.kind).ToArray();
            var binding = found.Where((_, i) => rows[i].mandatory).ToArray();
            Assert.Equal(Codes(policy), Codes(assessment));
            Assert.Equal(found, assessment.Verdicts.ToArray().Select(verdict => verdict.Kind));
            Assert.Equal(
                binding.Contains(VerdictKind.Fail) ? AssessmentOutcome.Refused
                    : binding.Contains(VerdictKind.Unknown) ? AssessmentOutcome.Incomplete
                    : AssessmentOutcome.Passed,
                assessment.Outcome);
            Assert.Equal(binding.Count(kind => kind is VerdictKind.Fail or VerdictKind.Unknown), assessment.Failures.Count());
            var record = assessment.ToRecord();
            Assert.Equal(("test", "1", Day, assessment.Outcome), (record.Policy, record.PolicyVersion, record.On, record.Outcome));
            Assert.Equal(Codes(policy).Zip(found, (code, kind) => new VerdictRecord(code, kind)), record.Verdicts);
            Assert.Equal(record, policy.Assess(1, Day).ToRecord());
        });

    // A host's own rule need not derive from Rule.
    private sealed class GuestRuleInWinter : IRule<int?>
    {
        public RuleCode Code => new("TST-WINTER");

        public RuleBasis Basis { get; } = RuleBasis.Practice("cold");

        public RuleStage Stage => Visit;

        public bool IsMandatory => true;

        public bool IsWaivable => true;

        public Verdict Evaluate(int? facts, LocalDate on) => new(this, on.Month is 12 or 1 or 2 ? VerdictKind.Fail : VerdictKind.Pass);

        public string Describe(CultureInfo culture) => "no visits in winter";

        public string Remedy(Verdict verdict, CultureInfo culture) => "wait";
    }

    [Fact]
    public void Replace_and_Without_reach_the_first_rule_and_the_last()
    {
        var policy = Of(Rule("A"), Rule("B"), Rule("C"));
        var (first, last) = (Rule("A", VerdictKind.Fail), Rule("C", VerdictKind.Fail));

        Assert.Same(first, policy.Replace(first).Rules[0]);
        Assert.Same(last, policy.Replace(last).Rules[2]);
        Assert.Equal(["B", "C"], Codes(policy.Without(new("A"))));
        Assert.Equal(["A", "B"], Codes(policy.Without(new("C"))));
    }

    [Fact]
    public void Rule_is_mandatory_unless_it_says_otherwise_and_gives_a_remedy_without_a_reason()
    {
        var rule = new PlainRule();

        Assert.True(rule.IsMandatory && rule.IsWaivable);
        Assert.Equal("Ask {Guests} to become 3.", rule.Remedy(rule.Evaluate(null, Day), CultureInfo.InvariantCulture));
        Assert.Equal(("TST-GUESTS", "visit"), (rule.Code.ToString(), rule.Stage.ToString()));
        Assert.Equal((string.Empty, string.Empty), (default(RuleCode).ToString(), default(RuleStage).ToString()));
    }

    private sealed class PlainRule() : Rule<int?>(TestTexts.Catalogue, new("TST-GUESTS"), new("visit"), RuleBasis.Design("a test"), ("Most", 3))
    {
        public override Verdict Evaluate(int? facts, LocalDate on) => Pass();
    }
}
