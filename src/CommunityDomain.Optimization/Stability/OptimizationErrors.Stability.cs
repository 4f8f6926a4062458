namespace CommunityDomain.Optimization;

public static partial class OptimizationErrors
{
    /// <summary><c>optimization.pair-blocks</c>: two would both rather be matched with each other than as they are.</summary>
    /// <param name="left">The left agent.</param>
    /// <param name="right">The right agent.</param>
    public sealed class PairBlocks(int left, int right)
        : DomainError(OptimizationTexts.Catalogue, "optimization.pair-blocks", ("Left", left), ("Right", right))
    {
        /// <summary>The left agent.</summary>
        public int Left { get; } = left;

        /// <summary>The right agent.</summary>
        public int Right { get; } = right;
    }
}
