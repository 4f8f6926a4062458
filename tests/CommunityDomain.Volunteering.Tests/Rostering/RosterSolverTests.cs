using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterSolverTests
{
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { Threads = 1 });

    [Property(MaxTest = 400)]
    public Property Solve_small_problems_is_legal_bounded_and_never_claims_too_much() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var problem = SmallRosters.Of(seed);
        var best = NaiveRosters.Best(problem);
        var roster = Solver.Solve(problem);
        var audit = roster.Certificate.Verify(problem, roster);
        Assert.True(audit.IsValid, $"seed {seed}: {string.Join(", ", audit.Breaches)} {string.Join(", ", audit.Faults)} {roster.Objective} {audit.Objective} {roster.Certificate.Bound} {audit.Bound}");
        Assert.True(audit.Bound >= best && audit.Objective <= best, $"seed {seed}: {audit.Objective} ≤ {best} ≤ {audit.Bound}");
    });

    [Property(MaxTest = 150)]
    public Property Solve_keeps_people_apart_and_its_bound_holds() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var problem = SmallRosters.Of(seed, withApart: true);
        var best = NaiveRosters.Best(problem);
        var roster = Solver.Solve(problem);
        var audit = roster.Certificate.Verify(problem, roster);
        Assert.True(audit.IsValid && audit.Bound >= best && audit.Objective <= best, $"seed {seed}: {audit.Objective} ≤ {best} ≤ {audit.Bound} {audit}");
    });

    // Directions that cancelled out once threw the prices of this one beyond what 64 bits hold.
    [Fact]
    public void Solve_stays_within_bounds_when_directions_cancel_out()
    {
        var problem = SmallRosters.Of(44389480, withApart: true);
        var roster = Solver.Solve(problem);
        var audit = roster.Certificate.Verify(problem, roster);

        Assert.True(audit.IsValid && audit.Bound >= NaiveRosters.Best(problem), $"{audit}");
        Assert.All(roster.Certificate.Leaves, leaf => Assert.All(leaf.Prices, price => Assert.InRange(price, -(1L << 37), 1L << 37)));
    }

    [Fact]
    public void Solve_proves_the_optimum_of_nearly_all_small_problems()
    {
        var proven = Enumerable.Range(0, 500).Count(seed => Solver.Solve(SmallRosters.Of(seed)).Certificate.ClaimsOptimum);
        Assert.True(proven >= 475, $"{proven} of 500");
    }

    public static TheoryData<string, Func<PersonalRules, PersonalRules>> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, Func<PersonalRules, PersonalRules>>
            {
                { "nothing", _ => PersonalRules.Free },
                { "rest", all => new() { MinimumRest = all.MinimumRest } },
                { "succession", all => new() { ForbiddenSuccessions = all.ForbiddenSuccessions } },
                { "rows", all => new() { MostDaysInARow = all.MostDaysInARow, FewestDaysInARow = all.FewestDaysInARow, FewestDaysOff = all.FewestDaysOff, ShortRowWeight = all.ShortRowWeight } },
                { "fairness", all => new() { FairnessStep = all.FairnessStep, ServedBefore = all.ServedBefore } },
                { "everything", all => all },
            };
            foreach (var unit in Enum.GetValues<LimitUnit>())
            {
                foreach (var span in Enum.GetValues<LimitSpan>())
                    kinds.Add($"{unit} by {span}", all => new() { Limits = all.Limits.Where(limit => limit.Unit == unit && limit.Span == span).ToValueList() });
            }

            return kinds;
        }
    }

    // With one volunteer and one place a shift, the prices' bound is his subproblem: exact, or it would differ from trying every schedule.
    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void Bound_for_one_volunteer_is_his_best_schedule(string kind, Func<PersonalRules, PersonalRules> rules)
    {
        var solver = new RosterSolver(new RosterSolverOptions { Threads = 1, BranchNodes = 0 });
        for (var seed = 0; seed < 60; seed++)
        {
            var problem = SmallRosters.OfOne(seed, rules);
            var roster = solver.Solve(problem);
            var audit = roster.Certificate.Verify(problem, roster);
            var best = NaiveRosters.Best(problem)!.Value;
            Assert.True(audit.IsValid && audit.Bound == best && audit.Objective == best, $"{kind}, seed {seed}: {audit.Objective} {best} {audit.Bound} {audit}");
        }
    }

    // Past the cap on states the search goes by keys, which keeps fewer; past that it drops rules, and says so.
    [Fact]
    public void Bound_under_a_small_cap_is_exact_or_names_what_it_dropped()
    {
        var (capped, exact) = (new RosterSolver(new RosterSolverOptions { Threads = 1, BranchNodes = 0, LabelCap = 16 }), 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = SmallRosters.OfOne(seed, all => all with { ShortRowWeight = 0, Limits = all.Limits.Where(limit => limit.Most is not null).Take(3).ToValueList() });
            var roster = capped.Solve(problem);
            var audit = roster.Certificate.Verify(problem, roster);
            var best = NaiveRosters.Best(problem)!.Value;
            Assert.True(audit.IsValid && audit.Bound >= best, $"seed {seed}: {best} {audit.Bound} {audit}");
            Assert.True(audit.Bound == best || !roster.Certificate.Dropped.IsEmpty, $"seed {seed}: {best} {audit.Bound} and nothing dropped");
            exact += roster.Certificate.Dropped.IsEmpty ? 1 : 0;
        }

        Assert.InRange(exact, 100, 299);
    }

    // People who may take the same shifts but for days away share one layout of states.
    [Fact]
    public void Solve_under_every_rule_is_verified_and_near_the_optimum()
    {
        var problem = (ShiftTypesInstance.AllRules with { People = 10, Weeks = 4 }).Build();
        var rosters = new[] { 1, 2, 8 }.Select(threads => new RosterSolver(new RosterSolverOptions { Threads = threads, BranchNodes = 0 }).Solve(problem)).ToArray();
        Assert.Single(rosters.Select(roster => roster.Digest).Distinct());
        var audit = rosters[0].Certificate.Verify(problem, rosters[0]);
        Assert.True(audit.IsValid && rosters[0].Certificate.Dropped.IsEmpty && audit.Gap <= 0.02, $"{audit}");
    }

    [Fact]
    public void Solve_opens_no_node_past_the_work_of_the_branch_and_bound()
    {
        var problem = (RosterInstance.Small with { Volunteers = 60, Shifts = 80, Places = 2, Towns = 3, MinutesPerWeek = 360, DaysInARow = 3 }).Build();
        int Leaves(long work, int threads) => new RosterSolver(new RosterSolverOptions { Rounds = 0, FirstIterations = 20, BranchWork = work, Threads = threads })
            .Solve(problem).Certificate.Leaves.Count;
        Assert.Equal(1, Leaves(0, 1));
        Assert.InRange(Leaves(400_000, 1), 2, 40);
        Assert.Equal(Leaves(400_000, 1), Leaves(400_000, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leaves(-1, 1));
    }

    [Fact]
    public void Solve_gives_the_same_digest_on_any_number_of_threads_and_again()
    {
        var problem = (RosterInstance.Scarce with { Volunteers = 700, Shifts = 150, MinutesPerWeek = 480, Travel = 20 }).Build();
        var digests = new[] { 1, 2, 8, 2 }.Select(threads => new RosterSolver(new RosterSolverOptions { Threads = threads, Rounds = 3 }).Solve(problem).Digest);
        Assert.Single(digests.Distinct());
    }

    [Fact]
    public void Solve_stops_when_cancelled_and_returns_a_legal_roster()
    {
        using var source = new CancellationTokenSource();
        var problem = (RosterInstance.Small with { Volunteers = 500, Shifts = 100 }).Build();
        var reports = new List<RosterProgress>();
        var progress = new Listener(report =>
        {
            reports.Add(report);
            source.Cancel();
        });
        var roster = new RosterSolver().Solve(problem, progress, source.Token);
        Assert.True(roster.IsCancelled);
        Assert.True(roster.Certificate.Verify(problem, roster).IsValid);
        Assert.All(reports, report => Assert.True(report.Objective <= report.Bound));
        source.Cancel();
        var atOnce = new RosterSolver().Solve(problem, cancellation: source.Token);
        Assert.True(atOnce.IsCancelled && atOnce.Certificate.Verify(problem, atOnce).IsValid);
    }

    private sealed class Listener(Action<RosterProgress> told) : IProgress<RosterProgress>
    {
        public void Report(RosterProgress value) => told(value);
    }

    [Fact]
    public void Solve_drops_named_rules_from_the_bound_when_the_labels_are_too_many()
    {
        var problem = (RosterInstance.Tiny with { MinutesPerWeek = 500, DaysInARow = 2, WeekendsPerMonth = 1 }).Build();
        var roster = new RosterSolver(new RosterSolverOptions { LabelCap = 16, BranchNodes = 0 }).Solve(problem);
        var exact = new RosterSolver(new RosterSolverOptions { BranchNodes = 0 }).Solve(problem);
        Assert.False(roster.Certificate.Dropped.IsEmpty);
        Assert.True(roster.Certificate.Verify(problem, roster).IsValid);
        Assert.True(roster.Certificate.Bound >= exact.Certificate.Bound - 1);
    }

    public static TheoryData<string, Func<RosterInstance>> Instances { get; } = new()
    {
        { "tiny", () => RosterInstance.Tiny },
        { "hours", () => RosterInstance.Tiny with { MinutesPerWeek = 480 } },
        { "rows", () => RosterInstance.Tiny with { DaysInARow = 2, WeekendsPerMonth = 1 } },
        { "travel", () => RosterInstance.Tiny with { Travel = 40 } },
        { "cover", () => RosterInstance.Tiny with { CoverCost = 50 } },
    };

    [Theory]
    [MemberData(nameof(Instances), DisableDiscoveryEnumeration = true)]
    public void Solve_of_17_volunteers_and_40_shifts_comes_near_the_optimum(string name, Func<RosterInstance> instance)
    {
        var problem = instance().Build();
        var roster = Solver.Solve(problem);
        var audit = roster.Certificate.Verify(problem, roster);
        Assert.True(audit.IsValid && audit.Gap <= 0.0005, $"{name}: {audit}");
    }

    [Fact]
    public void Instances_are_pinned_by_digest() => Assert.Equal(
        ["6a3eca8b65cf34ab50cbb4213641eacc", "7df15b3bd1233e333db4d006f88e52f5", "f7da1cb1d3a1fe05bc6c8b43c42e54a5", "ea172d62b898473dae7d8f256893d720"],
        new[] { RosterInstance.Tiny, RosterInstance.Small, RosterInstance.Scarce, RosterInstance.Large }.Select(one => one.Build().Digest.ToString()[..32]));

    [Fact]
    public void All_rules_are_pinned_by_digest() => Assert.Equal("db7b016d956334a9d4ee1bb4c2471ce0", ShiftTypesInstance.AllRules.Build().Digest.ToString()[..32]);
}
