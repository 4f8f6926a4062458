namespace CommunityDomain.Points;

internal static class PointsTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(PointsTexts));
}
