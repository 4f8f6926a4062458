using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Points.Tests;

public sealed class EarningPolicyTests
{
    internal static readonly LocalDate Saturday = new(2024, 3, 2);
    private static readonly PersonId Person = new(7), Officer = new(8);

    internal static VerifiedService Service(int minutes, int number = 1, int hour = 8, LocalDate? day = null) => new(
        new((UInt128)number), Person, 50, "traffic-guidance", day ?? Saturday,
        Hours(day ?? Saturday, hour, Math.Max(minutes, 1)), minutes)
    { Evidence = ServiceEvidence.Attested, AttestedBy = Officer, IsLateEntry = false };

    private static NodaTime.Interval Hours(LocalDate day, int hour, int minutes)
    {
        var start = day.AtMidnight().PlusHours(hour).InUtc().ToInstant();
        return new(start, start + Duration.FromMinutes(minutes));
    }

    private static EarningPolicy Uncapped => new(EarningPolicy.Default.Rules, [new BaseRate(10), new TraitMultipliers(), new EvidenceShare()]);

    // Minutes, evidence, traits, points at 10 an hour: whole hours, product of multipliers at most 200 %, fractions dropped.
    [Theory]
    [InlineData(30, ServiceEvidence.Attested, ServiceTraits.None, 0)]
    [InlineData(59, ServiceEvidence.Attested, ServiceTraits.None, 0)]
    [InlineData(60, ServiceEvidence.Attested, ServiceTraits.None, 10)]
    [InlineData(119, ServiceEvidence.Attested, ServiceTraits.None, 10)]
    [InlineData(120, ServiceEvidence.SelfReported, ServiceTraits.None, 10)]
    [InlineData(60, ServiceEvidence.SystemCheckIn, ServiceTraits.Holiday, 15)]
    [InlineData(60, ServiceEvidence.Attested, ServiceTraits.Holiday | ServiceTraits.Night, 18)]
    [InlineData(60, ServiceEvidence.Attested, ServiceTraits.Holiday | ServiceTraits.Night | ServiceTraits.Hardship, 20)]
    [InlineData(60, ServiceEvidence.SelfReported, ServiceTraits.Holiday, 7)]
    public void Points_are_whole_hours_times_traits_times_evidence(int minutes, ServiceEvidence evidence, ServiceTraits traits, long points)
    {
        var assessed = Uncapped.Assess(new(Service(minutes) with { Evidence = evidence, Traits = traits }, []), Saturday);

        Assert.True(assessed.Counts);
        Assert.Equal((points, minutes), (assessed.Points, assessed.Minutes));
        Assert.Equal(["POI-RATE", "POI-MULTIPLIER", "POI-EVIDENCE"], assessed.Lines.Select(line => line.Code.Value));
        Assert.Equal(points, assessed.Lines[^1].After);
    }

    [Fact]
    public void Rate_of_a_kind_of_activity_takes_the_place_of_the_common_one()
    {
        var policy = Uncapped.With(new BaseRate(10).For("counselling", 40).For("counselling", 30));

        Assert.Equal(10, policy.Assess(new(Service(60), []), Saturday).Points);
        Assert.Equal(30, policy.Assess(new(Service(60) with { ActivityKind = "counselling" }, []), Saturday).Points);
    }

    public static TheoryData<string, VerifiedService, string?> Judged => new()
    {
        { "as it should be", Service(60), null },
        { "duty", Service(60) with { Engagement = ServiceEngagement.Duty }, "POI-VOLUNTEER" },
        { "paid", Service(60) with { Engagement = ServiceEngagement.Paid }, "POI-VOLUNTEER" },
        { "attested by himself", Service(60) with { AttestedBy = Person }, "POI-ATTEST" },
        { "attested by himself, recorded by a system", Service(60) with { AttestedBy = Person, Evidence = ServiceEvidence.SystemCheckIn }, "POI-ATTEST" },
        { "attested by nobody", Service(60) with { AttestedBy = null }, "POI-ATTEST" },
        { "recorded by a system, attested by nobody", Service(60) with { AttestedBy = null, Evidence = ServiceEvidence.SystemCheckIn }, null },
        { "overlaps by a minute", Service(60, hour: 13), "POI-OVERLAP" },
        { "begins when the other ends", Service(60, hour: 14), null },
        { "a minute short", Service(29), "POI-MINIMUM" },
        { "just long enough", Service(30), null },
        { "more minutes than were served", Service(60) with { Minutes = 61 }, "POI-DAY" },
        { "negative minutes", Service(60) with { Minutes = -1 }, "POI-DAY,POI-MINIMUM" },
        { "entered late: flagged, not refused", Service(60) with { IsLateEntry = true }, null },
    };

    [Theory]
    [MemberData(nameof(Judged))]
    public void Service_counts_unless_a_rule_stands_in_the_way(string story, VerifiedService service, string? rules)
    {
        var before = Service(120, number: 2, hour: 12);
        var assessed = EarningPolicy.Default.Assess(new(service, [new(before, 2)]), Saturday);

        Assert.True(rules == (assessed.Counts ? null : string.Join(',', assessed.Verdicts.Failures.Select(one => one.Code))), story);
        Assert.Equal(assessed.Counts ? service.Minutes : 0, assessed.Minutes);
        if (!assessed.Counts)
            Assert.Equal((0, 0, 0), (assessed.Points, assessed.Donated, assessed.Lines.Count));
    }

    [Fact]
    public void Late_entry_is_flagged()
    {
        var assessed = EarningPolicy.Default.Assess(new(Service(60) with { IsLateEntry = true }, []), Saturday);

        Assert.Equal(VerdictKind.Fail, assessed.Verdicts.Of(new("POI-ENTRY")).Value.Kind);
        Assert.True(assessed.Counts);
    }

    [Fact]
    public void Day_takes_1440_minutes_and_not_one_more()
    {
        var night = Service(840, number: 2, hour: 0);
        Assert.True(EarningPolicy.Default.Assess(new(Service(600, hour: 14), [new(night, 0)]), Saturday).Counts);
        Assert.False(EarningPolicy.Default.Assess(new(Service(601, hour: 14), [new(night, 0)]), Saturday).Counts);
    }

    // Regression: a service that a host's lists of the activity and of the month both held was counted twice against caps and the day's minutes.
    [Fact]
    public void Earlier_service_counts_once_however_often_it_is_listed()
    {
        var before = new EarnedService(Service(400, number: 2, hour: 0), 1);
        var assessed = EarningPolicy.Default.Assess(new(Service(700, hour: 8), [before, before]), Saturday);

        Assert.True(assessed.Counts);
        Assert.Equal(1, assessed.Points);
    }

    // Scope, cap, what was earned before, the day of it, its activity, points of two hours at 10.
    [Theory]
    [InlineData(EarningCapScope.Activity, 25, 10, 2, 50, 15)]
    [InlineData(EarningCapScope.Activity, 25, 10, 2, 51, 20)]
    [InlineData(EarningCapScope.Activity, 25, 40, 2, 50, 0)]
    [InlineData(EarningCapScope.Day, 25, 10, 2, 51, 15)]
    [InlineData(EarningCapScope.Day, 25, 10, 3, 50, 20)]
    [InlineData(EarningCapScope.Month, 25, 10, 31, 51, 15)]
    [InlineData(EarningCapScope.Month, 0, 0, 31, 51, 0)]
    [InlineData(EarningCapScope.Month, long.MaxValue, long.MaxValue, 31, 51, 0)]
    public void Cap_counts_what_was_earned_before_within_its_scope(EarningCapScope scope, long cap, long earned, int day, int activity, long points)
    {
        var before = Service(60, number: 2, hour: 1, day: new LocalDate(2024, 3, day)) with { Activity = (UInt128)activity };
        var policy = new EarningPolicy(EarningPolicy.Default.Rules, [new BaseRate(10), new EarningCap(scope, cap)]);
        var facts = new EarningFacts(Service(120), [new(before, earned), new(before with { Person = Officer, Id = new(3) }, 99)]);

        Assert.Equal((points, 0), (policy.Assess(facts, Saturday).Points, policy.Assess(facts, Saturday).Donated));
        Assert.Equal((points, 20 - points), (policy.With(OverCap.Donate).Assess(facts, Saturday).Points, policy.With(OverCap.Donate).Assess(facts, Saturday).Donated));
    }

    [Property]
    public Property Points_never_exceed_the_caps_whatever_is_served_in_whatever_order() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 40).Two().ListOf()),
        list =>
        {
            var earned = ValueList.Create<EarnedService>([]);
            var number = 0;
            foreach (var (day, length) in list)
            {
                number++;
                var service = Service(length * 30, number, hour: number % 24, day: new LocalDate(2024, 3, 1).PlusDays(day)) with { Activity = (UInt128)(number % 3) };
                var assessed = EarningPolicy.Default.Assess(new(service, earned), Saturday);
                if (assessed.Counts)
                    earned = earned.Add(assessed.ToEarned());
            }
            Assert.All(earned.GroupBy(one => one.Service.Activity), group => Assert.True(group.Sum(one => one.Points) <= 2));
            Assert.All(earned.GroupBy(one => one.Service.Day), group => Assert.True(group.Sum(one => one.Points) <= 8));
        });

    [Fact]
    public void Every_rule_and_step_describes_itself_in_both_languages()
    {
        var chinese = CultureInfo.GetCultureInfo("zh-CN");
        foreach (var rule in EarningPolicy.Default.Rules.Rules)
            Assert.Contains(rule.Describe(chinese), letter => letter >= '一');
        foreach (var step in EarningPolicy.Default.Steps)
        {
            Assert.Contains(step.Describe(chinese), letter => letter >= '一');
            Assert.DoesNotContain("{", step.Describe(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Policies_that_make_no_sense_throw()
    {
        Assert.Throws<ArgumentException>(() => new EarningPolicy(EarningPolicy.Default.Rules, [new BaseRate(), new BaseRate(2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarningCap((EarningCapScope)9, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BaseRate(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TraitMultipliers(cap: 99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TraitMultipliers().Apply(new(Service(60), []), (long.MaxValue / 100) + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceShare(101));
    }
}
