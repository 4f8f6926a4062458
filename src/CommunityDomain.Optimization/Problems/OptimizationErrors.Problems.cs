namespace CommunityDomain.Optimization;

public static partial class OptimizationErrors
{
    /// <summary><c>optimization.capacity-negative</c>: an agent's capacity is negative.</summary>
    /// <param name="side">The side of the agent.</param>
    /// <param name="index">The agent's index.</param>
    /// <param name="capacity">The capacity given.</param>
    public sealed class CapacityNegative(MatchingSide side, int index, int capacity)
        : DomainError(OptimizationTexts.Catalogue, "optimization.capacity-negative",
            ("Side", side), ("Index", index), ("Capacity", capacity))
    {
        /// <summary>The side of the agent.</summary>
        public MatchingSide Side { get; } = side;

        /// <summary>The agent's index.</summary>
        public int Index { get; } = index;

        /// <summary>The capacity given.</summary>
        public int Capacity { get; } = capacity;
    }

    /// <summary><c>optimization.unknown-agent</c>: a candidate names an agent that doesn't exist.</summary>
    /// <param name="side">The side of the agent.</param>
    /// <param name="index">The index given.</param>
    /// <param name="position">The candidate's position, from 0, in the order given.</param>
    public sealed class UnknownAgent(MatchingSide side, int index, int position)
        : DomainError(OptimizationTexts.Catalogue, "optimization.unknown-agent", ("Side", side), ("Index", index), ("Position", position))
    {
        /// <summary>The side of the agent.</summary>
        public MatchingSide Side { get; } = side;

        /// <summary>The index given.</summary>
        public int Index { get; } = index;

        /// <summary>The candidate's position, from 0, in the order given.</summary>
        public int Position { get; } = position;
    }

    /// <summary><c>optimization.limit-not-positive</c>: a candidate may take no unit at all.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    /// <param name="limit">The limit given.</param>
    public sealed class LimitNotPositive(int left, int right, int limit)
        : DomainError(OptimizationTexts.Catalogue, "optimization.limit-not-positive", ("Left", left), ("Right", right), ("Limit", limit))
    {
        /// <summary>The left agent.</summary>
        public int Left { get; } = left;

        /// <summary>The right agent.</summary>
        public int Right { get; } = right;

        /// <summary>The limit given.</summary>
        public int Limit { get; } = limit;
    }

    /// <summary><c>optimization.candidate-repeated</c>: a pair is a candidate more than once.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    public sealed class CandidateRepeated(int left, int right)
        : DomainError(OptimizationTexts.Catalogue, "optimization.candidate-repeated", ("Left", left), ("Right", right))
    {
        /// <summary>The left agent.</summary>
        public int Left { get; } = left;

        /// <summary>The right agent.</summary>
        public int Right { get; } = right;
    }

    /// <summary><c>optimization.weights-overflow</c>: the weights are too large to be computed with exactly in 64 bits.</summary>
    /// <param name="greatest">The greatest number that can be computed with.</param>
    public sealed class WeightsOverflow(long greatest)
        : DomainError(OptimizationTexts.Catalogue, "optimization.weights-overflow", ("Greatest", greatest))
    {
        /// <summary>The greatest number that can be computed with.</summary>
        public long Greatest { get; } = greatest;
    }

    /// <summary><c>optimization.rank-negative</c>: a preference has a negative rank.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    /// <param name="side">The side of the agent.</param>
    /// <param name="rank">The rank given.</param>
    public sealed class RankNegative(int left, int right, MatchingSide side, int rank)
        : DomainError(OptimizationTexts.Catalogue, "optimization.rank-negative",
            ("Left", left), ("Right", right), ("Side", side), ("Rank", rank))
    {
        /// <summary>The left agent.</summary>
        public int Left { get; } = left;

        /// <summary>The right agent.</summary>
        public int Right { get; } = right;

        /// <summary>The side of the agent.</summary>
        public MatchingSide Side { get; } = side;

        /// <summary>The rank given.</summary>
        public int Rank { get; } = rank;
    }

    /// <summary><c>optimization.cancelled</c>: the run was cancelled; there is no matching.</summary>
    public sealed class Cancelled()
        : DomainError(OptimizationTexts.Catalogue, "optimization.cancelled");
}
