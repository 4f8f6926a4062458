namespace CommunityDomain.Volunteering;

internal static class VolunteeringTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(VolunteeringTexts));
}
