namespace CommunityDomain.Extensions.DependencyInjection;

internal static class HostingTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(HostingTexts));
}
