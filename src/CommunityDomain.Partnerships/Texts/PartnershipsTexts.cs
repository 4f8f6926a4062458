namespace CommunityDomain.Partnerships;

internal static class PartnershipsTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(PartnershipsTexts));
}
