namespace CommunityDomain.EndToEnd.Tests.Guide;

/// <summary>The words of the guide's host.</summary>
internal static class HostTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(HostTexts));
}
