namespace CommunityDomain.Optimization;

public static partial class OptimizationErrors
{
    /// <summary><c>optimization.price-count</c>: a certificate has not one price for each agent.</summary>
    /// <param name="side">The side of the agent.</param>
    /// <param name="count">The number of prices.</param>
    /// <param name="agents">The number of agents.</param>
    public sealed class PriceCount(MatchingSide side, int count, int agents)
        : DomainError(OptimizationTexts.Catalogue, "optimization.price-count", ("Side", side), ("Count", count), ("Agents", agents))
    {
        /// <summary>The side of the agent.</summary>
        public MatchingSide Side { get; } = side;

        /// <summary>The number of prices.</summary>
        public int Count { get; } = count;

        /// <summary>The number of agents.</summary>
        public int Agents { get; } = agents;
    }

    /// <summary><c>optimization.price-negative</c>: a price is negative, so the certificate bounds nothing.</summary>
    /// <param name="side">The side of the agent.</param>
    /// <param name="index">The agent's index.</param>
    /// <param name="price">The price found.</param>
    public sealed class PriceNegative(MatchingSide side, int index, long price)
        : DomainError(OptimizationTexts.Catalogue, "optimization.price-negative", ("Side", side), ("Index", index), ("Price", price))
    {
        /// <summary>The side of the agent.</summary>
        public MatchingSide Side { get; } = side;

        /// <summary>The agent's index.</summary>
        public int Index { get; } = index;

        /// <summary>The price found.</summary>
        public long Price { get; } = price;
    }

    /// <summary><c>optimization.bonus-unfit</c>: the bonus for each matched unit doesn't fit the objective.</summary>
    /// <param name="bonus">The bonus found.</param>
    /// <param name="needed">The bonus needed: exactly 0 for maximum weight, at least this for maximum cardinality.</param>
    public sealed class BonusUnfit(long bonus, Int128 needed)
        : DomainError(OptimizationTexts.Catalogue, "optimization.bonus-unfit", ("Bonus", bonus), ("Needed", needed))
    {
        /// <summary>The bonus found.</summary>
        public long Bonus { get; } = bonus;

        /// <summary>The bonus needed: exactly 0 for maximum weight, at least this for maximum cardinality.</summary>
        public Int128 Needed { get; } = needed;
    }

    /// <summary><c>optimization.not-proven</c>: the certificate's bound lies above what the matching reaches.</summary>
    /// <param name="value">What the matching reaches.</param>
    /// <param name="bound">What the certificate proves to be the most.</param>
    public sealed class NotProven(Int128 value, Int128 bound)
        : DomainError(OptimizationTexts.Catalogue, "optimization.not-proven", ("Value", value), ("Bound", bound))
    {
        /// <summary>What the matching reaches.</summary>
        public Int128 Value { get; } = value;

        /// <summary>What the certificate proves to be the most.</summary>
        public Int128 Bound { get; } = bound;
    }
}
