namespace CommunityDomain.Optimization;

internal static class OptimizationTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(OptimizationTexts));
}
