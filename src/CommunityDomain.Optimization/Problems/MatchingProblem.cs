using FluentResults;

namespace CommunityDomain.Optimization;

/// <summary>
/// Two sides of agents, each with a capacity in units, and the candidate pairs between them: what <see cref="Assignment"/> and
/// <see cref="LargestMatching"/> solve.
/// </summary>
/// <remarks>
/// Immutable and safe for concurrent use. Agents are named by index. Candidates are kept in the order of (left, right), whatever the order
/// in which they were given, so the same problem gives the same matching. Only candidates are ever matched; an agent may stay unmatched.
/// </remarks>
public sealed class MatchingProblem
{
    private readonly int[] _leftCapacities;
    private readonly int[] _rightCapacities;
    private readonly Candidate[] _candidates;
    private readonly int[] _rows;

    private MatchingProblem(int[] leftCapacities, int[] rightCapacities, Candidate[] candidates, int[] rows)
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
    public ReadOnlySpan<Candidate> Candidates => _candidates;

    /// <summary>Creates a problem. Takes time linear in agents and candidates.</summary>
    /// <param name="leftCapacities">The capacity of each left agent; zero is legal and means that it takes nobody.</param>
    /// <param name="rightCapacities">The capacity of each right agent; zero is legal.</param>
    /// <param name="candidates">The pairs that may be matched, in any order.</param>
    /// <returns>The problem, or every reason against it: <c>optimization.capacity-negative</c>, <c>optimization.unknown-agent</c>,
    /// <c>optimization.limit-not-positive</c>, <c>optimization.candidate-repeated</c>; <c>optimization.weights-overflow</c> when the sum of
    /// |weight| × limit doesn't fit a signed 64-bit integer.</returns>
    public static Result<MatchingProblem> Create(
        ReadOnlySpan<int> leftCapacities, ReadOnlySpan<int> rightCapacities, ReadOnlySpan<Candidate> candidates)
    {
        var refusals = new Refusals();
        CandidateTable.CheckCapacities(leftCapacities, MatchingSide.Left, refusals);
        CandidateTable.CheckCapacities(rightCapacities, MatchingSide.Right, refusals);
        UInt128 total = 0;
        for (var i = 0; i < candidates.Length; i++)
        {
            var (left, right, weight, limit) = candidates[i];
            CandidateTable.CheckPair(i, left, right, limit, leftCapacities.Length, rightCapacities.Length, refusals);
            total += (UInt128)Int128.Abs(weight) * (UInt128)Math.Max(limit, 0);
        }
        if (total > (UInt128)long.MaxValue)
            refusals.Add(new OptimizationErrors.WeightsOverflow(long.MaxValue));
        if (refusals.Any)
            return refusals.Fail<MatchingProblem>();

        var (lefts, rights) = (new int[candidates.Length], new int[candidates.Length]);
        for (var i = 0; i < candidates.Length; i++)
            (lefts[i], rights[i]) = (candidates[i].Left, candidates[i].Right);
        var order = CandidateTable.Order(lefts, rights, leftCapacities.Length, rightCapacities.Length, out var rows);
        var ordered = new Candidate[order.Length];
        for (var i = 0; i < order.Length; i++)
            ordered[i] = candidates[order[i]];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Left == ordered[i - 1].Left && ordered[i].Right == ordered[i - 1].Right)
                refusals.Add(new OptimizationErrors.CandidateRepeated(ordered[i].Left, ordered[i].Right));
        }
        return refusals.Any
            ? refusals.Fail<MatchingProblem>()
            : Result.Ok(new MatchingProblem(leftCapacities.ToArray(), rightCapacities.ToArray(), ordered, rows));
    }

    /// <summary>The candidates of one left agent, ordered by right agent.</summary>
    /// <param name="left">The agent's index.</param>
    public ReadOnlySpan<Candidate> CandidatesOf(int left)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(left);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(left, LeftCount);
        return _candidates.AsSpan(_rows[left].._rows[left + 1]);
    }

    /// <summary>Finds the candidate of a pair, by binary search.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    /// <returns>The candidate, or <c>null</c> when the pair is none or an index is out of range.</returns>
    public Candidate? Find(int left, int right)
    {
        if ((uint)left >= (uint)LeftCount)
            return null;
        var row = CandidatesOf(left);
        var (low, high) = (0, row.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (row[middle].Right == right)
                return row[middle];
            if (row[middle].Right < right)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }
}
