namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of partnerships, a file an aggregate.</summary>
internal static class PartnershipsWire
{
    public static IEnumerable<WireTypes> All =>
    [
        AgreementWire.Types,
    ];
}
