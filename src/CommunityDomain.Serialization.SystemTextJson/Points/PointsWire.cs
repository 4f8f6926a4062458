namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of points, a file an aggregate.</summary>
internal static class PointsWire
{
    public static IEnumerable<WireTypes> All =>
    [
        RedemptionWire.Types,
        RewardWire.Types,
    ];
}
