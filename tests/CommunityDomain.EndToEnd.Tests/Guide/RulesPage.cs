using System.Globalization;
using FluentResults;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class RulesPage
{
    public sealed record Booking(int? Guests);

    [Fact]
    public void Every_rule_is_asked_and_the_answer_is_explained_and_kept()
    {
        var (policy, facts, today) = (Policy<Booking>.Create("hall", "2024-1", new HallIsNotOvercrowded(80)).Value, new Booking(81), new LocalDate(2024, 3, 1));
        var zhHans = CultureInfo.GetCultureInfo("zh-Hans");
        // guide:begin
        Assessment assessment = policy.Assess(facts, on: today);

        Shown(assessment.Outcome);
        foreach (Verdict verdict in assessment.Failures)
            Console.WriteLine($"{verdict.Code} [{verdict.Basis}]: {verdict.Explain(zhHans)} → {verdict.Remedy(zhHans)}");
        AssessmentRecord kept = assessment.ToRecord();
        // guide:end
        Assert.Equal(AssessmentOutcome.Refused, assessment.Outcome);
        Assert.Equal("81人超过80人。 请申请更大的场地。", $"{assessment.Failures.Single().Explain(zhHans)} {assessment.Failures.Single().Remedy(zhHans)}");
        Assert.Equal("HALL-CROWD", Assert.Single(kept.Verdicts).Rule.ToString());
        Assert.Equal(AssessmentOutcome.Incomplete, policy.Assess(new(null), today).Outcome);
        Assert.Equal(AssessmentOutcome.Passed, policy.Assess(new(80), today).Outcome);
    }

    // guide:begin
    public sealed class HallIsNotOvercrowded(int most)
        : Rule<Booking>(HostTexts.Catalogue, new("HALL-CROWD"), new("submit"), RuleBasis.Practice("the hall's own rules, 2023"), ("Most", most))
    {
        public override Verdict Evaluate(Booking facts, LocalDate on) => facts.Guests switch
        {
            null => Unknown(),
            { } guests when guests > most => Fail(("Guests", guests)),
            _ => Pass(),
        };
    }
    // guide:end

    [Fact]
    public void Policies_are_values()
    {
        var (zhHans, town, today) = (CultureInfo.GetCultureInfo("zh-Hans"), new CommunityId(1), new LocalDate(2024, 3, 1));
        // guide:begin
        Policy<Booking> policy = Policy<Booking>.Create("hall", "2024-1", new HallIsNotOvercrowded(80)).Value;
        Policy<Booking> larger = policy.Replace(new HallIsNotOvercrowded(120)).WithVersion("2024-2");
        Policy<Booking> none = policy.Without(new RuleCode("HALL-CROWD"));
        Inherited<Policy<Booking>> everywhere = new Inherited<Policy<Booking>>(policy).Replace(town, larger);

        Shown(larger.At(new RuleStage("submit")));
        Shown(larger.Describe(zhHans));
        // guide:end
        Assert.Equal(AssessmentOutcome.Passed, larger.Assess(new(120), today).Outcome);
        Assert.Equal(AssessmentOutcome.Refused, policy.Assess(new(120), today).Outcome);
        Assert.Equal(AssessmentOutcome.Passed, none.Assess(new(900), today).Outcome);
        Assert.Equal(larger, everywhere.For(CommunityTree.Create([new(town, "town", CommunityLevel.TownOrSubdistrict)]).Value, town).Value);
        Assert.Contains("场地最多容纳120人。", larger.Describe(zhHans), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_rule_is_waived_by_name()
    {
        var assessment = Policy<Booking>.Create("hall", "2024-1", new HallIsNotOvercrowded(80)).Value.Assess(new(81), new(2024, 3, 1));
        var (officer, now) = (new Actor(new(7), Role.CommunityOfficer), Instant.FromUtc(2024, 3, 1, 1, 0));
        // guide:begin
        Result<Assessment> waived = assessment.Waive(new Waiver(new("HALL-CROWD"), officer, "the doors stay open", now));
        // guide:end
        Assert.Equal(AssessmentOutcome.Passed, waived.Value.Outcome);
    }
}
