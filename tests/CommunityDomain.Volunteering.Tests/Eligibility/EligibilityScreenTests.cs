using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommunityDomain.Volunteering.Tests;

public sealed class EligibilityScreenTests
{
    [Property(MaxTest = 40)]
    public Property Compiled_screening_equals_asking_rule_by_rule() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 200)), Arb.From(Gen.Choose(1, int.MaxValue)),
        (people, seed) =>
        {
            var instance = PopulationInstance.Generate(people, 25, Sample.Shanghai, (ulong)seed);
            var policy = EligibilityPolicy.Default.Add(new HostRule());
            var screened = EligibilityScreen.Compile(policy, instance.Candidates).Value.Screen(instance.Shifts);

            for (var s = 0; s < instance.Shifts.Count; s++)
            {
                var assessments = instance.Candidates.Select(candidate => policy.Assess(candidate, instance.Shifts[s])).ToList();
                var eligible = assessments.Select((one, number) => (one, number)).Where(one => !one.one.Failures.Any()).Select(one => one.number);
                Assert.Equal(eligible, screened[s].Numbers());
                Assert.Equal(screened[s].Numbers().Count(), screened[s].Count);
                for (var rule = 0; rule < policy.Rules.Count; rule++)
                {
                    var code = policy.Rules[rule].Code;
                    Assert.Equal(new(code, assessments.Count(one => one.Of(code).Value.Refuses)), screened[s].Rejections[rule]);
                }
            }
        });

    [Fact]
    public void Every_rule_of_the_default_policy_rejects_somebody_in_the_generated_instance()
    {
        var instance = PopulationInstance.Generate(500, 200, Sample.Shanghai);

        var screened = EligibilityScreen.Compile(EligibilityPolicy.Default, instance.Candidates).Value.Screen(instance.Shifts);

        Assert.All(Enumerable.Range(0, EligibilityPolicy.Default.Rules.Count), rule => Assert.True(screened.Sum(one => one.Rejections[rule].People) > 0));
        Assert.True(screened.Sum(one => one.Count) > 0);
    }

    [Fact]
    public void Compile_with_a_person_twice_is_refused()
    {
        var candidate = new Candidate(Sample.Volunteer().State, VolunteerPersonalFacts.None);

        Assert.Equal(["core.duplicate-id"], Codes.Of(EligibilityScreen.Compile(EligibilityPolicy.Default, [candidate, candidate])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void People_beyond_the_last_are_never_counted(int people)
    {
        var candidates = Enumerable.Range(1, people)
            .Select(number => new Candidate(Sample.Volunteer((uint)number).State, new(new LocalDate(1990, 1, 1)))).ToList();
        var context = Sample.Activity(Sample.Post()).ContextOf(Sample.Shift(new(2026, 3, 7, 8, 0))).Value;

        var free = EligibilityScreen.Compile(EligibilityPolicy.Default, candidates).Value.Screen(context);

        Assert.Equal(people, free.Count);
        Assert.All(free.Rejections, one => Assert.Equal(0, one.People));
        Assert.Throws<ArgumentOutOfRangeException>(() => free.Includes(people));
    }

    /// <summary>A rule that the package does not know: asked pair by pair.</summary>
    private sealed class HostRule() : Rule<EligibilityFacts>(Texts, new("VOL-TEAM-HOST"), EligibilityPolicy.Stage, RuleBasis.Design("test"))
    {
        private static readonly TextCatalogue Texts = new(typeof(HostRule));

        public override Verdict Evaluate(EligibilityFacts facts, LocalDate on) =>
            facts.Candidate.Volunteer.Id.Value % 3 == 0 && on.Day % 2 == 0 ? new(this, VerdictKind.Fail) : Pass();
    }
}
