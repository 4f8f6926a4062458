using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Optimization.Tests;

public sealed class LargestMatchingTests
{
    private static MatchingProblem Problem(int[] left, int[] right, params Candidate[] candidates) =>
        MatchingProblem.Create(left, right, candidates).Value;

    private static LargestMatching Proven(MatchingProblem problem)
    {
        var largest = LargestMatching.Solve(problem).Value;
        var audit = largest.Certificate.Verify(problem, largest.Matching);
        Assert.Empty(audit.Defects.Select(defect => defect.ToString()));
        return largest;
    }

    private static string[] Codes(OptimalityAudit audit) => [.. audit.Defects.Select(defect => defect.Code)];

    [Property(MaxTest = 400)]
    public Property Solve_small_problem_matches_the_most_units_of_all_matchings() => Prop.ForAll(MatchingProblems.Small, problem =>
        Assert.Equal(Exhaustive.Matchings(problem).Max(matching => matching.Quantity), Proven(problem).Matching.Quantity));

    [Property(MaxTest = 200)]
    public Property Solve_medium_problem_is_proven_and_ignores_the_order_of_candidates() => Prop.ForAll(MatchingProblems.Medium, problem =>
    {
        var reversed = problem.Candidates.ToArray();
        Array.Reverse(reversed);
        var other = Problem(problem.LeftCapacities.ToArray(), problem.RightCapacities.ToArray(), reversed);
        Assert.Equal(Proven(problem).Matching.Digest(), Proven(other).Matching.Digest());
    });

    [Property(MaxTest = 200)]
    public Property Verify_accepts_a_small_matching_exactly_when_it_is_as_large() => Prop.ForAll(MatchingProblems.Small, problem =>
    {
        var largest = Proven(problem);
        foreach (var matching in Exhaustive.Matchings(problem))
            Assert.Equal(matching.Quantity == largest.Matching.Quantity, largest.Certificate.Verify(problem, matching).IsProven);
    });

    [Property(MaxTest = 200)]
    public Property Verify_no_cut_lets_through_less_than_a_matching_has() => Prop.ForAll(
        MatchingProblems.Small, Gen.Choose(0, 255).ToArbitrary(), (problem, subset) =>
        {
            var largest = Proven(problem);
            var near = Enumerable.Range(0, problem.LeftCount).Where(left => (subset >> left & 1) == 1).ToValueList();
            var far = Enumerable.Range(0, problem.RightCount).Where(right => (subset >> (4 + right) & 1) == 1).ToValueList();
            var audit = new CutCertificate(near, far).Verify(problem, largest.Matching);
            Assert.True(audit.Gap >= 0);
            Assert.Equal(audit.Gap == 0, audit.IsProven);
        });

    [Fact]
    public void Certificate_names_those_who_compete_and_what_for()
    {
        // Three people share one place; a fourth has one of his own.
        var problem = Problem([1, 1, 1, 1], [1, 1], new(0, 0), new(1, 0), new(2, 0), new(3, 1));
        var largest = Proven(problem);
        Assert.Equal(2, largest.Matching.Quantity);
        Assert.Equal([0, 1, 2], largest.Certificate.Left);
        Assert.Equal([0], largest.Certificate.Right);
    }

    [Fact]
    public void Solve_capacities_and_limits_bound_each_pair()
    {
        var problem = Problem([5, 0], [4, 4], new(0, 0, Limit: 3), new(0, 1), new(1, 1));
        Assert.Equal(Matching.Of([new(0, 0, 3), new(0, 1)]), Proven(problem).Matching);
    }

    [Fact]
    public void Solve_empty_problem_matches_nobody()
    {
        Assert.Equal(Matching.Empty, Proven(Problem([], [])).Matching);
        Assert.Equal(Matching.Empty, Proven(Problem([3], [3])).Matching);
        Assert.Equal(Matching.Empty, Proven(Problem([0], [3], new Candidate(0, 0))).Matching);
    }

    [Fact]
    public void Solve_long_chain_moves_everybody_by_one()
    {
        const int Agents = 20_000;
        var ones = Enumerable.Repeat(1, Agents).ToArray();
        var candidates = new List<Candidate> { new(Agents - 1, 0) };
        for (var i = 0; i < Agents - 1; i++)
            candidates.AddRange([new(i, i), new(i, i + 1)]);
        Assert.Equal(Agents, Proven(Problem(ones, ones, [.. candidates])).Matching.Quantity);
    }

    [Theory]
    [InlineData(new[] { 4 }, new[] { 0 })]
    [InlineData(new[] { -1 }, new[] { 0 })]
    [InlineData(new[] { 1, 0, 2 }, new[] { 0 })]
    [InlineData(new[] { 0, 0, 1, 2 }, new[] { 0 })]
    [InlineData(new[] { 0, 1, 2 }, new[] { 2 })]
    [InlineData(new[] { 0, 1, 2 }, new[] { 0, 0 })]
    public void Verify_malformed_cut_is_refused(int[] left, int[] right)
    {
        var problem = Problem([1, 1, 1, 1], [1, 1], new(0, 0), new(1, 0), new(2, 0), new(3, 1));
        var audit = new CutCertificate([.. left], [.. right]).Verify(problem, Matching.Of([new(0, 0), new(3, 1)]));
        Assert.Equal(["optimization.cut-malformed"], Codes(audit));
        Assert.False(audit.IsProven);
    }

    [Fact]
    public void Verify_infeasible_matching_is_refused_whatever_its_size()
    {
        var problem = Problem([1, 1], [1], new(0, 0), new(1, 0));
        var cut = Proven(problem).Certificate;
        Assert.Contains("optimization.capacity-exceeded", Codes(cut.Verify(problem, Matching.Of([new(0, 0), new(1, 0)]))));
        Assert.Equal(["optimization.pair-not-candidate"], Codes(cut.Verify(problem, Matching.Of([new(0, 5)]))));
    }

    [Fact]
    public void Solve_cancelled_says_so()
    {
        var result = LargestMatching.Solve(Problem([1], [1], new Candidate(0, 0)), cancellation: new CancellationToken(canceled: true));
        Assert.IsType<OptimizationErrors.Cancelled>(Assert.Single(result.Errors));
    }

    // Regression: where nothing could be matched any more, nobody asked whether the run was cancelled.
    [Fact]
    public void Solve_cancelled_says_so_also_where_nothing_can_be_matched()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.True(LargestMatching.Solve(Problem([], []), cancellation: cancelled).IsFailed);
        Assert.True(LargestMatching.Solve(Problem([0], [3], new Candidate(0, 0)), cancellation: cancelled).IsFailed);
        using var source = new CancellationTokenSource();
        var atTheEnd = LargestMatching.Solve(Problem([1], [1], new Candidate(0, 0)), new Canceller(source), source.Token);
        Assert.IsType<OptimizationErrors.Cancelled>(Assert.Single(atTheEnd.Errors));
    }

    [Fact]
    public void Solve_reports_the_units_gained_in_each_round()
    {
        var reports = new List<SolverProgress>();
        var problem = Problem([1, 1], [1, 1], new(0, 0), new(0, 1), new(1, 0));
        var largest = LargestMatching.Solve(problem, new Recorder(reports)).Value;
        Assert.Equal(largest.Matching.Quantity, reports.Sum(report => report.Open));
        Assert.Equal(Enumerable.Range(1, reports.Count), reports.Select(report => report.Round));
    }

    [Fact]
    public void Null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => LargestMatching.Solve(null!));
        Assert.Throws<ArgumentNullException>(() => new CutCertificate([], []).Verify(null!, Matching.Empty));
        Assert.Throws<ArgumentNullException>(() => new CutCertificate([], []).Verify(Problem([], []), null!));
    }

    private sealed class Canceller(CancellationTokenSource source) : IProgress<SolverProgress>
    {
        public void Report(SolverProgress value) => source.Cancel();
    }

    private sealed class Recorder(List<SolverProgress> reports) : IProgress<SolverProgress>
    {
        public void Report(SolverProgress value) => reports.Add(value);
    }
}
