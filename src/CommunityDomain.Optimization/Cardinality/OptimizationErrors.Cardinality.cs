namespace CommunityDomain.Optimization;

public static partial class OptimizationErrors
{
    /// <summary><c>optimization.cut-malformed</c>: a cut names an agent that doesn't exist, or one twice, or out of order.</summary>
    /// <param name="side">The side of the agent.</param>
    /// <param name="position">The entry's position, from 0.</param>
    public sealed class CutMalformed(MatchingSide side, int position)
        : DomainError(OptimizationTexts.Catalogue, "optimization.cut-malformed", ("Side", side), ("Position", position))
    {
        /// <summary>The side of the agent.</summary>
        public MatchingSide Side { get; } = side;

        /// <summary>The entry's position, from 0.</summary>
        public int Position { get; } = position;
    }
}
