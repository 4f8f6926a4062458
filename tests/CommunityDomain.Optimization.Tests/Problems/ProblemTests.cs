using System.Globalization;

namespace CommunityDomain.Optimization.Tests;

public sealed class ProblemTests
{
    private static string[] Codes(FluentResults.IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Create_names_every_reason_at_once()
    {
        var result = MatchingProblem.Create([1, -1], [-2], [new(0, 0), new(2, 0), new(0, -1), new(0, 0, 1, Limit: 0)]);
        Assert.Equal(
            [
                "optimization.capacity-negative", "optimization.capacity-negative", "optimization.unknown-agent", "optimization.unknown-agent",
                "optimization.limit-not-positive",
            ],
            Codes(result));
        var negative = Assert.IsType<OptimizationErrors.CapacityNegative>(result.Errors[1]);
        Assert.Equal((MatchingSide.Right, 0, -2), (negative.Side, negative.Index, negative.Capacity));
        var unknown = Assert.IsType<OptimizationErrors.UnknownAgent>(result.Errors[3]);
        Assert.Equal((MatchingSide.Right, -1, 2), (unknown.Side, unknown.Index, unknown.Position));
    }

    // On the boundary: the last agent is one less than their number.
    [Fact]
    public void Create_agent_one_beyond_the_last_is_unknown_on_either_side()
    {
        Assert.True(MatchingProblem.Create([1, 1], [1], [new(1, 0)]).IsSuccess);
        Assert.Equal(["optimization.unknown-agent"], Codes(MatchingProblem.Create([1, 1], [1], [new(2, 0)])));
        Assert.Equal(["optimization.unknown-agent"], Codes(MatchingProblem.Create([1, 1], [1], [new(0, 1)])));
        Assert.Equal(["optimization.unknown-agent"], Codes(StableProblem.Create([1, 1], [1], [new(0, 1, 0, 0)])));
        Assert.Equal(["optimization.capacity-negative"], Codes(StableProblem.Create([1], [-1], [])));
    }

    [Fact]
    public void Create_default_candidate_is_refused() =>
        Assert.Equal(["optimization.limit-not-positive"], Codes(MatchingProblem.Create([1], [1], [default])));

    [Fact]
    public void Create_repeated_pair_is_refused_wherever_it_stands()
    {
        var result = MatchingProblem.Create([1, 1], [1, 1], [new(1, 0), new(0, 1), new(0, 0), new(1, 0, 5)]);
        var repeated = Assert.IsType<OptimizationErrors.CandidateRepeated>(Assert.Single(result.Errors));
        Assert.Equal((1, 0), (repeated.Left, repeated.Right));
    }

    [Fact]
    public void Create_weights_whose_sum_leaves_64_bits_are_refused()
    {
        Assert.True(MatchingProblem.Create([1], [1, 1], [new(0, 0, long.MaxValue - 5), new(0, 1, -5)]).IsSuccess);
        Assert.Equal(["optimization.weights-overflow"], Codes(MatchingProblem.Create([1], [1, 1], [new(0, 0, long.MaxValue - 5), new(0, 1, -6)])));
        Assert.Equal(["optimization.weights-overflow"], Codes(MatchingProblem.Create([1], [1], [new(0, 0, long.MinValue)])));
        Assert.Equal(["optimization.weights-overflow"], Codes(MatchingProblem.Create([1], [1], [new(0, 0, 1L << 40, int.MaxValue)])));
    }

    [Fact]
    public void Candidates_stand_in_order_and_are_found_by_pair()
    {
        var problem = MatchingProblem.Create([1, 2, 3], [1, 4], [new(2, 1, 7), new(0, 1, 5), new(2, 0, 6)]).Value;
        Assert.Equal([new Candidate(0, 1, 5), new(2, 0, 6), new(2, 1, 7)], problem.Candidates.ToArray());
        Assert.Equal([new Candidate(2, 0, 6), new(2, 1, 7)], problem.CandidatesOf(2).ToArray());
        Assert.Empty(problem.CandidatesOf(1).ToArray());
        Assert.Equal(7, problem.Find(2, 1)?.Weight);
        Assert.Equal(6, problem.Find(2, 0)?.Weight);
        Assert.Null(problem.Find(0, 0));
        Assert.Null(problem.Find(-1, 0));
        Assert.Null(problem.Find(3, 0));
        Assert.Null(problem.Find(2, 2));
        Assert.Equal((3, 2), (problem.LeftCount, problem.RightCount));
        Assert.Equal([1, 4], problem.RightCapacities.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.CandidatesOf(3).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.CandidatesOf(-1).Length);
    }

    [Fact]
    public void Create_stable_names_every_reason_at_once()
    {
        var result = StableProblem.Create([-1], [1], [new(0, 0, -1, -2), new(1, 0, 0, 0), new(0, 0, 0, 0, Limit: -1)]);
        Assert.Equal(
            [
                "optimization.capacity-negative", "optimization.rank-negative", "optimization.rank-negative", "optimization.unknown-agent",
                "optimization.limit-not-positive",
            ],
            Codes(result));
        var rank = Assert.IsType<OptimizationErrors.RankNegative>(result.Errors[2]);
        Assert.Equal((MatchingSide.Right, -2), (rank.Side, rank.Rank));
        Assert.Equal(["optimization.candidate-repeated"], Codes(StableProblem.Create([1], [1], [new(0, 0, 0, 0), new(0, 0, 1, 1)])));
    }

    [Fact]
    public void Stable_candidates_stand_in_order()
    {
        var problem = StableProblem.Create([1, 1], [2], [new(1, 0, 3, 4), new(0, 0, 1, 2)]).Value;
        Assert.Equal([new RankedCandidate(0, 0, 1, 2), new(1, 0, 3, 4)], problem.Candidates.ToArray());
        Assert.Equal([new RankedCandidate(1, 0, 3, 4)], problem.CandidatesOf(1).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.CandidatesOf(2).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.CandidatesOf(-1).Length);
    }

    [Fact]
    public void Explain_says_the_side_in_the_readers_language()
    {
        var error = new OptimizationErrors.CapacityNegative(MatchingSide.Right, 3, -1);
        Assert.Equal("The capacity of agent 3 on the right is -1; it must be zero or more.", error.Message);
        Assert.Equal("右侧第 3 号的容量为 -1，不得为负数。", error.Explain(CultureInfo.GetCultureInfo("zh-CN")));
    }
}
