namespace CommunityDomain;

internal static class CoreTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(CoreTexts));
}
