namespace CommunityDomain.Tests;

internal static class TestTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(TestTexts));
}
