using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Optimization.Tests;

public sealed class StableMatchingTests
{
    private static StableProblem Problem(int[] left, int[] right, params RankedCandidate[] candidates) =>
        StableProblem.Create(left, right, candidates).Value;

    private static Matching Stable(StableProblem problem, MatchingSide proposing, TieBreak ties = default)
    {
        var stable = StableMatching.Solve(problem, proposing, ties).Value;
        Assert.Empty(stable.Verify(problem).Defects.Select(defect => defect.ToString()));
        Assert.Equal((proposing, ties), (stable.Proposing, stable.Ties));
        return stable.Matching;
    }

    // The definition, in words: a pair blocks when each of the two would take a unit of the other, out of free capacity or for a worse one.
    private static bool IsBlocked(StableProblem problem, Matching matching)
    {
        var all = problem.Candidates.ToArray();
        int Held(RankedCandidate one) => matching.Pairs.Where(pair => (pair.Left, pair.Right) == (one.Left, one.Right)).Sum(pair => pair.Quantity);
        bool LeftWants(RankedCandidate one) =>
            all.Where(other => other.Left == one.Left).Sum(Held) < problem.LeftCapacities[one.Left]
            || all.Any(other => other.Left == one.Left && Held(other) > 0 && other.LeftRank > one.LeftRank);
        bool RightWants(RankedCandidate one) =>
            all.Where(other => other.Right == one.Right).Sum(Held) < problem.RightCapacities[one.Right]
            || all.Any(other => other.Right == one.Right && Held(other) > 0 && other.RightRank > one.RightRank);
        return all.Any(one => Held(one) < one.Limit && LeftWants(one) && RightWants(one));
    }

    [Property(MaxTest = 400)]
    public Property Solve_small_problem_has_no_blocking_pair_by_the_plain_definition() => Prop.ForAll(MatchingProblems.SmallStable, problem =>
    {
        foreach (var side in Enum.GetValues<MatchingSide>())
        {
            Assert.False(IsBlocked(problem, Stable(problem, side)));
            Assert.False(IsBlocked(problem, Stable(problem, side, TieBreak.ByLot(7))));
        }
    });

    [Property(MaxTest = 200)]
    public Property Verify_agrees_with_the_plain_definition_on_every_small_matching() => Prop.ForAll(MatchingProblems.SmallStable, problem =>
    {
        foreach (var matching in Exhaustive.Matchings(problem))
        {
            var audit = StabilityAudit.Of(problem, matching);
            Assert.Equal(IsBlocked(problem, matching), !audit.IsStable);
            Assert.Equal(audit.BlockingPairs.Count, audit.Defects.Count);
        }
    });

    [Property(MaxTest = 200)]
    public Property Solve_medium_problem_is_stable_and_ignores_the_order_of_candidates() => Prop.ForAll(MatchingProblems.MediumStable, problem =>
    {
        var reversed = problem.Candidates.ToArray();
        Array.Reverse(reversed);
        var other = Problem(problem.LeftCapacities.ToArray(), problem.RightCapacities.ToArray(), reversed);
        foreach (var ties in new[] { TieBreak.ByIndex, TieBreak.ByLot(1), TieBreak.ByLot(2) })
        {
            Assert.Equal(Stable(problem, MatchingSide.Left, ties).Digest(), Stable(other, MatchingSide.Left, ties).Digest());
            Assert.Equal(Stable(problem, MatchingSide.Right, ties).Digest(), Stable(other, MatchingSide.Right, ties).Digest());
        }
    });

    [Property(MaxTest = 200)]
    public Property Solve_mirrored_problem_with_the_other_side_proposing_is_the_mirrored_matching() => Prop.ForAll(MatchingProblems.MediumStable, problem =>
    {
        RankedCandidate[] turned =
            [.. problem.Candidates.ToArray().Select(one => new RankedCandidate(one.Right, one.Left, one.RightRank, one.LeftRank, one.Limit))];
        var mirrored = Problem(problem.RightCapacities.ToArray(), problem.LeftCapacities.ToArray(), turned);
        var matching = Stable(problem, MatchingSide.Right);
        Assert.Equal(
            matching, Matching.Of(Stable(mirrored, MatchingSide.Left).Pairs.Select(pair => new MatchedPair(pair.Right, pair.Left, pair.Quantity))));
    });

    [Property(MaxTest = 300)]
    public Property Solve_marriages_gives_each_proposer_the_best_stable_partner_and_each_receiver_the_worst() => Prop.ForAll(MatchingProblems.Marriages, problem =>
    {
        var all = Exhaustive.Matchings(problem).Where(matching => !IsBlocked(problem, matching)).ToList();
        long LeftRank(Matching matching, int left) => Rank(matching, pair => pair.Left == left, one => one.LeftRank);
        long RightRank(Matching matching, int right) => Rank(matching, pair => pair.Right == right, one => one.RightRank);
        long Rank(Matching matching, Func<MatchedPair, bool> of, Func<RankedCandidate, int> rank)
        {
            foreach (var pair in matching.Pairs)
            {
                if (of(pair))
                    return rank(problem.Candidates.ToArray().Single(one => (one.Left, one.Right) == (pair.Left, pair.Right)));
            }
            return long.MaxValue;
        }
        var (leftBest, rightBest) = (Stable(problem, MatchingSide.Left), Stable(problem, MatchingSide.Right));
        for (var i = 0; i < problem.LeftCount; i++)
        {
            Assert.Equal(all.Min(matching => LeftRank(matching, i)), LeftRank(leftBest, i));
            Assert.Equal(all.Max(matching => LeftRank(matching, i)), LeftRank(rightBest, i));
            Assert.Equal(all.Min(matching => RightRank(matching, i)), RightRank(rightBest, i));
            Assert.Equal(all.Max(matching => RightRank(matching, i)), RightRank(leftBest, i));
        }
        Assert.Single(all.Select(matching => matching.Quantity).Distinct());
    });

    [Property(MaxTest = 200)]
    public Property Solve_proposals_never_exceed_the_candidates_when_limits_are_one() => Prop.ForAll(MatchingProblems.MediumStable, problem =>
    {
        RankedCandidate[] single = [.. problem.Candidates.ToArray().Select(one => one with { Limit = 1 })];
        var ones = Problem(problem.LeftCapacities.ToArray(), problem.RightCapacities.ToArray(), single);
        Assert.True(StableMatching.Solve(ones).Value.Proposals <= single.Length);
    });

    [Fact]
    public void Solve_each_side_gets_its_way_when_it_proposes()
    {
        // The left prefer crosswise, the right prefer straight.
        var problem = Problem(
            [1, 1], [1, 1], new(0, 0, LeftRank: 1, RightRank: 0), new(0, 1, 0, 1), new(1, 0, 0, 1), new(1, 1, 1, 0));
        Assert.Equal(Matching.Of([new(0, 1), new(1, 0)]), Stable(problem, MatchingSide.Left));
        Assert.Equal(Matching.Of([new(0, 0), new(1, 1)]), Stable(problem, MatchingSide.Right));
    }

    [Fact]
    public void Solve_all_tied_goes_by_index_or_by_lot_as_declared()
    {
        var everybody = Enumerable.Range(0, 30).Select(left => new RankedCandidate(left, 0, 0, 0)).ToArray();
        var problem = Problem([.. Enumerable.Repeat(1, 30)], [3], everybody);
        Assert.Equal(Matching.Of([new(0, 0), new(1, 0), new(2, 0)]), Stable(problem, MatchingSide.Left));
        var drawn = Enumerable.Range(0, 200).Select(seed => Stable(problem, MatchingSide.Left, TieBreak.ByLot((ulong)seed))).ToList();
        Assert.All(drawn, matching => Assert.Equal(3, matching.Quantity));
        // 600 seats drawn among 30: each is drawn about 20 times; a fair lot that leaves one below 5 is rarer than one in a thousand.
        var times = drawn.SelectMany(matching => matching.Pairs).GroupBy(pair => pair.Left).ToDictionary(group => group.Key, group => group.Count());
        Assert.All(Enumerable.Range(0, 30), left => Assert.InRange(times.GetValueOrDefault(left), 5, 45));
        Assert.Equal(drawn[11], Stable(problem, MatchingSide.Right, TieBreak.ByLot(11)));
    }

    [Fact]
    public void ByLot_is_pinned_for_ever()
    {
        var everybody = Enumerable.Range(0, 10).Select(left => new RankedCandidate(left, 0, 0, 0)).ToArray();
        var problem = Problem([.. Enumerable.Repeat(1, 10)], [3], everybody);
        Assert.Equal("4,5,8", string.Join(",", Stable(problem, MatchingSide.Left, TieBreak.ByLot(20261124)).Pairs.Select(pair => pair.Left)));
        // The other side draws lots of its own: these were computed apart from this package.
        var mirrored = Problem([3], [.. Enumerable.Repeat(1, 10)], [.. Enumerable.Range(0, 10).Select(right => new RankedCandidate(0, right, 0, 0))]);
        Assert.Equal("0,1,6", string.Join(",", Stable(mirrored, MatchingSide.Left, TieBreak.ByLot(20261124)).Pairs.Select(pair => pair.Right)));
        Assert.Equal((true, 20261124UL, false, 0UL), (TieBreak.ByLot(20261124).IsByLot, TieBreak.ByLot(20261124).Seed, TieBreak.ByIndex.IsByLot, TieBreak.ByIndex.Seed));
    }

    // All ask the second place first and then the first, in an order that is not theirs: each place must keep its best, however many it holds.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(100)]
    public void Solve_place_for_many_keeps_the_best_of_all_who_ask(int places)
    {
        const int Agents = 200;
        static int First(int left) => left * 13 % Agents;
        static int Second(int left) => left * 7 % Agents;
        var problem = Problem(
            [.. Enumerable.Repeat(1, Agents)], [places, places],
            [.. Enumerable.Range(0, Agents).SelectMany(left => (RankedCandidate[])[new(left, 0, 1, First(left)), new(left, 1, 0, Second(left))])]);
        var second = Enumerable.Range(0, Agents).OrderBy(Second).Take(places).ToHashSet();
        var first = Enumerable.Range(0, Agents).Where(left => !second.Contains(left)).OrderBy(First).Take(places);
        var expected = Matching.Of([.. second.Select(left => new MatchedPair(left, 1)), .. first.Select(left => new MatchedPair(left, 0))]);
        Assert.Equal(expected, Stable(problem, MatchingSide.Left));
        Assert.Equal(expected, Stable(problem, MatchingSide.Right));
    }

    [Fact]
    public void Solve_zero_capacity_and_empty_problems_match_nobody()
    {
        Assert.Equal(Matching.Empty, Stable(Problem([], []), MatchingSide.Left));
        Assert.Equal(Matching.Empty, Stable(Problem([2], [2]), MatchingSide.Right));
        Assert.Equal(Matching.Empty, Stable(Problem([0], [2], new RankedCandidate(0, 0, 0, 0)), MatchingSide.Left));
        Assert.Equal(Matching.Empty, Stable(Problem([2], [0], new RankedCandidate(0, 0, 0, 0)), MatchingSide.Left));
    }

    [Fact]
    public void Solve_better_offer_displaces_only_the_units_needed()
    {
        var problem = Problem([3, 2], [4], new(0, 0, 0, RightRank: 1, Limit: 3), new(1, 0, 0, RightRank: 0, Limit: 2));
        Assert.Equal(Matching.Of([new(0, 0, 2), new(1, 0, 2)]), Stable(problem, MatchingSide.Left));
        Assert.Equal(Matching.Of([new(0, 0, 2), new(1, 0, 2)]), Stable(problem, MatchingSide.Right));
    }

    [Fact]
    public void Verify_names_the_pair_that_blocks()
    {
        var problem = Problem([1, 1], [1, 1], new(0, 0, 0, 0), new(0, 1, 1, 1), new(1, 0, 0, 1), new(1, 1, 1, 0));
        var audit = StabilityAudit.Of(problem, Matching.Of([new(0, 1), new(1, 0)]));
        Assert.Equal([new BlockingPair(0, 0)], audit.BlockingPairs);
        var defect = Assert.IsType<OptimizationErrors.PairBlocks>(Assert.Single(audit.Defects));
        Assert.Equal((0, 0), (defect.Left, defect.Right));
        Assert.True(StabilityAudit.Of(problem, Matching.Of([new(0, 0), new(1, 1)])).IsStable);
    }

    [Theory]
    [InlineData("optimization.pair-not-candidate", 1, 0, 1)]
    [InlineData("optimization.pair-not-candidate", 3, 3, 1)]
    [InlineData("optimization.pair-repeated", 0, 0, 1)]
    [InlineData("optimization.quantity-out-of-range", 1, 1, 2)]
    [InlineData("optimization.quantity-out-of-range", 1, 1, 0)]
    [InlineData("optimization.capacity-exceeded", 0, 1, 1)]
    public void Verify_illegal_pair_is_refused(string code, int left, int right, int quantity)
    {
        var problem = Problem([1, 1], [1, 1], new(0, 0, 0, 0), new(0, 1, 1, 1), new(1, 1, 1, 0));
        var audit = StabilityAudit.Of(problem, Matching.Of([new(0, 0), new(left, right, quantity)]));
        Assert.Contains(code, audit.Defects.Select(defect => defect.Code));
        Assert.False(audit.IsStable);
    }

    // Regression: a pair listed with no unit was taken for one that its two could give up for a better one.
    [Fact]
    public void Verify_pair_without_a_unit_is_a_defect_but_blocks_nothing()
    {
        var problem = Problem([0], [1, 1], new(0, 0, 0, 0), new(0, 1, 1, 0));
        var audit = StabilityAudit.Of(problem, Matching.Of([new(0, 1, 0)]));
        Assert.Empty(audit.BlockingPairs);
        Assert.Equal(["optimization.quantity-out-of-range"], audit.Defects.Select(defect => defect.Code));
    }

    [Fact]
    public void Solve_cancelled_says_so()
    {
        var result = StableMatching.Solve(Problem([1], [1], new RankedCandidate(0, 0, 0, 0)), cancellation: new CancellationToken(canceled: true));
        Assert.IsType<OptimizationErrors.Cancelled>(Assert.Single(result.Errors));
    }

    [Fact]
    public void Solve_long_run_reports_progress_and_can_be_cancelled_midway()
    {
        // All want the same places in the same order, and the best comes last: proposals grow with the square.
        const int Agents = 600;
        var ones = Enumerable.Repeat(1, Agents).ToArray();
        // One more has nobody to ask, so that his units are not on their way.
        int[] proposers = [.. ones, 5];
        RankedCandidate[] candidates = [.. Enumerable.Range(0, Agents * Agents).Select(i => new RankedCandidate(i / Agents, i % Agents, i % Agents, Agents - (i / Agents)))];
        var problem = Problem(proposers, ones, candidates);
        using var source = new CancellationTokenSource();
        var reports = new List<SolverProgress>();
        var solved = StableMatching.Solve(problem, progress: new Recorder(reports.Add)).Value;
        Assert.Equal((long)Agents * (Agents + 1) / 2, solved.Proposals);
        Assert.Equal(solved.Proposals >> 16, reports.Count);
        Assert.Equal([1, 2], reports.Select(report => report.Round));
        // In the k-th place stands who was driven out of k − 1 before, so that after 65,536 proposals 361 have one, and after twice as many 511;
        // one is on his way, the rest wait.
        Assert.Equal([Agents - 361, Agents - 511], reports.Select(report => report.Open));
        var cancelled = StableMatching.Solve(problem, progress: new Recorder(_ => source.Cancel()), cancellation: source.Token);
        Assert.True(cancelled.IsFailed);
    }

    [Fact]
    public void Wrong_arguments_throw()
    {
        Assert.Throws<ArgumentNullException>(() => StableMatching.Solve(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => StableMatching.Solve(Problem([], []), (MatchingSide)2));
        Assert.Throws<ArgumentNullException>(() => StabilityAudit.Of(null!, Matching.Empty));
        Assert.Throws<ArgumentNullException>(() => StabilityAudit.Of(Problem([], []), null!));
    }

    private sealed class Recorder(Action<SolverProgress> report) : IProgress<SolverProgress>
    {
        public void Report(SolverProgress value) => report(value);
    }
}
