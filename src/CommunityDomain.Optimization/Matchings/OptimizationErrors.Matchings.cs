namespace CommunityDomain.Optimization;

public static partial class OptimizationErrors
{
    /// <summary><c>optimization.pair-not-candidate</c>: a matched pair is no candidate of the problem.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    public sealed class PairNotCandidate(int left, int right)
        : DomainError(OptimizationTexts.Catalogue, "optimization.pair-not-candidate", ("Left", left), ("Right", right))
    {
        /// <summary>The left agent.</summary>
        public int Left { get; } = left;

        /// <summary>The right agent.</summary>
        public int Right { get; } = right;
    }

    /// <summary><c>optimization.pair-repeated</c>: a pair stands in the matching more than once.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    public sealed class PairRepeated(int left, int right)
        : DomainError(OptimizationTexts.Catalogue, "optimization.pair-repeated", ("Left", left), ("Right", right))
    {
        /// <summary>The left agent.</summary>
        public int Left { get; } = left;

        /// <summary>The right agent.</summary>
        public int Right { get; } = right;
    }

    /// <summary><c>optimization.quantity-out-of-range</c>: a pair is matched with no unit, or with more than its limit.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    /// <param name="quantity">The quantity found.</param>
    /// <param name="limit">The greatest legal quantity, inclusive.</param>
    public sealed class QuantityOutOfRange(int left, int right, int quantity, int limit)
        : DomainError(OptimizationTexts.Catalogue, "optimization.quantity-out-of-range",
            ("Left", left), ("Right", right), ("Quantity", quantity), ("Limit", limit))
    {
        /// <summary>The left agent.</summary>
        public int Left { get; } = left;

        /// <summary>The right agent.</summary>
        public int Right { get; } = right;

        /// <summary>The quantity found.</summary>
        public int Quantity { get; } = quantity;

        /// <summary>The greatest legal quantity, inclusive.</summary>
        public int Limit { get; } = limit;
    }

    /// <summary><c>optimization.capacity-exceeded</c>: an agent is matched beyond its capacity.</summary>
    /// <param name="side">The side of the agent.</param>
    /// <param name="index">The agent's index.</param>
    /// <param name="quantity">The units found.</param>
    /// <param name="capacity">The agent's capacity.</param>
    public sealed class CapacityExceeded(MatchingSide side, int index, long quantity, int capacity)
        : DomainError(OptimizationTexts.Catalogue, "optimization.capacity-exceeded",
            ("Side", side), ("Index", index), ("Quantity", quantity), ("Capacity", capacity))
    {
        /// <summary>The side of the agent.</summary>
        public MatchingSide Side { get; } = side;

        /// <summary>The agent's index.</summary>
        public int Index { get; } = index;

        /// <summary>The units found.</summary>
        public long Quantity { get; } = quantity;

        /// <summary>The agent's capacity.</summary>
        public int Capacity { get; } = capacity;
    }
}
