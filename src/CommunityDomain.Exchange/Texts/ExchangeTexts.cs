namespace CommunityDomain.Exchange;

internal static class ExchangeTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(ExchangeTexts));
}
