using CommunityDomain.Admission;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class AdmissionGeneratorTests
{
    private static Assessment Assess(AdmissionFacts facts) => AdmissionPolicy.Default.Assess(facts, AdmissionExamples.Today);

    [Fact]
    public void Facts_reach_every_verdict_of_nearly_every_rule()
    {
        var reached = Sample(AdmissionGenerators.Facts).SelectMany(facts => Assess(facts).Verdicts.ToArray()).Select(verdict => (verdict.Code, verdict.Kind)).ToHashSet();

        foreach (var rule in AdmissionPolicy.Default.Rules)
        {
            Assert.Contains((rule.Code, VerdictKind.Pass), reached);
            Assert.Contains((rule.Code, VerdictKind.Fail), reached);
            Assert.Contains((rule.Code, VerdictKind.Unknown), reached);
        }
    }

    [Fact]
    public void Facts_reach_all_outcomes_and_the_day_of_the_eighteenth_birthday_and_those_beside_it()
    {
        var sample = Sample(AdmissionGenerators.WholeFacts);

        Assert.Equal(Enum.GetValues<AssessmentOutcome>(), Sample(AdmissionGenerators.Facts).Select(facts => Assess(facts).Outcome).Distinct().Order());
        foreach (var beside in new[] { -1, 0, 1 })
            Assert.Contains(sample, facts => facts.ResponsibleBornOn == AdmissionExamples.Today.PlusYears(-18).PlusDays(beside));
    }

    [Fact]
    public void Facts_and_less_differ_by_what_is_missing_alone()
    {
        foreach (var (whole, less) in Sample(AdmissionGenerators.FactsAndLess, 300))
        {
            foreach (var property in typeof(AdmissionFacts).GetProperties().Where(property => property.CanWrite && property.Name != nameof(AdmissionFacts.Bid)))
                Assert.True(property.GetValue(less) is not { } value || value.Equals(property.GetValue(whole)), property.Name);
        }
    }

    [Fact]
    public void Facts_shrink_to_the_example() =>
        ShrinksToAnEnd(AdmissionGenerators.AnyFacts, facts => facts is not null, facts => Assert.Equal(AdmissionExamples.Facts, facts));

    [Fact]
    public void Applications_reach_every_status()
    {
        foreach (var status in Enum.GetValues<ApplicationStatus>())
        {
            var application = AdmissionFlow.Application(status);

            Assert.Equal(status, application.Status);
            AggregateLaws.RestoreEqualsReplayEqualsLive(application);
        }
        AggregateLaws.RestoreEqualsReplayEqualsLive(AdmissionFlow.Partner());
    }
}
