using FluentResults;

namespace CommunityDomain.Optimization;

/// <summary>Two sides of agents with capacities and preferences over each other: what <see cref="StableMatching"/> solves.</summary>
/// <remarks>Immutable and safe for concurrent use. Candidates are kept in the order of (left, right), whatever the order given.</remarks>
public sealed class StableProblem
{
    private readonly int[] _leftCapacities;
    private readonly int[] _rightCapacities;
    private readonly RankedCandidate[] _candidates;
    private readonly int[] _rows;

    private StableProblem(int[] leftCapacities, int[] rightCapacities, RankedCandidate[] candidates, int[] rows)
    {
        _leftCapacities = leftCapacities;
        _rightCapacities = rightCapacities;
        _candidates = candidates;
        _rows = rows;
    }

    /// <summary>The number of left agents.</summary>
    public int LeftCount => _leftCapacities.Length;

    /// <summary>The number of right agents.</summary>
    public int RightCount => _rightCapacities.Length;

    /// <summary>The capacities of the left agents, in units, by index; zero or more.</summary>
    public ReadOnlySpan<int> LeftCapacities => _leftCapacities;

    /// <summary>The capacities of the right agents, in units, by index; zero or more.</summary>
    public ReadOnlySpan<int> RightCapacities => _rightCapacities;

    /// <summary>All candidates, ordered by left and then by right agent; each pair once.</summary>
    public ReadOnlySpan<RankedCandidate> Candidates => _candidates;

    /// <summary>Creates a problem. Takes time linear in agents and candidates.</summary>
    /// <param name="leftCapacities">The capacity of each left agent; zero is legal and means that it takes nobody.</param>
    /// <param name="rightCapacities">The capacity of each right agent; zero is legal.</param>
    /// <param name="candidates">The pairs in which each accepts the other, in any order.</param>
    /// <returns>The problem, or every reason against it: <c>optimization.capacity-negative</c>, <c>optimization.unknown-agent</c>,
    /// <c>optimization.limit-not-positive</c>, <c>optimization.rank-negative</c>, <c>optimization.candidate-repeated</c>.</returns>
    public static Result<StableProblem> Create(
        ReadOnlySpan<int> leftCapacities, ReadOnlySpan<int> rightCapacities, ReadOnlySpan<RankedCandidate> candidates)
    {
        var refusals = new Refusals();
        CandidateTable.CheckCapacities(leftCapacities, MatchingSide.Left, refusals);
        CandidateTable.CheckCapacities(rightCapacities, MatchingSide.Right, refusals);
        for (var i = 0; i < candidates.Length; i++)
        {
            var (left, right, leftRank, rightRank, limit) = candidates[i];
            CandidateTable.CheckPair(i, left, right, limit, leftCapacities.Length, rightCapacities.Length, refusals);
            if (leftRank < 0)
                refusals.Add(new OptimizationErrors.RankNegative(left, right, MatchingSide.Left, leftRank));
            if (rightRank < 0)
                refusals.Add(new OptimizationErrors.RankNegative(left, right, MatchingSide.Right, rightRank));
        }
        if (refusals.Any)
            return refusals.Fail<StableProblem>();

        var (lefts, rights) = (new int[candidates.Length], new int[candidates.Length]);
        for (var i = 0; i < candidates.Length; i++)
            (lefts[i], rights[i]) = (candidates[i].Left, candidates[i].Right);
        var order = CandidateTable.Order(lefts, rights, leftCapacities.Length, rightCapacities.Length, out var rows);
        var ordered = new RankedCandidate[order.Length];
        for (var i = 0; i < order.Length; i++)
            ordered[i] = candidates[order[i]];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Left == ordered[i - 1].Left && ordered[i].Right == ordered[i - 1].Right)
                refusals.Add(new OptimizationErrors.CandidateRepeated(ordered[i].Left, ordered[i].Right));
        }
        return refusals.Any
            ? refusals.Fail<StableProblem>()
            : Result.Ok(new StableProblem(leftCapacities.ToArray(), rightCapacities.ToArray(), ordered, rows));
    }

    /// <summary>The candidates of one left agent, ordered by right agent.</summary>
    /// <param name="left">The agent's index.</param>
    public ReadOnlySpan<RankedCandidate> CandidatesOf(int left)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(left);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(left, LeftCount);
        return _candidates.AsSpan(_rows[left].._rows[left + 1]);
    }
}
