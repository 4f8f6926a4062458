namespace CommunityDomain.Serialization.SystemTextJson;

internal static class WireTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(WireTexts));
}
