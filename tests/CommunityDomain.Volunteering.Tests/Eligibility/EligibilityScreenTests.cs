using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class EligibilityScreenTests
{
    [Property(MaxTest = 40)]
    public Property Compiled_screening_equals_asking_rule_by_rule() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 200)), Arb.From(Gen.Choose(1, int.MaxValue)),
        (people, seed) =>
        {
            var instance = PopulationInstance.Generate(people, 25, Sample.Shanghai, (ulong)seed);
            AreTheSame(EligibilityPolicy.Default.Add(new HostRule()), instance.Candidates, instance.Shifts);
        });

    // Windows of any minute, over midnight and over the end of the week; shifts of any minute.
    [Property(MaxTest = 60)]
    public Property Compiled_free_times_equal_asking_each_person() => Prop.ForAll(
        Arb.From(VolunteerGenerators.Availability.ListOf()),
        Arb.From((from day in Gen.Choose(-1, 8)
                  from time in VolunteerGenerators.TimeOfDay
                  from minutes in VolunteerGenerators.WindowMinutes
                  select (Start: new LocalDate(2026, 3, 2).PlusDays(day) + time, Minutes: minutes)).ArrayOf(12)),
        (availabilities, times) => AreTheSame(
            EligibilityPolicy.Default,
            [.. availabilities.Select((one, number) => new Candidate(
                Sample.Volunteer((uint)(number + 1)).State with { Availability = one }, new(new LocalDate(1990, 1, 1))))],
            [.. times.Select(time => Sample.Activity(Sample.Post()).ContextOf(Sample.Shift(time.Start, time.Minutes)).Value)]));

    // Birthdays and checks on the day itself, the day before and the day after; leap days; ends of certificates; facts that are not known.
    [Property(MaxTest = 100)]
    public Property Compiled_days_equal_asking_each_person_on_their_edges() => Prop.ForAll(
        Arb.From(
            (from years in Gen.Elements(7, 8, 16, 17, 18, 60, 61)
             from off in Gen.Choose(-1, 1)
             from known in Gen.Choose(0, 9)
             from check in Gen.Elements(-1, 0, 1, 364, 365, 366)
             from through in Gen.Choose(-1, 1)
             from accompanies in Gen.Elements(true, false)
             select (Years: years, Off: off, Known: known, Check: check, Through: through, Accompanies: accompanies)).ListOf()),
        Arb.From(Gen.Elements(new LocalDate(2026, 3, 1), new LocalDate(2028, 2, 29), new LocalDate(2027, 2, 28), new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))),
        Arb.From(from least in Gen.Elements<int?>(null, 0, 8, 17, 18) from greatest in Gen.Elements<int?>(null, 18, 60) select (least, greatest)),
        (people, day, ages) =>
        {
            var (least, greatest) = ages;
            var candidates = people.Select((one, number) => new Candidate(
                Sample.Volunteer((uint)(number + 1)).State with
                {
                    Availability = Availability.Always,
                    CheckedForMinorsOn = one.Known == 1 ? null : day.PlusDays(-one.Check),
                    Qualifications = [new(new("q"), day.PlusYears(-1), one.Known == 2 ? null : day.PlusDays(one.Through))],
                    Trainings = [new(new("t"), day.PlusDays(one.Through))],
                    Insurance = [new("P", new(day.PlusDays(one.Off - 1), day.PlusDays(one.Off)))],
                    Agreements = [new(Sample.Centre, new(day.PlusDays(one.Through), day.PlusDays(one.Through + 1)))],
                    GuardianConsents = one.Known == 3 ? [] : [new(new(50), new(day.PlusDays(one.Through), day.PlusDays(one.Through)), one.Accompanies)],
                },
                one.Known == 0 ? VolunteerPersonalFacts.None : new(day.PlusYears(-one.Years).PlusDays(one.Off))));
            var shifts =
                from dangerous in new[] { true, false }
                from asked in new[] { true, false }
                let post = Sample.Post(requirements: new(
                    asked ? [new("q")] : [], asked ? [new("t")] : [], least, greatest, dangerous, WithMinors: asked))
                select Sample.Activity(post).ContextOf(Sample.Shift(day.At(new LocalTime(8, 0)), post: post)).Value;

            AreTheSame(EligibilityPolicy.Default, [.. candidates], [.. shifts]);
        });

    private static void AreTheSame(Policy<EligibilityFacts> policy, IReadOnlyList<Candidate> candidates, IReadOnlyList<ShiftContext> shifts)
    {
        var screened = EligibilityScreen.Compile(policy, candidates).Value.Screen(shifts);
        for (var s = 0; s < shifts.Count; s++)
        {
            var assessments = candidates.Select(candidate => policy.Assess(candidate, shifts[s])).ToList();
            var eligible = assessments.Select((one, number) => (one, number)).Where(one => !one.one.Failures.Any()).Select(one => one.number);
            Assert.Equal(eligible, screened[s].Numbers());
            Assert.Equal(screened[s].Numbers().Count(), screened[s].Count);
            for (var rule = 0; rule < policy.Rules.Count; rule++)
            {
                var code = policy.Rules[rule].Code;
                Assert.Equal(new(code, assessments.Count(one => one.Of(code).Value.Refuses)), screened[s].Rejections[rule]);
            }
        }
    }

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
