namespace CommunityDomain.Admission;

internal static class AdmissionTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(AdmissionTexts));
}
