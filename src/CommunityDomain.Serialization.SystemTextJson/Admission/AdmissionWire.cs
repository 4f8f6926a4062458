namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of partner admission, a file an aggregate.</summary>
internal static class AdmissionWire
{
    public static IEnumerable<WireTypes> All =>
    [
        RecruitmentCallWire.Types, PartnerApplicationWire.Types, CommunityPartnerWire.Types, OrganisationConversionWire.Types,
        GrantRoundWire.Types, TalentListingWire.Types, GuidingCatalogueWire.Types, MentorGroupWire.Types, StationCatalogueWire.Types,
    ];
}
