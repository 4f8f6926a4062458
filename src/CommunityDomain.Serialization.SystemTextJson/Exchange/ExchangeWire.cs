namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of exchange, a file an aggregate.</summary>
internal static class ExchangeWire
{
    public static IEnumerable<WireTypes> All =>
    [
        ExchangeProgrammeWire.Types,
    ];
}
